import type { Language } from '../article/language.ts';
import type { Figure } from './figures.ts';
import { germanWord } from './german-numerals.ts';

/**
 * What a translation must keep although nobody would call it a figure: digits inside a name
 * (`DebConf9`, `sources.list(5)`), `both`, and the number in a German compound (`Achtkerner`).
 *
 * @param figures what is read already; nothing inside one is told again
 */
export function readHidden(text: string, language: Language, figures: Figure[]): Figure[] {
  const traces = [
    ...readCodes(text),
    ...(language === 'en' ? readEnglish(text) : readGerman(text)),
  ];
  return traces.filter(
    (trace) => !figures.some(({ start, end }) => start < trace.end && trace.start < end),
  );
}

function readCodes(text: string): Figure[] {
  const inside = /(?<=(?<![\p{L}\d])\p{L}[\p{L}-]{0,30})\d{1,20}|(?<=\p{L}\()\d{1,2}(?=\))/gu;
  return [...text.matchAll(inside)].map(({ 0: digits, index }) => ({
    ...place(digits, index),
    kind: 'label',
    value: digits,
  }));
}

const readEnglish = (text: string): Figure[] =>
  [...text.matchAll(/\b(?:both|fortnight)\b/giu)].map(({ 0: word, index }): Figure => {
    const both = number(word, index, 2);
    return word.toLowerCase() === 'both' ? both : { ...both, kind: 'measure', unit: 'week' };
  });

function readGerman(text: string): Figure[] {
  const found =
    /(?<!\p{L})(beide[nrsm]?(?!\p{L})|(?:ein|zwei|drei|vier|fünf)(?:drittel|viertel|fünftel|zehntel)(?=\p{L})|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert)(?=-?\p{L}{4}))/giu;
  return [...text.matchAll(found)].map(({ 0: word, index }) =>
    number(word, index, germanWord(word.toLowerCase())?.value ?? 2),
  );
}

const number = (text: string, start: number, value: number): Figure => ({
  ...place(text, start),
  kind: 'number',
  value: Number(value.toFixed(4)),
});

const place = (text: string, start: number): Pick<Figure, 'text' | 'start' | 'end' | 'unit'> => ({
  text,
  start,
  end: start + text.length,
  unit: null,
});

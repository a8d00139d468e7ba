import type { Figure, Found, Reading } from './figure.ts';
import type { Language } from '../article/language.ts';
import { readAt } from './choose.ts';
import { skipIdiom } from './labels/idioms.ts';
import { at, scan, type Scan } from './tokens.ts';
import { beginsSign } from './units/endings.ts';

/**
 * Reads the figures of a text in reading order, none overlapping another. Never throws; time is
 * linear in the text.
 *
 * @example readFigures('rund 1,1 Billionen VND', 'de')
 * // [{ text: '1,1 Billionen VND', start: 5, end: 22, kind: 'money', value: 1100000000000, unit: 'VND', … }]
 */
export function readFigures(text: string, language: Language): Figure[] {
  const scanned = scan(text, language);
  const figures: Figure[] = [];
  for (let index = 0; index < scanned.tokens.length;) {
    const begins = mayBegin(scanned, index);
    const idiom = begins ? skipIdiom(scanned, index) : -1;
    const found = begins && idiom < 0 ? readAt(scanned, index) : null;
    if (found) {
      const figure = figureOf(scanned, found);
      figures.push(isListed(figure, figures.at(-1), text) ? asLabel(figure) : figure);
    }
    index = Math.max(found?.to ?? idiom, index + 1);
  }
  return figures.map((figure) => (isNamedBefore(figure, figures, text) ? asLabel(figure) : figure));
}

// Items 1, 2 and 3: what is listed after a label is one, unless things are counted by it.
function isListed(figure: Figure, previous: Figure | undefined, text: string): boolean {
  if (
    previous?.kind !== 'label' ||
    figure.kind !== 'number' ||
    !/^\d{1,3}(?:\.\d+)?$/.test(figure.text)
  )
    return false;
  if (
    !/^(?:, | und | and | & | or | oder |, and | bzw\. | sowie )$/.test(
      text.slice(previous.end, figure.start),
    )
  )
    return false;
  return !/^ (?:\p{L}*s\b|\p{Lu}\p{Ll}|\p{Ll}+(?:e|en|er) \p{Lu}|people)/u.test(
    text.slice(figure.end, figure.end + 40),
  );
}

// `Debian 5.0 and 6.0 "Squeeze"`, later `5.0` alone: the same decimals go on naming the same thing.
function isNamedBefore(figure: Figure, figures: Figure[], text: string): boolean {
  if (figure.kind !== 'number' || !/^\d{1,3}\.\d{1,2}$/.test(figure.text)) return false;
  const quoted = /^ ["“„»]\p{Lu}/u.test(text.slice(figure.end, figure.end + 3));
  return (
    quoted ||
    figures.some(
      ({ kind, text: name }) =>
        kind === 'label' && (name === figure.text || figure.text.startsWith(`${name}.`)),
    )
  );
}

const asLabel = ({ text, start, end }: Figure): Figure => ({
  text,
  start,
  end,
  kind: 'label',
  value: text,
  unit: null,
});

// Most words begin no figure: those that may are told from the rest before any recogniser is asked.
function mayBegin(scanned: Scan, index: number): boolean {
  const { opaque, kind, text } = at(scanned, index);
  if (opaque || kind === 'space') return false;
  if (kind === 'digits') return true;
  const digits = at(scanned, index + 1).kind === 'digits';
  if (kind === 'sign') return digits || !/^[,;:!?"“”„()–—…\]]$/u.test(text);
  return digits || isWordToRead(scanned, index);
}

function isWordToRead(scanned: Scan, index: number): boolean {
  const token = at(scanned, index);
  const hyphened = at(scanned, index + 1).text === '-' && at(scanned, index + 2).kind === 'digits';
  if (hyphened || /^\p{Lu}{1,8}$/u.test(token.text)) return true;
  return beginnings[scanned.language].test(token.lower) || beginsSign(token);
}

const months = 'jan|jän|feb|mar|mär|maer|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez';
const beginnings = {
  en: new RegExp(
    `^(?:${months}|zer|nought|naught|on|tw|th|fo|fi|six|sev|eig|nin|te|ele|an?$|half|quar|hund|mill|bill|tril|doz|betw|noon|mid|min|neg|sec|first|ad$|ground|at$|all|cloud|year|day|back|catch|dressed|high$|take$|kill$|in$)`,
  ),
  de: new RegExp(
    `^(?:${months}|null|ein|zw|drei|dreiß|drit|vier|fün|fuen|sech|sieb|ach|neun|zeh|elf|hund|tau|mill|bill|tril|doz|dutz|halb|hälf|ander|mitt|min|neg|erst|in$|unter|all|zu$|wolke|stunde|böse|fift|gi|geb|gab|euro$|auf$|außer$|von$|an$|durch$)`,
  ),
};

function figureOf(scanned: Scan, { from, to, readings, mantissa }: Found): Figure {
  const { start } = at(scanned, from);
  const { end } = at(scanned, to - 1);
  const [first = unread, ...also] = readings;
  const figure: Figure = { text: scanned.text.slice(start, end), start, end, ...first };
  if (also.length > 0) figure.also = also;
  if (mantissa !== undefined) figure.mantissa = mantissa;
  return figure;
}

const unread: Reading = { kind: 'number', value: 0, unit: null };

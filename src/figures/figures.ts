import type { Figure, Found } from './figure.ts';
import type { Language } from '../article/language.ts';
import { readAt } from './choose.ts';
import { skipIdiom } from './labels/idioms.ts';
import { scan, type Scan } from './tokens.ts';
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
function mayBegin({ tokens, language }: Scan, index: number): boolean {
  const token = tokens[index];
  if (!token || token.opaque || token.kind === 'space') return false;
  if (token.kind === 'digits') return true;
  if (token.kind === 'sign')
    return !/^[,;:!?"“”„()–—…\]]$/u.test(token.text) || tokens[index + 1]?.kind === 'digits';
  const next = tokens[index + 1];
  if (next?.kind === 'digits' || /^\p{Lu}{1,8}$/u.test(token.text)) return true;
  if (next?.text === '-' && tokens[index + 2]?.kind === 'digits') return true;
  return beginnings[language].test(token.lower) || beginsSign(token);
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

function figureOf(scanned: Scan, found: Found): Figure {
  const start = scanned.tokens[found.from]?.start ?? 0;
  const end = scanned.tokens[found.to - 1]?.end ?? start;
  const [first, ...also] = found.readings;
  return {
    text: scanned.text.slice(start, end),
    start,
    end,
    kind: first?.kind ?? 'number',
    value: first?.value ?? 0,
    unit: first?.unit ?? null,
    ...(also.length > 0 ? { also } : {}),
    ...(found.mantissa === undefined ? {} : { mantissa: found.mantissa }),
  };
}

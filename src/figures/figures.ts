import type { Figure, Found } from './figure.ts';
import { reading } from './found.ts';
import type { Language } from '../article/language.ts';
import { readAt } from './choose.ts';
import { monthNames } from './dates/calendar.ts';
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
    const idiom = skipIdiom(scanned, index);
    const found = idiom < 0 && mayBegin(scanned, index) ? readAt(scanned, index) : null;
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
  if (previous?.kind !== 'label' || figure.kind !== 'number' || !short.test(figure.text))
    return false;
  if (!listing.test(text.slice(previous.end, figure.start))) return false;
  return !/^ (?:\p{L}*s\b|\p{Lu}\p{Ll}|\p{Ll}+(?:e|en|er) \p{Lu}|people)/u.test(
    text.slice(figure.end, figure.end + 40),
  );
}

const short = /^\d{1,3}(?:\.\d+)?$/;
const listing = /^(?:, | und | and | & | or | oder |, and | bzw\. | sowie )$/;

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
  ...{ text, start, end },
  ...reading('label', text),
});

// Most words begin no figure: those that may are told from the rest before any recogniser is asked.
function mayBegin(scanned: Scan, index: number): boolean {
  const { opaque, kind, text, lower } = at(scanned, index);
  if (opaque || kind === 'space') return false;
  if (kind === 'digits') return true;
  if (kind === 'sign') return !/^[,;:!?"“”„()–—…\]]$/u.test(text) || at(scanned, index + 1).kind === 'digits'; // prettier-ignore
  return beginnings[scanned.language].test(lower) || isBeforeDigits(scanned, index);
}

// CHF 5, kr 5, US $5, T06:30, Top-10; IV
function isBeforeDigits(scanned: Scan, index: number): boolean {
  const { text } = at(scanned, index);
  if (at(scanned, index + 1).kind === 'digits') return true;
  if (/^[IVXLC]{1,7}$/.test(text)) return true;
  const near = [2, 3, 4].some((step) => at(scanned, index + step).kind === 'digits');
  return near && (/^\p{Lu}/u.test(text) || at(scanned, index + 1).text === '-' || beginsSign(at(scanned, index))); // prettier-ignore
}

const beginnings = {
  en: new RegExp(
    `^(?:(?:${monthNames.join('|')})$|zero|n[ao]ught|one|on[ce]e?$|tw[eio]|thr[ei]|thir|thous|four|fort|fif|five|six|seven|eigh|nin[et]|ten|ele|an?$|half$|quart|hundr|mill|billi|trilli|doz|betw|noon|mid|min|neg|sec|first|per(?:$|c)|ad$|quadri|lakh|crore|roar)`,
  ),
  de: new RegExp(
    `^(?:(?:${monthNames.join('|')})$|null|ein|eins|zw[aeiöo]|drei|drit|vier|fünf|fuen|fuff|sech|sieb|acht|neun|zehn|elf|hund|taus|mill|bill|trill|doz|dutz|halb|hälft|ander|mitt|min|neg|erst|prozent$)`,
  ),
};

function figureOf(scanned: Scan, { from, to, readings, mantissa }: Found): Figure {
  const { start } = at(scanned, from);
  const { end } = at(scanned, to - 1);
  const [first = reading('number', 0), ...also] = readings;
  const figure: Figure = { text: scanned.text.slice(start, end), start, end, ...first };
  if (also.length > 0) figure.also = also;
  if (mantissa !== undefined) figure.mantissa = mantissa;
  return figure;
}

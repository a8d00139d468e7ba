import type { Found } from '../figure.ts';
import { found, reading } from '../found.ts';
import { at, isCapital, matchText, type Scan } from '../tokens.ts';
import { isListed, isOneOf, wordsOf } from '../words.ts';

/** A label as written between two tokens. */
export function label(scanned: Scan, from: number, to: number): Found {
  const value = scanned.text.slice(at(scanned, from).start, at(scanned, to - 1).end);
  return found(from, to, reading('label', value));
}

/** A label said in so many words to be one. */
export const sureLabel = (scanned: Scan, from: number, to: number): Found => ({
  ...label(scanned, from, to),
  sure: true,
});

/** Whether four digits look like a year. */
export const isYearLike = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

/** The place after `35`, `3.2`, `12a`, `95/46/EG`, `10–12`, `10 to 12`. */
export const skipNumber = (scanned: Scan, index: number): number =>
  matchText(scanned, index, number)?.to ?? index + 1;

const number =
  /\d+(?:\s(?:to|bis|through)\s\d+)?(?:(?:[./:–-]\d+|[a-z]\d+|\((?:\p{L}{1,2}|\d{1,2})\))(?:[/-][A-Z]{2,4}(?![\p{L}\d]))?){0,8}(?:[a-zA-Z](?![\p{L}\d]))?/uy;

/** Whether the word at `index` says that the number after it is a label: Resolution 35, Kapitel 4. */
export function isLabelNoun(scanned: Scan, index: number): boolean {
  const { lower } = at(scanned, index);
  if (isOneOf(scanned, index, 'labelNouns')) return true;
  if (scanned.language === 'en') return isListed(lower.replace(/s$/, ''), 'en', 'labelNouns');
  // `Fälle`, but `es fallen 20 bis 25 Liter`
  const stem = isCapital(at(scanned, index)) ? lower.replace(/(?:en|s|n|e|es)$/, '') : '';
  return compound.test(lower) || isListed(stem, 'de', 'labelNouns');
}

const compound = new RegExp(`(?:${wordsOf('de', 'labelEndings').join('|')})$`);

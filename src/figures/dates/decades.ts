import type { Found, Reading } from '../figure.ts';
import { found, reading } from '../found.ts';
import type { Match, Scan } from '../tokens.ts';
import { formsOf, readForm, wordsValue } from './forms.ts';

/**
 * Reads a decade at a token, in digits or words, or the ages of somebody `in her twenties`.
 *
 * @example readDecade(scan('1920er', 'de'), 0) // range 1920..1929
 */
export const readDecade = (scanned: Scan, index: number): Found | null =>
  readForm(scanned, index, forms[scanned.language], (match) => decade(index, match));

const forms = { en: formsOf('en', 'decades', 'decade'), de: formsOf('de', 'decades', 'decade') };

function decade(from: number, { to, groups }: Match): Found | null {
  const { owner, hundreds = '', word, nought, decade } = groups;
  const told = nought ? 2000 : Number(groups.tens ?? decade);
  const tens = word === undefined ? told : tensOf(word);
  if (tens === null) return null;
  const start = wordsValue(hundreds) * 100 + tens;
  return { ...found(from, to, ...(owner ? [span(start)] : spans(start))), sure: true };
}

// sixties, sechzig, neunzehnhundertsechzig
function tensOf(word: string): number | null {
  const value = wordsValue(word.replace(/ies$/i, 'y'));
  return value >= 20 && value % 10 === 0 ? value : null;
}

// `in den 20ern` may be an age, the 1800s a whole century.
function spans(start: number): Reading[] {
  if (start < 100) return [span(start + 1900), span(start)];
  const century = start % 100 === 0 && start >= 1000 && start < 2000 ? [span(start, 100)] : [];
  return [span(start), ...century];
}

const span = (start: number, years = 10): Reading =>
  reading('range', `${start}..${start + years - 1}`);

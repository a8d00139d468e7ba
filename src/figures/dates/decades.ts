import type { Found, Reading } from '../figure.ts';
import { germanWord } from '../numbers/german-numerals.ts';
import { tens, units } from '../numbers/english-numerals.ts';
import type { Match, Scan } from '../tokens.ts';
import { anyOf, formsOf, readForm, wordsValue } from './forms.ts';

/**
 * Reads a decade at a token, in digits or words, or the ages of somebody `in her twenties`.
 *
 * @example readDecade(scan('1920er', 'de'), 0) // range 1920..1929
 */
export const readDecade = (scanned: Scan, index: number): Found | null =>
  readForm(scanned, index, forms[scanned.language], (match) => decade(index, match));

const shared = {
  // 1920, 90
  full: '(?<tens>1\\d{2}0|20\\d0)',
  short: '(?<tens>[1-9]0)',
};
const plurals = anyOf([...tens.keys()].map((word) => word.replace(/y$/, 'ies')));
const forms = {
  en: formsOf(
    "0(?:s|ies|['’]s)|ties",
    [
      // her 20s, her mid-20s, her twenties
      '{owned}(?:{full}|{decade})(?:s|ies)',
      '{owned}{spelled}(?!\\p{L})',
      // 1920s, the 1980's, the ’90s, 50ies
      "{apostrophe}?{full}(?:s|ies|['’]s)",
      '{apostrophe}{short}(?:s|ies)',
      '{short}ies',
      '(?:{led}|^(?=\\d\\ds$)|{listed}){short}s',
      // the sixties, nineteen-twenties
      '(?<=(?<!\\p{L})(?:the|roaring|swinging|early|late|mid|of)[- ]){spelled}(?!\\p{L})',
      '(?<hundreds>{teens})[- ]{spelled}(?!\\p{L})',
    ],
    {
      ...shared,
      decade: '(?<decade>[1-9]0)',
      owned: '(?<=(?<!\\p{L})(?<owner>his|her|their|my|your|our)(?: (?:early|mid|late))?[- ])',
      led: '(?<=(?<!\\p{L})(?:the|early|late|mid|of|in)[- ])',
      // the 20s and 30s
      listed:
        "(?<=(?<!\\p{L})(?:the|early|late|mid|of|in)[- ]['’‘ʼ`]?[1-9]0s(?:,| and| or| to|,? and) )",
      apostrophe: "['’‘ʼ`]",
      spelled: `(?<word>${plurals})`,
      teens: anyOf([...[...units.keys()].slice(11, 20), 'twenty']),
    },
  ),
  de: formsOf(
    '0er|[zß]iger',
    [
      // 1990er, 90er Jahre, 80ern, 90er-Jahren
      '{full}er(?:-jahren?|n|jahren?)?',
      '{short}er(?:-jahren?|n|jahren?)',
      '(?:{led}|^(?=\\d\\der$)){short}er',
      '{short}er(?={years})',
      // Sechzigerjahren, Achtzigern, sechziger Jahre
      '{spelled}er(?:-jahren?|n|jahren?)',
      '{spelled}er(?={years})',
      '^{spelled}er$',
    ],
    {
      ...shared,
      led: '(?<=(?<!\\p{L})(?:die|der|den|early|frühen|späten|anfang|ende|mitte) )',
      spelled: '(?<word>\\p{L}+?)',
      // 60er und 70er Jahre
      years: ' ?(?:jahren?|(?:und|oder|bis|,|-) ?(?:\\d+er|\\p{L}+[zß]iger) ?-?jahren?)(?!\\p{L})',
    },
  ),
};

function decade(from: number, { to, groups }: Match): Found | null {
  const { owner, hundreds = '', word } = groups;
  const tens = word === undefined ? Number(groups.tens ?? groups.decade) : tensOf(word);
  if (tens === null) return null;
  const start = wordsValue(hundreds) * 100 + tens;
  return { from, to, readings: owner ? [span(start)] : spans(start), sure: true };
}

// sixties, sechzig, neunzehnhundertsechzig
function tensOf(word: string): number | null {
  const english = wordsValue(word.replace(/ies$/i, 'y'));
  const german = germanWord(word.toLowerCase());
  const value = english || (german?.shape === 'cardinal' ? german.value : 0);
  return value >= 20 && value % 10 === 0 ? value : null;
}

// `in den 20ern` may be an age, the 1800s a whole century.
function spans(start: number): Reading[] {
  if (start < 100) return [span(start + 1900), span(start)];
  const century = start % 100 === 0 && start >= 1000 && start < 2000 ? [span(start, 100)] : [];
  return [span(start), ...century];
}

const span = (start: number, years = 10): Reading => ({
  kind: 'range',
  value: `${start}..${start + years - 1}`,
  unit: null,
});

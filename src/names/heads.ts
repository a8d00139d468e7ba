import { looksGerman } from './german.ts';
import type { Run, SharedRun } from './run.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import { isCommon, isPlaceClass, isRole, isTitle, isTranslated } from './words/name-words.ts';

/**
 * A name that both texts have, with the word beside it that says what it is, where both have one:
 * `Hofmann Foundation` and `Hofmann-Stiftung`, `University of Tartu` and `Universität Tartu`.
 */
export function withHead({ english, german }: SharedRun, en: Word[], de: Word[]): SharedRun {
  const one = englishHead(en, english);
  const other = one === undefined ? undefined : germanHead(de, german);
  return one === undefined || other === undefined
    ? besideBoth({ english, german }, en, de)
    : { english: one, german: other };
}

/** The same word beside the name in both texts: `Team Europe`, `Team Europa`; `Berlin-Marathon`. */
function besideBoth({ english, german }: SharedRun, en: Word[], de: Word[]): SharedRun {
  const isSame = (one: Word | undefined, other: Word | undefined): boolean =>
    one !== undefined &&
    one.text === other?.text &&
    isCapital(one) &&
    one.text.length > 2 &&
    !isOuter(one.key);
  const isBefore = en[english.from]?.joint === ' ' && /^[ -]$/.test(de[german.from]?.joint ?? '');
  const isAfter = en[english.to]?.joint === ' ' && /^[ -]$/.test(de[german.to]?.joint ?? '');
  const [one, other] = [en[english.from - 1], de[german.from - 1]];
  const isRegion = one !== undefined && isMarked(one) && regions.get(one.key) === other?.key;
  const before = isBefore && (isRegion || isSame(one, other)) ? 1 : 0;
  const after = isAfter && isSame(en[english.to], de[german.to]) ? 1 : 0;
  return {
    english: { from: english.from - before, to: english.to + after },
    german: { from: german.from - before, to: german.to + after },
  };
}

/** `Central Sulawesi`, `Zentral-Sulawesi`. */
const regions: ReadonlyMap<string, string> = new Map([
  ['north', 'nord'],
  ['south', 'sud'],
  ['east', 'ost'],
  ['west', 'west'],
  ['central', 'zentral'],
  ['upper', 'ober'],
  ['lower', 'unter'],
  ['new', 'neu'],
  ['old', 'alt'],
]);

const isOuter = (key: string): boolean =>
  isCommon(key) || isRole(key) || isTitle(key) || isPlaceClass(key);

function englishHead(words: Word[], { from, to }: Run): Run | undefined {
  let end = to;
  while (words[end]?.joint === ' ' && isHead(words[end])) end += 1;
  if (end > to) return { from, to: end };
  const isOf = words[from - 1]?.key === 'of' && words[from]?.joint === ' ';
  return isOf && isHead(words[from - 2]) && institutions.test(words[from - 2]?.key ?? '')
    ? { from: from - 2, to }
    : undefined;
}

/** What is named for a place, rather than a part or a quality of it (`City of`, `Government of`). */
const institutions =
  /^(?:academy|bank|battle|church|college|convention|council|court|diocese|duchy|faculty|house|institute|kingdom|museum|peace|republic|school|treaty|university)$/;

function germanHead(words: Word[], { from, to }: Run): Run | undefined {
  let end = to;
  while (/^[-‐‑]$/.test(words[end]?.joint ?? '') && isNoun(words[end])) end += 1;
  if (end > to) return { from, to: end };
  if (words[from]?.joint !== ' ') return undefined;
  if (isNoun(words[from - 1])) return { from: from - 1, to };
  const isOf = words[from - 1]?.key === 'von' && words[from - 1]?.joint === ' ';
  return isOf && isNoun(words[from - 2]) ? { from: from - 2, to } : undefined;
}

const isHead = (word: Word | undefined): boolean =>
  word !== undefined && isMarked(word) && isTranslated(word.key) && !isPlaceClass(word.key);

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && isCapital(word) && !isPlaceClass(word.key) && looksGerman(word);

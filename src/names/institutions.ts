import { knownThings } from './listed/things.ts';
import type { Run } from './whole.ts';
import { headsOf } from './listed/heads.ts';
import { isByname } from './titles.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import {
  isCommon,
  isConnector,
  isEnglishLittle,
  isGermanLittle,
  isOfPeople,
  isRole,
  isTitle,
} from './words/name-words.ts';
import { isFirstName } from './listed/first.ts';
import { isEnglishWord } from './words/english-words.ts';

/**
 * Rows of English words of which each has a capital that no rule of the sentence put: `Ministry of Social Affairs`,
 * `The Cherry Orchard`. Two usual words need an article.
 */
export function capitalRuns(words: readonly Word[]): readonly CapitalRun[] {
  const before = found.get(words);
  if (before !== undefined) return before;
  const runs: CapitalRun[] = [];
  found.set(words, runs);
  for (let from = 0; from < words.length; from++) {
    if (!isFirst(words[from])) continue;
    let to = from + 1;
    for (let next = to; next < from + longestRow && isOneRun(words, from, next); next++) {
      if (isPart(words[next]) || isLast(words, next)) to = next + 1;
      else if (!isLittle(words, from, next)) break;
    }
    if (isNamed(words, { from, to }))
      runs.push({ from, to, isSure: !isUsual(words, { from, to }) });
    from = to - 1;
  }
  return runs;
}

/** Each text is asked about for each name of it. */
const found = new WeakMap<readonly Word[], readonly CapitalRun[]>();

/** Words that no name has more of. */
const longestRow = 40;

/** Whether a row is what something is called, not a kind of thing or people: `Press Officer`, `North Korean`. */
function isNamed(words: readonly Word[], { from, to }: Run): boolean {
  const all = words.slice(from, to);
  const own = all.filter(isPart);
  const last = own.at(-1)?.key ?? '';
  const isOf = all.some(({ text }) => text === 'of');
  const isOffice = all.some(
    ({ key }, place) =>
      isRole(key) &&
      // `Coroner's Office`
      !/^['’]s/.test(all[place + 1]?.joint ?? '') &&
      (all[place + 1]?.text === 'of' ||
        // `Managing Director Tom Hale`
        (!isOf && (place > 0 || key === last || !isEnglishWord(last)))),
  );
  if (isOffice) return false;
  if (own.length > 1 && isBody(all)) return true;
  const isPeople = /(?:an|ese|ish|i)s?$/.test(last) && isOfPlace({ key: last });
  if (isPeople && !knownThings.forms.en.has(last)) return false;
  const isOwn = (word: Word) => isCapital(word) && /^(?!The$)\p{L}*\p{Ll}/u.test(word.text);
  return all.filter((word) => isOwn(word) && !hyphen.test(word.joint)).length > 1;
}

/** Two usual words, of which even an article does not say that they are a name. */
const isUsual = (words: readonly Word[], { from, to }: Run): boolean =>
  to - from === 2 &&
  words[from + 1]?.joint === ' ' &&
  words[from - 1]?.key !== 'the' &&
  words.slice(from, to).every((word) => isEnglishWord(word.key) && !isOfPlace(word));

/** Whether a row may begin with a word: a capital, be it the sentence's if the word is a name or says what one is. */
const isFirst = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isPart(word) ||
    (isMarked(word) && isEnglishLittle(word.key)) ||
    (isPart({ ...word, opens: false }) &&
      (!isEnglishWord(word.key) || headsOf(word.key).length > 0)));

/** A word that is one of a row only as its last: `Church of Our Lady`, `Much Ado About Nothing`. */
function isLast(words: readonly Word[], at: number): boolean {
  const [word, after] = [words[at], words[at + 1]];
  if (word === undefined || !isMarked(word) || word.key.length < 2) return false;
  if (isTitle(word.key)) return !(after?.joint === ' ' && isCapital(after));
  return isEnglishLittle(word.key) && !isConnector(word.key);
}

/** Whether it says what kind of institution it is. */
const isBody = (words: readonly Word[]): boolean => words.some(({ key }) => institutions.has(key));

/** Whether a word may be part of a row of capitals, and not only between its parts. */
const isPart = (word: Word | undefined): boolean =>
  word !== undefined &&
  isMarked(word) &&
  word.key.length > 1 &&
  !isTitle(word.key) &&
  (!isEnglishLittle(word.key) || word.shape === 'all') &&
  // `War`, in German `was`
  (!isCommon(word.key) || isGermanLittle(word.key) || isOfPeople(word.key) || isOfPlace(word));

/** `of` and its article, after a usual word: not of `Ann Lee of the Library`, `Larkfox Roadmap of the City Council`. */
const isLittle = (words: readonly Word[], from: number, at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  const own = words.slice(from, at);
  if ((isBody(own) || !own.every(isUsualWord)) && isBodyNext(words, at + 1)) return false;
  if (word?.text === 'the')
    return /^(?:of|for)$/.test(before?.text ?? '') || isByname(words, at, 'en');
  if (word?.text === 'and')
    return (
      words.slice(from, at).some(({ text }) => /^(?:of|for)$/.test(text)) || isHalved(words, at)
    );
  return /^(?:of|for)$/.test(word?.text ?? '') && isEnglishWord(before?.key ?? '');
};

/** Whether a name of an institution follows: `University of Trier and Lancaster University` are two. */
function isBodyNext(words: readonly Word[], at: number): boolean {
  const from = words[at]?.text === 'the' ? at + 1 : at;
  let to = from;
  while (isPart(words[to]) && words[to]?.joint === ' ') to += 1;
  return to - from > 1 && isBody(words.slice(from, to));
}

/** Whether what two usual words are is said behind both: `Food and Agriculture Organization`. */
function isHalved(words: readonly Word[], and: number): boolean {
  let last = and;
  while (words[last + 1]?.joint === ' ' && isPart(words[last + 1])) last += 1;
  const isKind = (key = '') => institutions.has(key) || isRole(key) || headsOf(key).length > 0;
  const isHalf = (key = '') => isEnglishWord(key) && !isFirstName(key) && !isKind(key);
  return (
    [words[and - 1], words[and + 1]].every((word) => isHalf(word?.key)) && isKind(words[last]?.key)
  );
}

/** Whether a word goes on a row: before it stands a space, a hyphen (`Anglo-Saxon`) or a possessive (`Thirty Years' War`). */
const isOneRun = (words: readonly Word[], from: number, at: number): boolean =>
  /^['’]? $/.test(words[at]?.joint ?? '') ||
  hyphen.test(words[at]?.joint ?? '') ||
  (words[at]?.opens === false && words[at].joint === '. ') ||
  (/^['’]s $/.test(words[at]?.joint ?? '') && isUsualOwner(words, from, at - 1));

const hyphen = /^[-‐‑]$/;

/** `The Baker's Wife`, `King's Gambit`, `St. Anian's Church`; not `Anna's Bakery`. */
function isUsualOwner(words: readonly Word[], from: number, at: number): boolean {
  return (
    words[from]?.key === 'st' ||
    isRole(words[at]?.key ?? '') ||
    words.slice(from, at + 1).every(isUsualWord)
  );
}

const isUsualWord = ({ key }: Word): boolean =>
  isEnglishWord(key) && !isFirstName(key) && !isOfPlace({ key });

const isOfPlace = ({ key }: Pick<Word, 'key'>): boolean => knownThings.of(key, 'en').size > 0;

/** An English word for an institution, folded. */
export const isInstitution = (folded: string): boolean => institutions.has(folded);

const institutions: ReadonlySet<string> = new Set(
  'abbey academy agency army association authority bank bureau castle cathedral church college commission committee council court department federation festival forum foundation fund hospital institute league library licence license memorial ministry monastery museum navy palace parliament party police prize school society theatre treaty union university'.split(
    ' ',
  ),
);

/** A row of capitals; not sure of usual words that only a counterpart tells to be a name. */
export type CapitalRun = Run & { isSure: boolean };

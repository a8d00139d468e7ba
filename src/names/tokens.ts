import { foldName } from './fold.ts';
import { remember } from './remember.ts';
import { isCommon, isTitle } from './words/name-words.ts';

/**
 * The words of a text with what their writing says about names. Addresses (web, mail, domains) hold
 * no words. Hyphened and slashed words are several, each knowing what joins it to the one before.
 */
export function readWords(text: string): Word[] {
  const readable = mayHoldAddress.test(text)
    ? text.replace(addresses, (address) => '\u0000'.repeat(address.length))
    : text;
  const words: Word[] = [];
  for (const match of readable.matchAll(wordPattern)) {
    const whole = match[0];
    const written = isPossessive(whole) ? whole.slice(0, -2) : whole;
    const start = match.index;
    const before = words.at(-1);
    const joint = readable.slice(before?.end ?? 0, start);
    const { word, key, shape } = lookOf(written);
    const opens = opensSentence(before, joint);
    words.push({ text: word, start, end: start + word.length, key, shape, opens, joint });
  }
  if (titleCased(words, readable)) return words.map((word) => ({ ...word, opens: true }));
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (!word.opens || before === undefined || !isQuoted(word, readable)) continue;
    word.opens = opensSentence(before, word.joint.replace(/.$/u, ''));
  }
  return words;
}

/** A word that is quoted alone: `code name “Wheezy”`. */
const isQuoted = ({ joint, end }: Word, text: string): boolean =>
  /["“„«‚‘‹]$/u.test(joint) && /["“”»’‘›]/u.test(text.charAt(end));

/** Whether the capital of a word may mean something: it has one, and no rule of the sentence put it. */
export const isMarked = (word: Word): boolean =>
  word.shape === 'mixed' || (word.shape !== 'small' && word.shape !== 'figure' && !word.opens);

/** Whether a word has a capital, for whatever reason. */
export const isCapital = (word: Word): boolean => word.shape !== 'small' && word.shape !== 'figure';

/** Whether a word is joined to the one before without a space: `IA-32`, `Blu-ray`, `S/390`. */
export const isTight = (word: Word | undefined): boolean => /^[-‐‑/]$/u.test(word?.joint ?? '');

/** Whether two words stand in one phrase, with no punctuation between them but what joins names. */
export const isJoined = (word: Word): boolean =>
  word.joint === ' ' ||
  /^(?:[ \u00a0]|[-‐‑/&]|-?\\ | & | ?['’`´] ?)$/u.test(word.joint) ||
  // `Waldemar IV. von Dänemark`
  ((!word.opens || word.shape === 'small') && /^\.[ \u00a0]$/u.test(word.joint));

/** Words of the longest passage whose names are compared one by one; what is longer is no row of a text. */
export const longestPassage = 1500;

const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‘`´ʼ]|[.&!](?=\p{L}))[\p{L}\p{M}\p{N}]+)*/gu;
const isPossessive = (word: string): boolean =>
  word.length > 2 && word.endsWith('s') && "'’‘`´".includes(word.charAt(word.length - 2));
const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|#[\w-]+|(?<![\p{L}\p{N}.-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:[a-z]{2,4})(?![\p{L}\p{N}])(?:\/\S*)?/gu;

/** What every address has: most texts have none of it, and are spared the search. */
const mayHoldAddress = /[@#]|https?:\/\/|www\.|[a-z\d-]\.[a-z]{2}/u;

/** What does not depend on where a word stands, read and held once a word. */
const lookOf = remember(
  (word): Pick<Word, 'key' | 'shape'> & { word: string } => ({
    word,
    key: foldName(word).replaceAll(' ', ''),
    shape: shapeOf(word),
  }),
  // Different words of some million.
  100_000,
);

function shapeOf(word: string): Word['shape'] {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'figure';
  if (!/\p{Lu}/u.test(letters)) return 'small';
  if (/^\p{Lu}+$/u.test(letters)) return letters.length > 1 ? 'all' : 'capital';
  return /^\p{Lu}[^\p{Lu}]*$/u.test(letters) ? 'capital' : 'mixed';
}

/** After a stop, a colon or an opening quotation mark, and in a new cell of a table, a capital says little. */
function opensSentence(before: Word | undefined, between: string): boolean {
  if (before === undefined) return true;
  // Most words.
  if (between === ' ') return false;
  const joint = between.replace(/^['’‘`´]s/u, '');
  if (/["“„«»‘‹›”]$|[*•\u2013\u2014|]/u.test(joint)) return true;
  if (/^\.[)\]"”“»]*\s/u.test(joint))
    return !isTitle(before.key) && before.text.length > 1 && before.text !== 'St';
  return (
    /[!?…:]\s|[\n\t]|\.\.\s|\.\)\s|\) ?$|[!?…]["”“»]\s/u.test(joint) && !/^\s?\($/u.test(joint)
  );
}

/** A heading in title case: nearly every long word has a capital, with a stop at the end all of many. */
function titleCased(words: Word[], text: string): boolean {
  if (words.length > 25) return false;
  const long = words.filter((word) => word.shape !== 'figure' && !isCommon(word.key));
  const [most, least] = /[.!?…]["”“)]?\s*$/u.test(text) ? [1, 5] : [0.75, 2];
  return long.length >= least && long.filter(isCapital).length / long.length >= most;
}

/** A word; positions in UTF-16 units, without a possessive `'s`. */
export type Word = {
  text: string;
  start: number;
  end: number;
  /** Folded as in key.ts. */
  key: string;
  shape: 'small' | 'capital' | 'all' | 'mixed' | 'figure';
  /** It begins a sentence, a quotation or stands in a heading: its capital may be the rule's. */
  opens: boolean;
  /** What stands between it and the word before. */
  joint: string;
};

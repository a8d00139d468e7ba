import { languages, type Language } from '../../article/language.ts';
import type { KnownNames } from '../../names/known.ts';

/**
 * The same knowledge, noting all that it is asked and what it answers: as long as a collection would answer
 * all of it alike, what was found by it would be found again (a verifying trace; Mokhov, Mitchell and Peyton
 * Jones 2018, “Build systems à la carte”, 4.2.2). What the publisher says of names (`things`, `refused`) is
 * not noted, nor is what alignment has learnt.
 */
export function noting(known: KnownNames): { known: KnownNames; asked: () => Asked } {
  const notes = new Map<Kind, Notes>();
  const noted = (kind: Kind) => {
    const byFirst: Notes = new Map();
    notes.set(kind, byFirst);
    return <T>(first: string, word: string, answer: T): T => {
      let answers = byFirst.get(first);
      if (answers === undefined) byFirst.set(first, (answers = new Map<string, unknown>()));
      answers.set(word, answer);
      return answer;
    };
  };
  const words = (kind: Kind, own: Pick<ReadonlySet<string>, 'has'>) => {
    const note = noted(kind);
    return { has: (key: string) => note('', key, own.has(key)) };
  };
  const usage = { en: noted('usage-en'), de: noted('usage-de') };
  const rarer = { en: noted('rarer-en'), de: noted('rarer-de') };
  const spelt = noted('spelt');
  return {
    known: {
      ...known,
      usage: (language, key) => usage[language]('', key, known.usage(language, key)),
      isRarer: (language, key, other) =>
        rarer[language](key, other, known.isRarer(language, key, other)),
      seen: { en: words('seen-en', known.seen.en), de: words('seen-de', known.seen.de) },
      unmarked: words('unmarked', known.unmarked),
      words: { en: words('word-en', known.words.en), de: words('word-de', known.words.de) },
      spellings: { get: (key) => spelt('', key, known.spellings.get(key)) },
    },
    asked: () => pack(notes),
  };
}

/** First words of which the same was asked stand together: those of a row were asked about all of its other text. */
function pack(notes: ReadonlyMap<Kind, Notes>): Asked {
  const parts: string[] = [];
  for (const [kind, byFirst] of notes) {
    const firsts = new Map<string, Map<string, string[]>>();
    for (const [first, answers] of byFirst) {
      for (const [answer, words] of Map.groupBy(answers.keys(), (word) =>
        told(answers.get(word)),
      )) {
        const alike = firsts.get(answer) ?? new Map<string, string[]>();
        firsts.set(answer, alike);
        const list = words.join(gap);
        const same = alike.get(list);
        if (same === undefined) alike.set(list, [first]);
        else same.push(first);
      }
    }
    for (const [answer, alike] of firsts)
      for (const [list, first] of alike) parts.push(answer, kind, first.join(gap), list);
  }
  return parts.join(larger);
}

/** Whether a collection answers all that was asked as it was answered then. */
export function answersAlike(asked: Asked, known: KnownNames): boolean {
  if (asked === '') return true;
  const parts = asked.split(larger);
  for (let at = 0; at < parts.length; at += 4) {
    const [answer, kind = '', firsts = '', list = ''] = parts.slice(at, at + 4);
    const ask = askers.get(kind);
    const words = list.split(gap);
    for (const first of firsts.split(gap)) {
      const isAlike = words.every((word) => told(ask?.(known, word, first)) === answer);
      if (!isAlike) return false;
    }
  }
  return true;
}

const askers = new Map<string, Asker>([
  ['unmarked', ({ unmarked }, pair) => unmarked.has(pair)],
  ['spelt', ({ spellings }, key) => spellings.get(key)],
  ...languages.flatMap((language): [string, Asker][] => [
    [`usage-${language}`, ({ usage }, key) => usage(language, key)],
    [`rarer-${language}`, ({ isRarer }, other, key) => isRarer(language, key, other)],
    [`seen-${language}`, ({ seen }, key) => seen[language].has(key)],
    [`word-${language}`, ({ words }, key) => words[language].has(key)],
  ]),
]);

/** An answer in few letters; of spellings, their order counts too. */
function told(answer: unknown): string {
  if (answer === undefined || answer === false) return '';
  if (answer === true) return '1';
  if (answer instanceof Map) return [...answer].flat().join(' ');
  return Object.values(answer ?? {}).join(' ');
}

/** Stand in no word, and as themselves in JSON. */
const [gap, larger] = ['|', '~'];

type Kind = 'unmarked' | 'spelt' | `${'usage' | 'rarer' | 'seen' | 'word'}-${Language}`;

/** By the first word of a question of two, or ``; then by its last. */
type Notes = Map<string, Map<string, unknown>>;

/** Asks again: the word, and the one before it in a question of two. */
type Asker = (known: KnownNames, word: string, first: string) => unknown;

/** In fours: an answer, the kind of a question, the first words of a question of two, and its last words. */
export type Asked = string;

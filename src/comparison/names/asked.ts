import { languages, type Language } from '../../article/language.ts';
import type { KnownNames } from './known.ts';

/**
 * The same knowledge, noting all that it is asked and what it answers: as long as a collection would answer
 * all of it alike, what was found by it would be found again (a verifying trace; Mokhov, Mitchell and Peyton
 * Jones 2018, “Build systems à la carte”, 4.2.2). What the publisher says of names (`things`, `refused`) is
 * not noted.
 */
export function noting(known: KnownNames): { known: KnownNames; asked: () => Asked } {
  const answers = new Map<string, string>();
  const note = <T>(question: Question, answer: T): T => {
    const text = question.join(gap);
    if (!answers.has(text)) answers.set(text, told(answer));
    return answer;
  };
  const words = (kind: Kind, own: Pick<ReadonlySet<string>, 'has'>) => ({
    has: (key: string) => note([kind, key], own.has(key)),
  });
  return {
    known: {
      ...known,
      usage: (language, key) => note([`usage-${language}`, key], known.usage(language, key)),
      isRarer: (language, key, other) =>
        note([`rarer-${language}`, key, other], known.isRarer(language, key, other)),
      seen: { en: words('seen-en', known.seen.en), de: words('seen-de', known.seen.de) },
      nouns: words('noun', known.nouns),
      unmarked: words('unmarked', known.unmarked),
      words: { en: words('word-en', known.words.en), de: words('word-de', known.words.de) },
      spellings: { get: (key) => note(['spelt', key], known.spellings.get(key)) },
      translates: (english, german) =>
        note(['translates', english, german], known.translates(english, german)),
    },
    asked: () => {
      const asked: Asked = {};
      for (const [question, answer] of answers) {
        const at = question.lastIndexOf(gap);
        const [about, word] = [question.slice(0, at), question.slice(at + 1)];
        const alike = (asked[answer] ??= {});
        alike[about] = about in alike ? `${alike[about] ?? ''}${gap}${word}` : word;
      }
      return asked;
    },
  };
}

/** Whether a collection answers all that was asked as it was answered then. */
export const answersAlike = (asked: Asked, known: KnownNames): boolean =>
  Object.entries(asked).every(([answer, alike]) =>
    Object.entries(alike).every(([about, words]) => {
      const [kind = '', first] = about.split(gap);
      const ask = askers.get(kind);
      return words.split(gap).every((word) => {
        const answered = first === undefined ? ask?.(known, word, '') : ask?.(known, first, word);
        return told(answered) === answer;
      });
    }),
  );

const askers = new Map<string, (known: KnownNames, one: string, other: string) => unknown>([
  ['noun', ({ nouns }, key) => nouns.has(key)],
  ['unmarked', ({ unmarked }, pair) => unmarked.has(pair)],
  ['spelt', ({ spellings }, key) => spellings.get(key)],
  ['translates', ({ translates }, english, german) => translates(english, german)],
  ...languages.flatMap(
    (language): [string, (known: KnownNames, one: string, other: string) => unknown][] => [
      [`usage-${language}`, ({ usage }, key) => usage(language, key)],
      [`rarer-${language}`, ({ isRarer }, key, other) => isRarer(language, key, other)],
      [`seen-${language}`, ({ seen }, key) => seen[language].has(key)],
      [`word-${language}`, ({ words }, key) => words[language].has(key)],
    ],
  ),
]);

/** An answer in few letters; of spellings, their order counts too. */
function told(answer: unknown): string {
  if (answer === undefined || answer === false) return '';
  if (answer === true) return '1';
  if (answer instanceof Map) return [...answer].flat().join(' ');
  return Object.values(answer ?? {}).join(' ');
}

/** Stands in no word. */
const gap = '\t';

type Kind =
  | 'noun'
  | 'unmarked'
  | 'spelt'
  | 'translates'
  | `${'usage' | 'rarer' | 'seen' | 'word'}-${Language}`;

/** A kind and one or two words. */
type Question = [kind: Kind, one: string, other?: string];

/** By answer, and by all of a question but its last word, those last words; fit for JSON. */
export type Asked = Record<string, Record<string, string>>;

import { readTable } from '../../names/listed/table.ts';
import { words as beliefs } from '../constants.ts';
import type { Languages } from '../units.ts';
import type { WordPairs } from './spelling.ts';
import { tokenReader } from './words.ts';

/**
 * Words of English and German that translate each other, known before any text is seen: common words of a
 * list (`names/words/vocabulary.tsv`).
 *
 * @returns by word of the source (as the aligner reads words), words of the target and what is believed
 *   of the pair, from 0 to 1: the translations of a listed word share one belief; nothing for other languages
 * @example wordPairs({ source: 'en', target: 'de' }).get('moon') // [['mond', 0.9]]
 */
export function wordPairs({ source, target }: Languages): WordPairs {
  const key = `${source}-${target}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const pairs = new Map<string, Map<string, number>>();
  for (const [english, german, belief] of isListed(source, target) ? vocabulary() : []) {
    const [from, to] = source === 'en' ? [english, german] : [german, english];
    const others = pairs.get(from) ?? new Map<string, number>();
    pairs.set(from, others.set(to, Math.max(belief, others.get(to) ?? 0)));
  }
  const all = new Map([...pairs].map(([word, others]) => [word, [...others]]));
  known.set(key, all);
  return all;
}

const known = new Map<string, WordPairs>();

const isListed = (one: string, other: string) => [one, other].sort().join() === 'de,en';

/** The pairs of the list, each word as the aligner reads it: `moon`, `mond`, 0.9. */
function vocabulary(): [english: string, german: string, belief: number][] {
  const [english, german] = [wordIn('en'), wordIn('de')];
  return readTable('names/words/vocabulary.tsv').flatMap(([[word = ''] = [], others = []]) =>
    others.flatMap((other): [string, string, number][] => {
      const [one, two] = [english(word), german(other)];
      return one === two ? [] : [[one, two, beliefs.certain / others.length]];
    }),
  );
}

/** What the aligner makes of a form that is one word. */
function wordIn(language: string): (form: string) => string {
  const words: string[] = [];
  const read = tokenReader(language, (word) => words.push(word) - 1);
  return (form) => {
    const numbers: number[] = [];
    read(form, numbers);
    return words[numbers[0] ?? 0] ?? '';
  };
}

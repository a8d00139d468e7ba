import { languages, type Language } from '../../article/language.ts';
import { isStopWord } from '../stop-words.ts';
import { stemOf } from '../terms.ts';
import { fold } from '../words.ts';

/**
 * The stems that stand for each other in the two languages: those of words of which alignment says so,
 * where they stand in the same rows often enough to be sure.
 *
 * @param written the words of each row, by language, as written
 * @param translates whether an English word is rendered by a German one, or it by the German
 */
export function counterpartsOf(
  written: readonly Record<Language, readonly string[]>[],
  translates: Translates,
): Record<Language, ReadonlyMap<string, readonly string[]>> {
  const rows: Record<Language, Map<string, number>> = { en: new Map(), de: new Map() };
  const together = new Map<string, number>();
  const known = new Map<string, boolean>();
  for (const row of written) {
    const [en, de] = languages.map((language) => stemsOf(row[language], language));
    for (const stem of en?.keys() ?? []) count(rows.en, stem);
    for (const stem of de?.keys() ?? []) count(rows.de, stem);
    for (const [english, one] of en ?? []) {
      for (const [german, other] of de ?? []) {
        const pair = `${english} ${german}`;
        let sure = known.get(pair);
        if (sure === undefined) {
          sure = translates(one, other);
          known.set(pair, sure);
        }
        if (sure) count(together, pair);
      }
    }
  }
  const found: Record<Language, Map<string, Link[]>> = { en: new Map(), de: new Map() };
  for (const [pair, both] of together) {
    const [english = '', german = ''] = pair.split(' ');
    const weight = (2 * both) / ((rows.en.get(english) ?? 0) + (rows.de.get(german) ?? 0));
    if (weight < least) continue;
    link(found.en, english, german, weight);
    link(found.de, german, english, weight);
  }
  return { en: best(found.en), de: best(found.de) };
}

/** Each stem of a row once, with a word that has it; common words and single letters left out. */
function stemsOf(words: readonly string[], language: Language): Map<string, string> {
  const stems = new Map<string, string>();
  for (const word of words) {
    if (word.length < 2 || isStopWord(fold(word), language)) continue;
    const stem = stemOf(word, language);
    if (!stems.has(stem)) stems.set(stem, word);
  }
  return stems;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function link(links: Map<string, Link[]>, from: string, stem: string, weight: number): void {
  const list = links.get(from) ?? [];
  list.push({ stem, weight });
  links.set(from, list);
}

const best = (links: Map<string, Link[]>): Map<string, string[]> =>
  new Map(
    [...links].map(([from, list]) => {
      const sorted = list.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
      const enough = (sorted[0]?.weight ?? 0) / 3;
      return [
        from,
        sorted
          .filter(({ weight }) => weight >= enough)
          .slice(0, most)
          .map(({ stem }) => stem),
      ];
    }),
  );

/** Dice's coefficient of the rows that have the one and the rows that have the other. */
const least = 0.12;
/** So many counterparts of a word are kept. */
const most = 4;

type Link = { stem: string; weight: number };

/** Whether an English word, as written, is rendered by a German one, or it by the German. */
export type Translates = (english: string, german: string) => boolean;

import type { Language } from '../../article/language.ts';
import { stretch } from '../format.ts';
import { partTermOf } from '../terms.ts';
import { fold } from '../words.ts';
import { wordsIn } from './aligned-words.ts';
import type { IndexedArticle } from './articles.ts';
import { padding } from './bundle.ts';
import { compoundParts } from './compounds.ts';
import type { ArticleReading } from './readings.ts';

/**
 * The texts of all articles as Pagefind is to index them: the terms of each row in stretches of 256
 * places, so that a place tells its row.
 *
 * @param readings of the same articles
 */
export function indexedTexts(
  articles: readonly IndexedArticle[],
  readings: readonly ArticleReading[],
): IndexedTexts {
  const words = readings.map((rows) =>
    rows.map(({ words: { en, de } }) => ({ en: wordsIn(en), de: wordsIn(de) })),
  );
  const partsOf = compoundParts(
    new Set(words.flatMap((rows) => rows.flatMap(({ de }) => de.map(lowerCase)))),
  );
  const long: number[] = [];
  const within = new Set<string>();
  const texts = articles.map(({ rows }, article) =>
    withoutFreeEnd(
      rows
        .map(({ row }, at) => {
          const { terms = '', count = 0, asOne = '' } = readings[article]?.[at] ?? {};
          const german = words[article]?.[at]?.de ?? [];
          const parts = new Set(german.flatMap((word) => partsOf(lowerCase(word))));
          for (const word of [...wordsIn(asOne), ...parts]) within.add(fold(word));
          const all = count + parts.size;
          const stretches = Math.max(1, Math.ceil(all / stretch));
          if (stretches > 1) long.push(article, row, stretches);
          const free = Array<string>(stretches * stretch - all).fill(padding);
          return [...(terms === '' ? [] : [terms]), ...[...parts].map(partTermOf), ...free].join(
            ' ',
          );
        })
        .join(' '),
    ),
  );
  return { texts, long, partsOf, within, words: words.flat() };
}

/** Without the free places that no term follows; a text keeps its first place. */
function withoutFreeEnd(text: string): string {
  let end = text.length;
  while (text.endsWith(` ${padding}`, end)) end -= padding.length + 1;
  return text.slice(0, end);
}

const lowerCase = (word: string): string => word.toLowerCase();

export type IndexedTexts = {
  /** By article. */
  texts: string[];
  /** Rows of more than one stretch, flat: article, row, stretches. */
  long: number[];
  /** The parts of a German compound of the site, lower case. */
  partsOf: (word: string) => string[];
  /** Words that stand only within others, or parted by hyphens, folded. */
  within: ReadonlySet<string>;
  /** The words of each row of the site, each once. */
  words: Record<Language, readonly string[]>[];
};

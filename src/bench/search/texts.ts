import type { SearchRow } from '../../search/index/articles.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { fold } from '../../search/words.ts';
import { exchange } from '../build-texts.ts';
import { generator } from '../random.ts';

/**
 * The articles of a site, and as many further ones as are wanted in all: each of passages drawn from all, a
 * part of their names and numbers exchanged. The same call gives the same articles.
 *
 * @param rows a site's, at least one article's
 * @param count articles in all
 */
export function variedArticles(rows: readonly SearchRow[], count: number): SearchRow[] {
  const own = new Set(rows.map(({ article }) => article)).size;
  const pool = rows.filter(({ row, en, de }) => row > 0 && (en?.length ?? 0) > 80 && de !== null);
  const random = generator(20);
  const made = Array.from({ length: Math.max(0, count - own) }, (_, at): SearchRow[] => {
    const drawn = Array.from(
      { length: rowsEach },
      () => pool[Math.floor(random() * pool.length)],
    ).filter((row) => row !== undefined);
    const texts = exchange(
      { en: drawn.map(({ en }) => en ?? ''), de: drawn.map(({ de }) => de ?? '') },
      random,
    );
    const titles = { en: `Report ${own + at}`, de: `Bericht ${own + at}` };
    const date = `${2000 + (at % 25)}-0${1 + (at % 9)}-11`;
    const about = { article: `made-${own + at}`, titles, date };
    return [
      { ...about, row: 0, ...titles },
      ...texts.en.map((en, index) => ({ ...about, row: index + 1, en, de: texts.de[index] ?? '' })),
    ];
  });
  return [...rows, ...made.flat()];
}

/**
 * Queries that are hard on an index: words side by side in a text, each of which many articles have; a number
 * before such a word; five words in a row. They are taken from articles all over the site.
 */
export function commonQueries(rows: readonly SearchRow[]): Queries {
  const articles = new Set(rows.map(({ article }) => article)).size;
  const having = new Map<string, Set<string>>();
  for (const { article, en, de } of rows) {
    for (const word of wordsOf(`${en ?? ''} ${de ?? ''}`)) {
      having.set(fold(word), (having.get(fold(word)) ?? new Set()).add(article));
    }
  }
  const share = (word: string): number => (having.get(fold(word))?.size ?? 0) / articles;
  const commonest = (length: number, first: RegExp, from: readonly SearchRow[]): string[] =>
    from
      .flatMap((row) =>
        (['en', 'de'] as const).map((language) => [row[language], language] as const),
      )
      .flatMap(([text, language]) => {
        const words = wordsOf(text ?? '');
        return words.flatMap((_, at) => {
          const run = words.slice(at, at + length);
          const [head = '', ...rest] = run;
          if (run.length < length || !first.test(head)) return [];
          if (rest.some((word) => !/^\p{L}{4,}$/u.test(word))) return [];
          if (run.some((word) => isStopWord(fold(word), language))) return [];
          const least = Math.min(...rest.map(share), /^\d/u.test(head) ? 1 : share(head));
          return least > 0.5 ? [] : [{ text: run.join(' '), least }];
        });
      })
      .sort((a, b) => b.least - a.least)
      .map(({ text }) => text);
  const some = (length: number, first: RegExp, count: number): string[] => {
    const found = new Set<string>();
    const part = Math.ceil(rows.length / count);
    for (let at = 0; at < count; at += 1) {
      const queries = commonest(length, first, rows.slice(at * part, (at + 1) * part));
      const fresh = queries.find((query) => !found.has(query));
      if (fresh !== undefined) found.add(fresh);
    }
    return [...found];
  };
  return {
    common: [...some(2, /^\p{L}{4,}$/u, 8), ...some(2, /^\d[\d.,]*$/u, 3)],
    long: some(5, /^\p{L}{4,}$/u, 4),
  };
}

const wordsOf = (text: string): string[] => text.match(/\d[\d.,]*\d|\p{L}+|\d/gu) ?? [];

/** Passages of an article that is made of others. */
const rowsEach = 17;

/** Of two words, and of five. */
export type Queries = { common: string[]; long: string[] };

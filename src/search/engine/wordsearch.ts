import type { Language } from '../../article/language.ts';
import type { ArticleFile, Place } from '../format.ts';
import { isIndexed } from '../indexed.ts';
import { readHints, type Hints } from './hints.ts';
import { nearness } from './nearness.ts';
import type { Query } from './query.ts';
import type { Occurrence, Sources } from './sources.ts';
import { spellings } from './stems.ts';
import { plain } from '../words.ts';

/**
 * The articles that may hold all words of a query in one language, the best first. Each language is
 * searched by its own Pagefind. Scores of two languages cannot be compared as they are, so each is
 * divided by the best of its own.
 *
 * @param figures where the query has figures, the rows that have them; other articles are left out
 * @param limit more articles than these are ranked, fewer need not be
 */
export async function wordSearch(
  sources: Sources,
  query: Query,
  figures: Place[],
  scope: readonly Language[],
  limit: number,
  signal?: AbortSignal,
): Promise<Candidate[]> {
  const allowed = query.figures.length > 0 ? new Set(figures.map(({ article }) => article)) : null;
  const found = await Promise.all(
    scope.map(async (language) => {
      const search = new LanguageSearch(sources, language, allowed, signal);
      return { language, search, scores: await search.all(query, limit) };
    }),
  );
  const scores = new Map<number, number>();
  for (const { scores: own } of found) {
    const best = Math.max(...own.values());
    for (const [article, score] of own) {
      scores.set(article, Math.max(scores.get(article) ?? 0, best > 0 ? score / best : 1));
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([article], rank) => ({
      article,
      rank,
      hints: (file, language) => {
        const own = found.find((one) => one.language === language)?.search;
        return readHints(file, language, own?.firsts.get(article) ?? [], own?.begun ?? new Set());
      },
    }));
}

/** The search for the words of one query in one language. */
class LanguageSearch {
  /** For each article, a query word and where in the index a form of it stands first. */
  readonly firsts = new Map<number, [word: string, position: number][]>();
  /** The query words that the index knows only as the beginning of others. */
  readonly begun = new Set<string>();
  readonly #sources: Sources;
  readonly #language: Language;
  readonly #allowed: ReadonlySet<number> | null;
  readonly #signal: AbortSignal | undefined;

  constructor(
    sources: Sources,
    language: Language,
    allowed: ReadonlySet<number> | null,
    signal: AbortSignal | undefined,
  ) {
    this.#sources = sources;
    this.#language = language;
    this.#allowed = allowed;
    this.#signal = signal;
  }

  /** The articles that have all words, with their scores. */
  async all(query: Query, limit: number): Promise<Map<number, number>> {
    // Long words are rare: after them there is often nothing left to look up.
    const words = [...new Set(query.words)]
      .filter((word) => isIndexed(plain(word), this.#language))
      .sort((a, b) => b.length - a.length);
    if (words.length === 0)
      return new Map([...(this.#allowed ?? [])].map((article) => [article, 0]));
    let common: ReadonlySet<number> | null = this.#allowed;
    for (const word of words) {
      const articles = await this.#articlesWith(word, query.unfinished === word);
      common = common?.intersection(articles) ?? articles;
      if (common.size === 0) return new Map();
      // A phrase is found by its letters: no need to know more forms of its words.
      if (isPhrase(query) && common.size <= few) break;
    }
    const articles = [...(common ?? [])];
    return articles.length > limit
      ? this.#score(articles, words)
      : new Map(articles.map((article) => [article, 0]));
  }

  /** In quotation marks Pagefind looks for the stem itself; without them, for what begins so. */
  async #articlesWith(word: string, unfinished: boolean): Promise<Set<number>> {
    const articles = new Set<number>();
    for (const spelling of spellings(word)) {
      for (const [article, { positions }] of await this.#lookUp(`"${spelling}"`)) {
        articles.add(article);
        const first = [word, positions[0] ?? 0] satisfies [string, number];
        this.firsts.set(article, [...(this.firsts.get(article) ?? []), first]);
      }
    }
    if (articles.size > 0 || !unfinished || word.length < fewest) return articles;
    this.begun.add(word);
    return new Set((await this.#lookUp(plain(word))).keys());
  }

  /** What each word counts for, in parts of its best, and how near the words come to each other. */
  async #score(articles: number[], words: string[]): Promise<Map<number, number>> {
    const each: ReadonlyMap<number, Occurrence>[] = [];
    for (const word of words) each.push(await this.#lookUp(plain(word)));
    const best = each.map((found) => Math.max(...[...found.values()].map(({ score }) => score)));
    return new Map(
      articles.map((article) => {
        const shares = each.map((found, at) => (found.get(article)?.score ?? 0) / (best[at] || 1));
        const near = nearness(each.map((found) => found.get(article)?.positions ?? []));
        return [article, shares.reduce((sum, share) => sum + share, 0) / words.length + near];
      }),
    );
  }

  async #lookUp(term: string): Promise<ReadonlyMap<number, Occurrence>> {
    this.#signal?.throwIfAborted();
    return this.#sources.occurrences(this.#language, term);
  }
}

const isPhrase = (query: Query): boolean => query.phrases.length > 0 && !query.loose;

/** So few articles are sooner read than ruled out by one more word. */
const few = 2;
/** With fewer letters too much begins so. */
const fewest = 4;

/** An article that may have hits; its rank counts from 0. */
export type Candidate = {
  article: number;
  rank: number;
  hints: (file: ArticleFile, language: Language) => Hints;
};

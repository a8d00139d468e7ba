import type { Language } from '../../article/language.ts';
import { articleOf, inScope, rowKey, rowOf, unpackPlaces, type Place } from '../format.ts';
import { Evidence, rowsWithAll } from './evidence.ts';
import { figureReader } from './figure-reader.ts';
import {
  findBegun,
  findFigures,
  findWords,
  isFiguresOnly,
  lookUpWords,
  type Known,
} from './find.ts';
import { fewRows, HitList, type Found, type Limit, type Progress } from './hit-list.ts';
import { wordsFor } from './near-words.ts';
import { meaningOf, noMeaning, squeezed } from './meaning.ts';
import { figuresOf, parseQuery, wordsOf, type Query, type Topic } from './query.ts';
import { bestRows, rankRows, readHeadings, type RankedRow } from './rank.ts';
import { nearNames } from './similar.ts';
import type { Sources } from './sources.ts';

/**
 * Searches the site: first the name, the figure or the phrase itself, then all the words, then
 * near spellings, then most of the words. A query is read in both languages at once.
 *
 * @param typed any text
 * @param scope the languages to look in
 * @param limit how many hits are wanted, or all of one article
 * @throws what the sources throw when a part of the index cannot be loaded; `AbortError`
 */
export async function search(
  sources: Sources,
  typed: string,
  scope: readonly Language[],
  limit: Limit,
  progress: Progress = {},
): Promise<Found> {
  const query = parseQuery(typed, await figureReader(typed));
  if (query.text.length === 0) return { hits: [], more: false };
  return new Run(sources, query, scope, limit, progress).search();
}

/** The search for one query. */
class Run {
  readonly #sources: Sources;
  readonly #query: Query;
  readonly #scope: readonly Language[];
  readonly #hits: HitList;
  readonly #signal: AbortSignal | undefined;

  constructor(
    sources: Sources,
    query: Query,
    scope: readonly Language[],
    limit: Limit,
    progress: Progress,
  ) {
    this.#sources = sources;
    this.#query = query;
    this.#scope = scope;
    this.#hits = new HitList(sources, scope, limit, progress);
    this.#signal = progress.signal;
  }

  async search(): Promise<Found> {
    const query = this.#query;
    const [known, figures] = await Promise.all([
      lookUpWords(this.#sources, query),
      findFigures(this.#sources, figuresOf(query), this.#scope, !isFiguresOnly(query)),
    ]);
    if (isFiguresOnly(query)) await this.#addFigures(figures, known);
    else {
      await this.#addNames(known, figures);
      if (!this.#hits.isEnough()) await this.#addWords(known, figures);
    }
    return this.#hits.result();
  }

  /** The rows of the name that the query is. */
  async #addNames(known: Known, figures: ReadonlyMap<Topic, Evidence>): Promise<void> {
    const places = known.meant.flatMap(([, packed]) => inScope(unpackPlaces(packed), this.#scope));
    const meaning = meaningOf(known, figures);
    const rows = await this.#ordered(places);
    await this.#hits.add(rows, this.#query, meaning, { match: 'exact' });
  }

  async #addFigures(figures: ReadonlyMap<Topic, Evidence>, known: Known): Promise<void> {
    const query = this.#query;
    const places = placesWithAll(figures);
    // Of many rows those come first that have what was counted: `50 pages` before `50 km`; of few, reading tells.
    const helpful = places.length > fewRows ? await this.#helpful(known) : [];
    const rows = await this.#ordered(places, helpful, [...figures.values()]);
    const ranked = helpful.length > 0 || wordsOf(query).every(({ need }) => need !== 'helpful');
    await this.#hits.add(rows, query, meaningOf(known, figures), { match: 'exact', ranked });
    if (this.#hits.isEmpty()) await this.#addBareNumbers(known);
  }

  /** Where the words stand that are no more than a help. */
  async #helpful(known: Known): Promise<Evidence[]> {
    const words = wordsOf(this.#query).filter(({ need }) => need === 'helpful');
    if (words.length === 0) return [];
    const found = await this.#wordsOf(this.#query, known);
    return words.flatMap((topic) => found.get(topic) ?? []);
  }

  /** 900 metres are not 900 million, but perhaps what was meant. */
  async #addBareNumbers(known: Known): Promise<void> {
    const topics = figuresOf(this.#query).map((topic) => ({
      ...topic,
      keys: [...topic.keys, ...topic.near, ...topic.part],
    }));
    const figures = await findFigures(this.#sources, topics, this.#scope, false);
    const ranked = await this.#ordered(placesWithAll(figures));
    const value = topics.map(({ typed }) => typed).join(' ');
    const query = { ...this.#query, topics: [...topics, ...wordsOf(this.#query)] };
    const meaning = meaningOf(known, figures);
    await this.#hits.add(ranked, query, meaning, { match: 'similar', value });
  }

  async #addWords(known: Known, figures: ReadonlyMap<Topic, Evidence>): Promise<void> {
    const query = this.#query;
    const head = await this.#sources.head();
    const words = await this.#wordsOf(query, known);
    const ranking = rankRows(
      query,
      new Map<Topic, Evidence>([...figures, ...words]),
      head,
      this.#hits.mostRows,
    );
    const told = { match: 'words', ranked: isOfSeveral(query) } as const;
    const meaning = meaningOf(known, figures);
    if (ranking.complete) await this.#hits.add(ranking.rows, query, meaning, told);
    if (!this.#hits.isEmpty() || query.quoted) return;
    await this.#addBegun(known, figures, words);
    if (this.#hits.isEmpty()) await this.#addNearNames();
    if (this.#hits.isEmpty()) await this.#addNearWords(words);
    if (this.#hits.isEmpty() && !ranking.complete) {
      await this.#hits.add(ranking.rows, query, meaning, told);
    }
  }

  #wordsOf(query: Query, known: Known): ReturnType<typeof findWords> {
    const { wanted } = this.#hits;
    const asked = { scope: this.#scope, wanted, isAsked: (key: number) => this.#hits.isAsked(key) };
    return findWords(this.#sources, query, known, asked, this.#signal);
  }

  /** The rows in which the last word is only begun. */
  async #addBegun(
    known: Known,
    figures: ReadonlyMap<Topic, Evidence>,
    words: ReadonlyMap<Topic, Evidence>,
  ): Promise<void> {
    const query = this.#query;
    const last = wordsOf(query).at(-1);
    if (!query.unfinished || !last || last.text !== query.text.at(-1)?.text) return;
    if (last.text.length < fewest || (words.get(last)?.rows.size ?? 0) > 0) return;
    const begun = await findBegun(this.#sources, last.text);
    const found = new Map<Topic, Evidence>([...figures, ...words, [last, begun]]);
    const ranking = rankRows(query, found, await this.#sources.head(), this.#hits.mostRows);
    if (!ranking.complete) return;
    const meaning = { ...meaningOf(known, figures), begun: last.text };
    await this.#hits.add(ranking.rows, query, meaning, { match: 'similar' });
  }

  async #addNearNames(): Promise<void> {
    const query = this.#query;
    const near = await nearNames(this.#sources, query, this.#scope);
    for (const { text, places, spellings } of near) {
      const named = parseQuery(text, query.reader);
      const meaning = { ...noMeaning, names: squeezed(spellings) };
      const rows = await this.#ordered(places);
      await this.#hits.add(rows, named, meaning, { match: 'similar', near: text });
    }
  }

  /** Puts each word right that nobody wrote. */
  async #addNearWords(words: ReadonlyMap<Topic, Evidence>): Promise<void> {
    let text = this.#query.typed;
    for (const topic of wordsOf(this.#query).toReversed()) {
      if (topic.need !== 'required' || (words.get(topic)?.rows.size ?? 0) > 0) continue;
      const near = await wordsFor(this.#sources, topic.text, this.#scope);
      if (near) text = text.slice(0, topic.start) + near.join(' ') + text.slice(topic.end);
    }
    if (text === this.#query.typed) return;
    const query = parseQuery(text, this.#query.reader);
    const known = await lookUpWords(this.#sources, query);
    const figures = await findFigures(this.#sources, figuresOf(query), this.#scope, true);
    const found = new Map<Topic, Evidence>([...figures, ...(await this.#wordsOf(query, known))]);
    const { rows } = rankRows(query, found, await this.#sources.head(), this.#hits.mostRows);
    const meaning = meaningOf(known, figures);
    await this.#hits.add(rows, query, meaning, { match: 'similar', near: text });
  }

  /**
   * Rows of a name or a figure, the best first: those with more of what helps, those that write a figure as it was
   * typed, the title, headings, those that have it in both languages, then the newest.
   */
  async #ordered(
    places: readonly Place[],
    helpful: readonly Evidence[] = [],
    figures: readonly Evidence[] = [],
  ): Promise<RankedRow[]> {
    const headings = readHeadings(await this.#sources.head());
    const sides = new Map<number, number>();
    for (const { article, row, sides: own } of places) {
      const key = rowKey(article, row);
      sides.set(key, (sides.get(key) ?? 0) | own);
    }
    const rows = [...sides].map(([key, own]): RankedRow => {
      const help = helpful.filter(({ rows: having }) => having.has(key)).length;
      const above = rowOf(key) === 0 ? 2 : headings.has(key) ? 1 : 0;
      const literal = figures.some((evidence) => evidence.isLiteral(key));
      const both = own === 3 ? 1 : 0;
      const order = [help, literal ? 1 : 0, above, both, articleOf(key), -rowOf(key)];
      return { key, missing: [], order };
    });
    return bestRows(rows, this.#hits.mostRows);
  }
}

/** The rows that have all figures, each in the languages in which all of them stand there. */
const placesWithAll = (figures: ReadonlyMap<Topic, Evidence>): Place[] =>
  [...(rowsWithAll(figures.values()) ?? [])].map((key) => ({
    article: articleOf(key),
    row: rowOf(key),
    sides: [...figures.values()].reduce((all, { rows }) => all & (rows.get(key)?.sides ?? 0), 3),
  }));

const isOfSeveral = ({ topics }: Query): boolean =>
  topics.filter(({ need }) => need === 'required').length > 1;

/** With fewer letters too much begins so. */
const fewest = 4;

export type { Found, Limit, Progress };

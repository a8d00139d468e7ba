import type { Language } from '../../article/language.ts';
import { exactPlaces, figurePlaces, sorted } from './exact.ts';
import { figureReader, type FigureReader } from './figure-reader.ts';
import type { Place } from '../format.ts';
import type { Hit } from './hit.ts';
import { nearWords } from './near-words.ts';
import { parseQuery, type Query } from './query.ts';
import { hitsAt, hitsByWords } from './rows.ts';
import { nearNames } from './similar.ts';
import type { Sources } from './sources.ts';

/**
 * Searches the site: first the name, the figure or the phrase itself, then all the words, then
 * near spellings. A query is read in both languages at once.
 *
 * @param typed any text
 * @param scope the languages to look in
 * @param limit how many hits are wanted
 * @throws what the sources throw when a part of the index cannot be loaded; `AbortError`
 */
export async function search(
  sources: Sources,
  typed: string,
  scope: readonly Language[],
  limit: number,
  progress: Progress = {},
): Promise<Found> {
  const reader = await figureReader(typed);
  const query = parseQuery(typed, reader);
  if (query.text.length === 0) return { hits: [], more: false };
  const run = new Run(sources, scope, limit, progress);

  const figures = await figurePlaces(sources, query, scope);
  const { places, spellings } = await exactPlaces(sources, query, figures, scope);
  const meant = { ...query, names: spellings };
  await run.addPlaces(places, meant);
  const begun = await run.addByWords(meant, figures);
  if (run.isEmpty) await run.addBareNumbers(meant);
  if (run.isEmpty) await run.addNearNames(meant, reader);
  await run.add(begun);
  if (run.isEmpty) await run.addNearWords(typed, meant, figures);
  return run.result();
}

/** The hits for one query, as they come. */
class Run {
  readonly #hits = new Map<string, Hit>();
  readonly #sources: Sources;
  readonly #scope: readonly Language[];
  readonly #limit: number;
  readonly #progress: Progress;
  #more = false;

  constructor(sources: Sources, scope: readonly Language[], limit: number, progress: Progress) {
    this.#sources = sources;
    this.#scope = scope;
    this.#limit = limit;
    this.#progress = progress;
  }

  get isEmpty(): boolean {
    return this.#hits.size === 0;
  }

  result(): Found {
    const hits = this.#ranked();
    return { hits: hits.slice(0, this.#limit), more: this.#more || hits.length > this.#limit };
  }

  /** Adds hits; a row that is one already stays as it is. */
  async add(hits: Hit[], changes: Partial<Hit> = {}): Promise<void> {
    this.#progress.signal?.throwIfAborted();
    for (const hit of hits) {
      const row = `${hit.article} ${hit.row}`;
      if (!this.#hits.has(row)) this.#hits.set(row, { ...hit, ...changes });
    }
    if (hits.length > 0) await this.#progress.show?.(this.#ranked().slice(0, this.#limit));
  }

  async addPlaces(places: Place[], query: Query, changes: Partial<Hit> = {}): Promise<void> {
    if (places.length > this.#limit) this.#more = true;
    const shown = places.slice(0, this.#limit);
    for await (const hits of hitsAt(this.#sources, shown, query, this.#scope)) {
      await this.add(hits, changes);
    }
  }

  /** @returns the hits in which words stand only as the beginning of others; they are not added */
  async addByWords(query: Query, figures: Place[], changes: Partial<Hit> = {}): Promise<Hit[]> {
    const begun: Hit[] = [];
    const { signal } = this.#progress;
    const scope = this.#scope;
    if (this.#hits.size >= this.#limit) return begun;
    for await (const hits of hitsByWords(
      this.#sources,
      query,
      figures,
      scope,
      this.#limit,
      signal,
    )) {
      begun.push(...hits.filter(({ match }) => match === 'similar'));
      await this.add(
        hits.filter(({ match }) => match !== 'similar'),
        changes,
      );
      if (this.#hits.size + begun.length < this.#limit) continue;
      this.#more = true;
      break;
    }
    return begun;
  }

  /** 900 metres are not 900 million, but perhaps what was meant. */
  async addBareNumbers(query: Query): Promise<void> {
    if (query.words.length > 0) return;
    const bare: Query = {
      ...query,
      figures: query.figures.map((figure) => ({
        ...figure,
        keys: [...figure.keys, ...figure.near],
      })),
    };
    const places = sorted(await figurePlaces(this.#sources, bare, this.#scope));
    const numbers = query.figures.flatMap(({ near }) => near.map((key) => key.slice(2)));
    await this.addPlaces(places, bare, { match: 'similar', near: numbers.join(' ') });
  }

  async addNearNames(query: Query, reader: FigureReader): Promise<void> {
    for (const { text, places, spellings } of await nearNames(this.#sources, query, this.#scope)) {
      const named = { ...parseQuery(text, reader), names: spellings };
      await this.addPlaces(places, named, { match: 'similar', near: text });
    }
  }

  async addNearWords(typed: string, query: Query, figures: Place[]): Promise<void> {
    const near = await nearWords(this.#sources, typed, query, this.#scope);
    for (const text of near) {
      const corrected = parseQuery(text, query.reader);
      await this.addByWords(corrected, figures, { match: 'similar', near: text });
    }
  }

  /** By kind of match; within each as ranked, then as they stand on the site. */
  #ranked(): Hit[] {
    return [...this.#hits.values()].sort(
      (a, b) =>
        tiers[a.match] - tiers[b.match] ||
        a.rank - b.rank ||
        Number(b.whole) - Number(a.whole) ||
        a.row - b.row,
    );
  }
}

const tiers: Record<Hit['match'], number> = { exact: 0, words: 1, similar: 2 };

export type Progress = {
  /** Called with the hits so far, each time there are more; the search waits for it. */
  show?: (hits: Hit[]) => Promise<void>;
  /** Ends a search nobody waits for any more. */
  signal?: AbortSignal;
};

export type Found = {
  hits: Hit[];
  /** Whether a greater limit may bring more. */
  more: boolean;
};

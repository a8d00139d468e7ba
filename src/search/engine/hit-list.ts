import type { Language } from '../../article/language.ts';
import { articleOf, rowOf } from '../format.ts';
import { shownEach } from '../shown.ts';
import { isFiguresOnly, type Wanted } from './find.ts';
import { rowHit, type Hit } from './hit.ts';
import type { Meaning } from './meaning.ts';
import { wordsOf, type Query } from './query.ts';
import type { RankedRow } from './rank.ts';
import type { Sources } from './sources.ts';

/** The hits for one query, as they are found: those that are added first come first. */
export class HitList {
  readonly #hits = new Map<string, Hit>();
  readonly #sources: Sources;
  readonly #scope: readonly Language[];
  readonly #shown: number;
  /** So many are decided on: how many of them are shown changes none that comes before. */
  readonly #limit: number;
  readonly #progress: Progress;
  readonly #article: number | null;
  #more = false;

  constructor(sources: Sources, scope: readonly Language[], limit: Limit, progress: Progress) {
    this.#sources = sources;
    this.#scope = scope;
    const isOfArticle = typeof limit === 'object';
    this.#article = isOfArticle ? limit.article : null;
    this.#shown = isOfArticle ? Infinity : limit;
    this.#limit = Math.ceil(this.#shown / shownEach) * shownEach;
    this.#progress = progress;
  }

  isEmpty(): boolean {
    return this.#hits.size === 0;
  }

  /**
   * Whether there are as many as one looks at first, so that the word index, which is large, need not be
   * loaded for the last of them; a greater limit brings what is left out.
   */
  isEnough(): boolean {
    const enough = this.#hits.size >= this.#limit / 2;
    if (enough) this.#more = true;
    return enough;
  }

  /** One more than are shown, and than are decided on, to tell whether there are more. */
  get wanted(): Wanted {
    return { shown: this.#shown + 1, all: this.#limit + 1 };
  }

  /** More rows than this are never read. */
  get mostRows(): number {
    return this.#limit + mostRead;
  }

  /** Whether a row may be a hit, as far as its article tells. */
  isAsked(key: number): boolean {
    return this.#article === null || this.#article === articleOf(key);
  }

  result(): Found {
    const hits = [...this.#hits.values()];
    return { hits: hits.slice(0, this.#shown), more: this.#more || hits.length > this.#shown };
  }

  /** Reads rows and adds those that are hits indeed; a row that is one already stays as it is. */
  async add(all: readonly RankedRow[], query: Query, meaning: Meaning, told: Told): Promise<void> {
    const ranked = all.filter(({ key }) => this.isAsked(key));
    const isFew = isFiguresOnly(query) && ranked.length <= fewRows;
    const wanted = this.#limit - this.#hits.size;
    const rows = told.ranked === true ? typedFirst(ranked, wanted) : ranked;
    const enough = told.ranked === true ? this.#toRead(rows, query) : isFew ? rows.length : wanted;
    const fresh: { hit: Hit; row: RankedRow }[] = [];
    let next = 0;
    while (
      next < rows.length &&
      fresh.length < enough &&
      next < (fresh.length > 0 ? mostReadOn : mostRead)
    ) {
      const batch = rows.slice(next, next + Math.max(firstBatch, enough - fresh.length));
      next += batch.length;
      const cards = await Promise.all(
        batch.map(({ key }) => this.#sources.card(articleOf(key), rowOf(key))),
      );
      this.#progress.signal?.throwIfAborted();
      batch.forEach((row, at) => {
        const card = cards[at];
        if (!card || this.#hits.has(`${card.slug} ${card.row[0]}`)) return;
        const hit = rowHit(card, query, meaning, this.#scope, told.match);
        if (hit.found) fresh.push({ hit: this.#told(hit, row, told), row });
      });
    }
    if (next < rows.length) this.#more = true;
    // Of what ranking tells, how much is read must change no order.
    const compare = told.ranked === true ? exactFirst : compareHits;
    fresh.sort((a, b) => compare(a.hit, b.hit));
    for (const { hit } of fresh) this.#hits.set(`${hit.article} ${hit.row}`, hit);
    if (fresh.length > 0)
      await this.#progress.show?.([...this.#hits.values()].slice(0, this.#shown));
  }

  /** How many rows: those that are shown, and those that only reading tells apart from others. */
  #toRead(rows: readonly RankedRow[], query: Query): number {
    const shown = this.#shown - this.#hits.size;
    const isKnown = wordsOf(query).every(({ need }) => need === 'required');
    if (shown <= 0 || isKnown) return shown;
    const typed = rows.slice(0, this.#limit - this.#hits.size).filter((row) => row.typed);
    return Math.max(shown, typed.length);
  }

  #told(hit: Hit, { missing }: RankedRow, { match, near = null, value }: Told): Hit {
    const instead = value === undefined ? near : figureIn(hit);
    return {
      ...hit,
      match: missing.length > 0 && hit.match === 'exact' ? match : hit.match,
      near: instead,
      missing: missing.map(({ typed }) => typed),
    };
  }
}

/** So many rows, those first that have the query as it was typed, then its figures; then the others. */
const typedFirst = (ranked: readonly RankedRow[], count: number): RankedRow[] => {
  const likeness = ({ typed, literal }: RankedRow): number => (typed ? 2 : 0) + (literal ? 1 : 0);
  return [
    ...ranked.slice(0, count).sort((a, b) => likeness(b) - likeness(a)),
    ...ranked.slice(count),
  ];
};

/** What stands in the passage where a figure like the one asked for is marked. */
function figureIn({ passages }: Hit): string | null {
  for (const passage of [passages.en, passages.de]) {
    const mark = passage?.marks[0];
    if (passage && mark) return passage.text.slice(mark.start, mark.end);
  }
  return null;
}

const exactFirst = (a: Hit, b: Hit): number =>
  Number(b.match === 'exact') - Number(a.match === 'exact');

/** The exact before the others, what is written as typed before what is not; else as ranked. */
const compareHits = (a: Hit, b: Hit): number =>
  exactFirst(a, b) || b.helped - a.helped || Number(b.literal) - Number(a.literal);

/** How many hits are wanted, or all of one article. */
export type Limit = number | { article: number };

/** Where there are so few rows, all are read, to show first what is written as typed. */
export const fewRows = 12;
const firstBatch = 4;
/** So many rows are read in the search for a phrase; fewer where it is found, as the best come first. */
const mostRead = 120;
const mostReadOn = 30;

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

type Told = {
  match: Hit['match'];
  /** Whether ranking tells which rows have what was typed as it was, so that no more need be read than are shown. */
  ranked?: boolean;
  near?: string | null;
  /** The figure that was asked for, where another is told. */
  value?: string;
};

import { articleOf, rowKey, stretch, type Head, type Place } from '../format.ts';
import type { Occurrence } from './pagefind-index.ts';

/** Where a thing that is asked for stands, by row (`rowKey`). */
export class Evidence {
  readonly rows = new Map<number, RowEvidence>();

  /** Adds a row, at the best quality it was found with. */
  add(key: number, quality: number, places: readonly number[] = [], sides = 0): void {
    const before = this.rows.get(key);
    if (!before) {
      const count = Math.max(1, places.length);
      const typed = quality === qualities.whole ? [...places] : [];
      this.rows.set(key, { quality, count, places: [...places], typed, sides });
      return;
    }
    before.sides |= sides;
    before.quality = Math.max(before.quality, quality);
    for (const place of places) if (!before.places.includes(place)) before.places.push(place);
    if (quality === qualities.whole) before.typed.push(...places);
    before.count = Math.max(before.count, before.places.length);
  }

  addPlaces(places: readonly Place[], quality: number): void {
    for (const { article, row, sides } of places) {
      this.add(rowKey(article, row), quality, [], sides);
    }
  }

  /** Adds what the word index knows. */
  addOccurrences(found: readonly Occurrence[], quality: number, rowsOf: RowReader): void {
    for (const { article, places } of found) {
      let row = -1;
      let own: number[] = [];
      for (const place of places) {
        const next = rowsOf(article, place);
        if (next !== row) {
          if (own.length > 0) this.add(rowKey(article, row), quality, own);
          row = next;
          own = [];
        }
        own.push(place);
      }
      if (own.length > 0) this.add(rowKey(article, row), quality, own);
    }
  }

  /** @param step how many places further on */
  addAll(other: Evidence, quality: number, step = 0): void {
    for (const [key, { places }] of other.rows)
      this.add(key, quality, step === 0 ? places : places.map((place) => place + step));
  }

  /** The articles that have it. */
  articles(): Set<number> {
    return new Set([...this.rows.keys()].map(articleOf));
  }
}

/** Tells the row of a place in an article's text, from the head's list of long rows. */
export function rowReader({ long }: Head): RowReader {
  const byArticle = new Map<number, { row: number; extra: number }[]>();
  for (let at = 0; at + 2 < long.length; at += 3) {
    const article = long[at] ?? 0;
    const rows = byArticle.get(article) ?? [];
    rows.push({ row: long[at + 1] ?? 0, extra: (long[at + 2] ?? 1) - 1 });
    byArticle.set(article, rows);
  }
  return (article, place) => {
    let row = Math.floor(place / stretch);
    for (const { row: longer, extra } of byArticle.get(article) ?? []) {
      if (row <= longer) break;
      row = Math.max(longer, row - extra);
    }
    return row;
  };
}

/** Where the stretch of a row begins in its article's text. */
export function startOf({ long }: Head, article: number, row: number): number {
  let start = row;
  for (let at = 0; at + 2 < long.length; at += 3)
    if (long[at] === article && (long[at + 1] ?? 0) < row) start += (long[at + 2] ?? 1) - 1;
  return start * stretch;
}

/** The rows that have all that is asked for; null where nothing is. */
export function rowsWithAll(evidence: Iterable<Evidence>): Set<number> | null {
  let rows: Set<number> | null = null;
  for (const { rows: own } of evidence) {
    const keys = new Set(own.keys());
    rows = rows ? rows.intersection(keys) : keys;
  }
  return rows;
}

/** How good a sign it is that a row has a word. */
export const qualities = {
  whole: 1,
  form: 0.9,
  joined: 0.9,
  otherName: 0.88,
  part: 0.7,
  begun: 0.5,
};

export type RowReader = (article: number, place: number) => number;

export type RowEvidence = {
  /** 1 where the thing itself stands there, less for its forms and parts. */
  quality: number;
  count: number;
  /** Of words, their places in the article's text. */
  places: number[];
  /** Those where it stands as it was typed. */
  typed: number[];
  /** Of names and figures, the languages (`sideOf`) in which it stands there. */
  sides: number;
};

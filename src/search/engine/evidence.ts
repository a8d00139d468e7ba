import type { Language } from '../../article/language.ts';
import { articleOf, inScope, rowKey, stretch, type Head, type Place } from '../format.ts';
import type { FigurePlace, Written } from '../written.ts';
import type { Occurrence } from './pagefind-index.ts';

/** Where a thing that is asked for stands, by row (`rowKey`). */
export class Evidence {
  readonly rows = new Map<number, RowEvidence>();
  /** Of a figure, how and where it is written, in all languages. */
  readonly written = new Map<number, Written[]>();
  readonly #literal = new Set<number>();

  /** Adds a row, at the best quality it was found with. @param typed the places where it stands as it was typed */
  add(
    key: number,
    quality: number,
    places: readonly number[] = [],
    sides = 0,
    typed = quality === qualities.whole ? places : [],
  ): void {
    const before = this.rows.get(key);
    if (!before) {
      const count = Math.max(1, places.length);
      this.rows.set(key, { quality, count, places: [...places], typed: [...typed], sides });
      return;
    }
    before.sides |= sides;
    before.quality = Math.max(before.quality, quality);
    for (const place of places) if (!before.places.includes(place)) before.places.push(place);
    before.typed.push(...typed);
    before.count = Math.max(before.count, before.places.length);
  }

  addPlaces(places: readonly Place[], quality: number): void {
    for (const { article, row, sides } of places) {
      this.add(rowKey(article, row), quality, [], sides);
    }
  }

  /** Adds where a figure stands in some languages; in another spelling it is as another form of a word. */
  addFigure(places: readonly FigurePlace[], quality: number, asked: AskedWritten): void {
    const typed = asked.typed.join('');
    for (const { article, row, written } of places) {
      const key = rowKey(article, row);
      this.written.set(key, [...(this.written.get(key) ?? []), ...written]);
    }
    for (const { article, row, sides, written } of inScope(places, asked.scope)) {
      const key = rowKey(article, row);
      const begin = startOf(asked.head, article, row);
      const own = written
        .filter(({ language }) => asked.scope.includes(language))
        .map(({ word, form }) => ({
          place: begin + word,
          form: form.replaceAll(' ', ''),
          // `a quarter past two` has what is typed without its article.
          has: ` ${form} `.includes(` ${asked.typed.join(' ')} `),
          more: form.split(' ').length - asked.typed.length,
        }));
      const isLiteral = own.some(({ form, has }) => has || form.startsWith(typed));
      const same = own.filter(({ form }) => form === typed);
      this.add(
        key,
        isLiteral ? quality : Math.min(quality, qualities.form),
        own.map(({ place }) => place),
        sides,
        same.map(({ place }) => place),
      );
      if (isLiteral) this.#literal.add(key);
      const longer = same.flatMap(({ place, more }) =>
        more === 0 ? [] : [[place, more] as const],
      );
      const found = this.rows.get(key);
      if (found && longer.length > 0) found.more = new Map([...(found.more ?? []), ...longer]);
    }
  }

  /** Whether a figure is written in a row as it was typed, whatever follows it. */
  isLiteral(key: number): boolean {
    return this.#literal.has(key);
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
export function rowReader(head: Head): RowReader {
  const byArticle = longRows(head);
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
export function startOf(head: Head, article: number, row: number): number {
  const before = (longRows(head).get(article) ?? []).filter(({ row: longer }) => longer < row);
  return before.reduce((start, { extra }) => start + extra, row) * stretch;
}

/** By article, the rows of more than one stretch. */
function longRows(head: Head): ReadonlyMap<number, LongRow[]> {
  const known = longRowsOf.get(head);
  if (known) return known;
  const byArticle = new Map<number, LongRow[]>();
  const { long } = head;
  for (let at = 0; at + 2 < long.length; at += 3) {
    const article = long[at] ?? 0;
    const rows = byArticle.get(article) ?? [];
    rows.push({ row: long[at + 1] ?? 0, extra: (long[at + 2] ?? 1) - 1 });
    byArticle.set(article, rows);
  }
  longRowsOf.set(head, byArticle);
  return byArticle;
}

const longRowsOf = new WeakMap<Head, ReadonlyMap<number, LongRow[]>>();
/** `extra` stretches beside the first. */
type LongRow = { row: number; extra: number };

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

/** What is asked for, beside where it stands: `typed` is its words, folded. */
type AskedWritten = { typed: readonly string[]; scope: readonly Language[]; head: Head };

export type RowReader = (article: number, place: number) => number;

export type RowEvidence = {
  /** 1 where the thing itself stands there, less for its forms and parts. */
  quality: number;
  count: number;
  /** Of words, their places in the article's text. */
  places: number[];
  /** Those where it stands as it was typed. */
  typed: number[];
  /** Of these, where the text parts it into more words than the query, or fewer: how many more. */
  more?: ReadonlyMap<number, number>;
  /** Of names and figures, the languages (`sideOf`) in which it stands there. */
  sides: number;
};

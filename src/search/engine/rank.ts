import { articleOf, rowKey, rowOf, type Head } from '../format.ts';
import type { Evidence, RowEvidence } from './evidence.ts';
import type { Query, Topic } from './query.ts';

/**
 * The rows that have all that a query asks for, or, where no row has, those that have most of it,
 * counted by how rare each thing is. The best come first: the phrase as typed, whole words, the title,
 * a heading, the form as typed, much of what was asked for side by side, the newer article.
 *
 * @param found where each thing that is asked for stands
 * @param count how many rows are wanted at most
 */
export function rankRows(
  query: Query,
  found: ReadonlyMap<Topic, Evidence>,
  head: Head,
  count: number,
): Ranking {
  const asked = [...found].filter(([{ need }]) => need === 'required');
  if (asked.length === 0) return { rows: [], complete: false };
  const headings = readHeadings(head);
  const long = new Map<number, number>();
  for (let at = 0; at + 2 < head.long.length; at += 3) {
    long.set(rowKey(head.long[at] ?? 0, head.long[at + 1] ?? 0), head.long[at + 2] ?? 1);
  }
  const weights = weigh(found, head.rows);
  const make = (key: number, missing: Topic[], near: number): RankedRow => {
    const own = [...found].flatMap(([topic, { rows }]) => {
      const evidence = rows.get(key);
      return evidence ? [{ topic, evidence }] : [];
    });
    const least = Math.min(...own.map(({ evidence }) => evidence.quality));
    const above = rowOf(key) === 0 ? 2 : headings.has(key) ? 1 : 0;
    const words = own.filter(({ topic }) => topic.kind === 'word');
    const typed = isPhrase(query, own, 'typed');
    const weight = own.reduce(
      (sum, { topic, evidence }) => sum + (weights.get(topic) ?? 0) * evidence.quality,
      near,
    );
    return {
      key,
      missing,
      typed,
      literal: [...found.values()].some((evidence) => evidence.isLiteral(key)),
      order: [
        missing.length > 0 ? weight : 0,
        typed ? 3 : isPhrase(query, words, 'typed') ? 2 : isPhrase(query, words, 'places') ? 1 : 0,
        // A title that has several words tells what an article is about, whatever their form.
        own.length > 1 ? above : 0,
        least >= wholeWord ? 1 : 0,
        above,
        least,
        weight,
        own.reduce((sum, { evidence }) => sum + evidence.count, 0) / (long.get(key) ?? 1) +
          closeness(own.map(({ evidence }) => evidence.places)),
        articleOf(key),
        -rowOf(key),
      ],
    };
  };
  const complete = rowsWith(asked.map(([, evidence]) => evidence));
  if (complete.length > 0) {
    const rows = complete.map((key) => make(key, [], 0));
    return { rows: bestRows(rows, count), complete: true };
  }
  const most = mostOf(asked, weights);
  const rows = most.map(({ key, missing, near }) => make(key, missing, near));
  return { rows: bestRows(rows, count), complete: false };
}

/**
 * How much each thing that is asked for counts: the more, the rarer (inverse document frequency). What stands
 * nowhere tells no row from another, and counts as the others do on average, so that it does not outweigh them.
 */
function weigh(found: ReadonlyMap<Topic, Evidence>, rows: number): Map<Topic, number> {
  const known = [...found.values()].filter((evidence) => evidence.rows.size > 0);
  const weightOf = (evidence: Evidence): number => Math.log(1 + rows / evidence.rows.size);
  const mean = known.reduce((sum, evidence) => sum + weightOf(evidence), 0) / known.length || 1;
  return new Map(
    [...found].map(([topic, evidence]) => [
      topic,
      evidence.rows.size > 0 ? weightOf(evidence) : mean,
    ]),
  );
}

/** The rows that all have; the rarest is asked first. */
function rowsWith(evidence: readonly Evidence[]): number[] {
  const [first, ...rest] = [...evidence].sort((a, b) => a.rows.size - b.rows.size);
  return [...(first?.rows.keys() ?? [])].filter((key) => rest.every(({ rows }) => rows.has(key)));
}

/** Rows that have most; what stands in a row near by, or elsewhere in the article, counts in part. */
function mostOf(
  asked: readonly (readonly [Topic, Evidence])[],
  weights: ReadonlyMap<Topic, number>,
): { key: number; missing: Topic[]; near: number }[] {
  const total = asked.reduce((sum, [topic]) => sum + (weights.get(topic) ?? 0), 0);
  const articles = new Map(asked.map(([topic, evidence]) => [topic, evidence.articles()]));
  const keys = new Set(asked.flatMap(([, { rows }]) => [...rows.keys()]));
  const rows = [...keys].flatMap((key) => {
    const missing: Topic[] = [];
    let own = 0;
    let near = 0;
    for (const [topic, evidence] of asked) {
      const weight = weights.get(topic) ?? 0;
      if (evidence.rows.has(key)) own += weight;
      else {
        missing.push(topic);
        if (!articles.get(topic)?.has(articleOf(key))) continue;
        near += weight * (isBeside(evidence, key) ? besideShare : elsewhereShare);
      }
    }
    return own >= total * leastShare || own + near >= total * enough
      ? [{ key, missing, near, own }]
      : [];
  });
  const best = Math.max(...rows.map(({ own, near }) => own + near));
  return rows.filter(({ own, near }) => own + near >= best * nearBest);
}

const isBeside = ({ rows }: Evidence, key: number): boolean =>
  [-2, -1, 1, 2].some((step) => rows.has(key + step));

/** Whether all that was asked for stands in a row as it stands in the query. */
export function hasPhrase(query: Query, found: ReadonlyMap<Topic, Evidence>, key: number): boolean {
  const own = [...found].flatMap(([topic, { rows }]) => {
    const evidence = rows.get(key);
    return evidence ? [{ topic, evidence }] : [];
  });
  return own.length === found.size && isPhrase(query, own, 'places');
}

/** Whether what is asked for stands in a row of the text as it stands in the query. */
function isPhrase(
  query: Query,
  own: readonly { topic: Topic; evidence: RowEvidence }[],
  which: 'places' | 'typed',
): boolean {
  const placeOf = ({ start }: Topic): number => query.text.findIndex(({ end }) => end > start);
  const asked = own
    .map(({ topic, evidence }) => ({ at: placeOf(topic), evidence }))
    .sort((one, other) => one.at - other.at);
  const [first] = asked;
  if (!first || asked.length < 2) return false;
  return first.evidence[which].some((place) => {
    let step = place - first.at;
    return asked.every(({ at, evidence }) => {
      const isThere = evidence[which].includes(at + step);
      step += evidence.more?.get(at + step) ?? 0;
      return isThere;
    });
  });
}

/**
 * How near all words of a query come to each other: 1 where they stand side by side, less the more
 * other words lie between, 0 where a word has no place.
 *
 * @param places for each word its places
 * @example closeness([[4, 90], [5]]) → 1
 */
function closeness(places: readonly (readonly number[])[]): number {
  if (places.length < 2) return 0;
  const sorted = places.map((own) => [...own].sort((a, b) => a - b));
  const at = places.map(() => 0);
  let narrowest = Infinity;
  for (;;) {
    const current = sorted.map((own, word) => own[at[word] ?? 0] ?? Infinity);
    const first = Math.min(...current);
    const last = Math.max(...current);
    if (last === Infinity) break;
    narrowest = Math.min(narrowest, last - first);
    // Only moving the first word on can bring them nearer.
    const moved = current.indexOf(first);
    at[moved] = (at[moved] ?? 0) + 1;
  }
  return (places.length - 1) / Math.max(narrowest, places.length - 1);
}

export function readHeadings(head: Head): ReadonlySet<number> {
  const before = headingsOf.get(head);
  if (before) return before;
  const headings = new Set<number>();
  head.headings.forEach((steps, article) => {
    let row = 0;
    for (const step of steps) {
      row += step;
      headings.add(rowKey(article, row));
    }
  });
  headingsOf.set(head, headings);
  return headings;
}

const headingsOf = new WeakMap<Head, ReadonlySet<number>>();

/** The better row first. */
export function byOrder(a: RankedRow, b: RankedRow): number {
  for (let at = 0; at < a.order.length; at += 1) {
    const difference = (b.order[at] ?? 0) - (a.order[at] ?? 0);
    if (difference > 1e-9 || difference < -1e-9) return difference;
  }
  return 0;
}

/** The best of many, in order: of thousands of rows some ten are shown. */
export function bestRows(rows: Iterable<RankedRow>, count: number): RankedRow[] {
  const best: RankedRow[] = [];
  for (const row of rows) {
    const last = best[count - 1];
    if (last && byOrder(row, last) >= 0) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = best[middle];
      if (other && byOrder(row, other) < 0) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, row);
    if (best.length > count) best.pop();
  }
  return best;
}

/** What is at least as good as that is the word itself and not a part of another. */
const wholeWord = 0.85;
/** A row with less of what was asked for, by weight, is no answer… */
const leastShare = 0.5;
/** … unless it and its article together have so much. */
const enough = 0.55;
const besideShare = 0.45;
const elsewhereShare = 0.25;
/** Rows that have so much less than the best are left out. */
const nearBest = 0.75;

export type Ranking = { rows: RankedRow[]; complete: boolean };

export type RankedRow = {
  key: number;
  /** What the row has not. */
  missing: Topic[];
  /** Whether all may stand there as it was typed: of what tells nothing no places are known. */
  typed?: boolean;
  /** Whether a figure is written there as it was typed. */
  literal?: boolean;
  /** The greater the better, the first difference decides. */
  order: number[];
};

import type { Language } from '../article/language.ts';
import { readDate } from './figure-dates.ts';
import { skipIdiom } from './figure-idioms.ts';
import { readLabel, readParts } from './figure-labels.ts';
import { readOrdinal } from './figure-ordinals.ts';
import { readQuantity } from './figure-quantities.ts';
import { scan, type Scan } from './figure-tokens.ts';
import { readTime } from './figure-times.ts';
import { readYear } from './figure-years.ts';

/**
 * Reads the figures of a text in reading order, none overlapping another. Never throws; time is
 * linear in the text.
 *
 * @example readFigures('rund 1,1 Billionen VND', 'de')
 * // [{ text: '1,1 Billionen VND', start: 5, end: 22, kind: 'money', value: 1100000000000, unit: 'VND', … }]
 */
export function readFigures(text: string, language: Language): Figure[] {
  const scanned = scan(text, language);
  const figures: Figure[] = [];
  for (let index = 0; index < scanned.tokens.length;) {
    const idiom = skipIdiom(scanned, index);
    const found = idiom > 0 ? null : readAt(scanned, index);
    if (found) figures.push(figureOf(scanned, found));
    index = Math.max(found?.to ?? idiom, index + 1);
  }
  return figures.map((figure) => (isNamedBefore(figure, figures, text) ? asLabel(figure) : figure));
}

// `Debian 5.0 and 6.0 "Squeeze"`, later `5.0` alone: the same decimals go on naming the same thing.
function isNamedBefore(figure: Figure, figures: Figure[], text: string): boolean {
  if (figure.kind !== 'number' || !/^\d{1,3}\.\d{1,2}$/.test(figure.text)) return false;
  const quoted = /^ ["“„»]\p{Lu}/u.test(text.slice(figure.end, figure.end + 3));
  return (
    quoted ||
    figures.some(
      ({ kind, text: name }) =>
        kind === 'label' && (name === figure.text || figure.text.startsWith(`${name}.`)),
    )
  );
}

const asLabel = ({ text, start, end }: Figure): Figure => ({
  text,
  start,
  end,
  kind: 'label',
  value: text,
  unit: null,
});

function readAt(scanned: Scan, index: number): Found | null {
  const token = scanned.tokens[index];
  if (!token || token.opaque || token.kind === 'space') return null;
  for (const read of readers) {
    const found = read(scanned, index);
    if (found) return found;
  }
  return null;
}

// The more specific comes first: a date is also an ordinal, a time also a ratio.
const readers = [readLabel, readDate, readTime, readParts, readYear, readOrdinal, readQuantity];

function figureOf(scanned: Scan, found: Found): Figure {
  const start = scanned.tokens[found.from]?.start ?? 0;
  const end = scanned.tokens[found.to - 1]?.end ?? start;
  const [first, ...also] = found.readings;
  return {
    text: scanned.text.slice(start, end),
    start,
    end,
    kind: first?.kind ?? 'number',
    value: first?.value ?? 0,
    unit: first?.unit ?? null,
    ...(also.length > 0 ? { also } : {}),
    ...(found.mantissa === undefined ? {} : { mantissa: found.mantissa }),
  };
}

/** A figure as it stands in a text; `start` and `end` in UTF-16 units. */
export type Figure = {
  text: string;
  start: number;
  end: number;
  kind: FigureKind;
  value: number | string;
  unit: string | null;
  /** What else the same characters may mean: 1100 beside 1.1, the other order of day and month. */
  also?: Reading[];
  /** The number as written, before its scale word: 1100 of `1,100 billion`. */
  mantissa?: number;
};

/** One way to understand a figure. */
export type Reading = Pick<Figure, 'kind' | 'value' | 'unit'>;

/** What a recogniser found between two tokens, the likeliest reading first. */
export type Found = { from: number; to: number; readings: Reading[]; mantissa?: number };

export type FigureKind =
  | 'number'
  | 'ratio'
  | 'percent'
  | 'ordinal'
  | 'year'
  | 'date'
  | 'time'
  | 'range'
  | 'money'
  | 'measure'
  | 'label';

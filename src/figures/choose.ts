import { readDuration } from './amounts/durations.ts';
import { readDate } from './dates/dates.ts';
import { readTime } from './dates/times.ts';
import { readYear } from './dates/years.ts';
import type { FigureKind, Found } from './figure.ts';
import { readParts } from './labels/codes.ts';
import { readLabel } from './labels/labels.ts';
import { readOrdinal } from './numbers/ordinals.ts';
import { readQuantity } from './quantities/quantities.ts';
import { readRange } from './quantities/ranges.ts';
import { at, isDash, type Scan } from './tokens.ts';

/**
 * Asks every recogniser what begins at a token, and chooses: what is said in so many words, then what
 * a unit, a currency, a clock word or the calendar vouches for, then the longest.
 */
export function readAt(scanned: Scan, index: number): Found | null {
  const best = readBest(scanned, index);
  if (!best || !isDash(at(scanned, index))) return best;
  // `–2. Mai` and `-17th` open with a dash, not with a sign.
  const bare = readBest(scanned, index + 1);
  return bare && evidenceOf(bare) > evidenceOf(best) ? null : best;
}

function readBest(scanned: Scan, index: number): Found | null {
  let best: Found | null = null;
  for (const read of readers) {
    const found = read(scanned, index);
    if (found && (!best || isBetter(found, best))) best = found;
  }
  return best;
}

// Of two that are alike, the earlier stands.
const readers = [
  readLabel,
  readTime,
  readRange,
  readDate,
  readDuration,
  readParts,
  readYear,
  readOrdinal,
  readQuantity,
];

function isBetter(one: Found, other: Found): boolean {
  const more = evidenceOf(one) - evidenceOf(other);
  return more > 0 || (more === 0 && one.to > other.to);
}

function evidenceOf({ sure, readings: [reading] }: Found): number {
  if (!reading) return 0;
  // `Stand 12.03.2024`, `at 0930-1045`: no label looks like a day of the calendar, or like two times.
  if (
    /^(?:date|range)$/.test(reading.kind) &&
    /^(?:\d{4}-\d\d-|\d\d:\d\d\.\.)/.test(String(reading.value))
  )
    return 5;
  if (sure) return 4;
  const isNamed = reading.unit !== null || /[-:]/.test(String(reading.value));
  return reading.kind === 'range' && isNamed ? 3 : evidenceOfKind(reading.kind);
}

const evidenceOfKind = (kind: FigureKind): number =>
  kind === 'number' ? 1 : /^(?:label|year|ordinal|ratio|range)$/.test(kind) ? 2 : 3;

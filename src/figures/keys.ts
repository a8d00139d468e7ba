import { languages } from '../article/language.ts';
import { readFigures } from './figures.ts';
import type { Figure, FigureKind, Reading } from './figure.ts';
import { toBase } from './units/units.ts';

/**
 * The figures of a typed query, read in both languages at once. Where both read the same
 * characters, one figure carries both meanings in `also`; where they read overlapping characters,
 * the longer figure stands.
 *
 * @example queryFigures('1.100') // one figure: 1.1, also 1100
 */
export function queryFigures(query: string): Figure[] {
  const read = languages.flatMap((language) => readFigures(query, language));
  const longestFirst = read.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Figure[] = [];
  for (const figure of longestFirst) {
    const rival = kept.findIndex((each) => each.start < figure.end && figure.start < each.end);
    const other = kept[rival];
    if (!other) kept.push(figure);
    else if (other.start === figure.start && other.end === figure.end) {
      kept[rival] = { ...other, also: [...(other.also ?? []), ...readingsOf(figure)] };
    }
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/**
 * The keys a query's figure asks for: a figure of a text is meant if `findKeys` of it shares one of
 * them. A bare number asks for the number in any role; one with a unit, a percent sign or a scale
 * word asks for just that amount.
 *
 * @example queryKeys(figure('1100 billion')) // ['n:1100000000000', …]
 */
export function queryKeys(figure: Figure): string[] {
  return unique(readingsOf(figure).flatMap(askedKeys));
}

/**
 * All keys under which a figure of a text is found: its canonical value, alike in both languages
 * and all units of a kind; the bare number as written, with and without its scale word; the month
 * and year of a date; the ends of a range.
 *
 * @example findKeys(figure('1.100 Milliarden VND')) // ['m:VND:1100000000000', 'n:1100000000000', 'n:1100']
 */
export function findKeys(figure: Figure): string[] {
  const mantissa = figure.mantissa === undefined ? [] : [`n:${canonical(figure.mantissa)}`];
  // `7/7 communes` may be a date on paper, but nobody looks for it as the seventh of July.
  const readings = readingsOf(figure).filter(
    ({ kind }) => kind !== 'date' || figure.kind === 'date',
  );
  return unique([...readings.flatMap(offeredKeys), ...mantissa]);
}

/** All readings of a figure, the likeliest first. */
export const readingsOf = (figure: Figure): Reading[] => [
  { kind: figure.kind, value: figure.value, unit: figure.unit },
  ...(figure.also ?? []),
];

function askedKeys(reading: Reading): string[] {
  const [key] = offeredKeys(reading);
  if (reading.kind === 'year') return [`y:${reading.value}`, `n:${reading.value}`];
  return key === undefined ? [] : [key];
}

// The first key is the reading's own, the others are looser.
const offeredKeys = ({ kind, value, unit }: Reading): string[] => offers[kind](value, unit ?? '');

const bare = (value: Reading['value']): string[] =>
  typeof value === 'number' ? [`n:${canonical(value)}`] : [];

const offers: Record<FigureKind, (value: Reading['value'], unit: string) => string[]> = {
  number: bare,
  percent: (value, unit) => [`p:${unit}:${canonical(Number(value))}`, ...bare(value)],
  money: (value, unit) => [`m:${unit || null}:${canonical(Number(value))}`, ...bare(value)],
  measure: (value, unit) => [measureKey(Number(value), unit), ...bare(value)],
  ordinal: (value) => [`o:${value}`],
  year: (value) => [`y:${value}`, ...bare(value)],
  date: (value) => dateKeys(String(value)),
  range: (value, unit) => [`g:${value}${unit ? `:${unit}` : ''}`, ...rangeKeys(String(value))],
  time: (value) => unique([`time:${value}`, `time:${String(value).slice(0, 5)}`]),
  label: (value) => labelKeys(String(value)),
  ratio: (value) => [`ratio:${value}`],
};

function measureKey(value: number, unit: string): string {
  const base = toBase(value, unit);
  return base ? `u:${base.dimension}:${canonical(base.amount)}` : `u:${unit}:${canonical(value)}`;
}

// 2023-07-10 is found as itself, as July 10, as July 2023 and as 2023.
function dateKeys(date: string): string[] {
  const [, year = '', month = '', day] = /^(-|\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  const keys = [`d:${date}`];
  if (year !== '-' && day) keys.push(`d:--${month}-${day}`, `d:${year}-${month}`);
  if (year !== '-' && year !== '') keys.push(`y:${Number(year)}`);
  return keys;
}

function rangeKeys(range: string): string[] {
  return range.split('..').flatMap((end) => {
    if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(end))
      return [`n:${canonical(Number(end))}`, `y:${end}`];
    if (/^\d\d:\d\d$/.test(end)) return [`time:${end}`];
    return dateKeys(end);
  });
}

function labelKeys(label: string): string[] {
  const plain = label
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .replaceAll(/[–-]/g, '-');
  return [
    `l:${dialled(plain) ?? plain}`,
    ...(/^\d+(?:\.\d+)?$/.test(plain) ? [`n:${canonical(Number(plain))}`] : []),
  ];
}

/** The digits of a telephone number, however they are grouped: `+44 (0)20 7946-0321`, `442079460321`; null for another label. */
export function dialled(label: string): string | null {
  const digits = label.replaceAll(/\(0\)|\D/g, '').replace(/^00/, '');
  return /^[+0][\d\s()/.\u2010-\u2015-]+$/.test(label) && digits.length > 6 ? digits : null;
}

/** A number as keys write it: eight significant digits, no grouping. */
export const canonical = (value: number): string => String(Number(value.toPrecision(8)));

const unique = (keys: string[]): string[] => [...new Set(keys)];

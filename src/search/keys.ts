import { canonical, findKeys, queryFigures, queryKeys } from '../figures/keys.ts';
import type { Figure } from '../figures/figure.ts';
import type { Span } from './words.ts';

/**
 * The figures of a passage, each with the keys under which it is found, and, looser, with that of the
 * number before its scale word (`1.5` of `1.5 million`).
 */
export const keyedFigures = (figures: readonly Figure[]): FoundFigure[] =>
  figures.map((figure) => ({
    start: figure.start,
    end: figure.end,
    keys: findKeys(withoutMantissa(figure)),
    loose: [
      ...(figure.mantissa === undefined ? [] : [`w:${canonical(figure.mantissa)}`]),
      ...(figure.kind === 'range' ? daysWithin(String(figure.value)) : []),
    ],
  }));

/** The keys of the days of a range of dates, its ends left out. */
function daysWithin(range: string): string[] {
  const [from, to] = range.split('..').map((day) => Date.parse(day.replace(/^--/u, '2000-')));
  if (from === undefined || to === undefined || !/^(?:\d{4}|-)-\d\d-\d\d\b/u.test(range)) return [];
  const days: string[] = [];
  for (let at = from + day; at < to && days.length < longestRange; at += day) {
    const date = new Date(at).toISOString().slice(0, 10);
    days.push(`in:${range.startsWith('--') ? date.replace(/^\d{4}/u, '-') : date}`);
  }
  return days;
}

/** Milliseconds. */
const day = 86_400_000;
/** Nobody who names a day means a range of more days. */
const longestRange = 31;

/** The figures a query asks for, read in both languages; any of the keys may match. */
export const askedFigures = (query: string): AskedFigure[] =>
  queryFigures(query).map((figure) => {
    const bare = withoutMantissa(figure);
    const [keys, unlikely] = likely(query.slice(figure.start, figure.end), queryKeys(bare));
    const numbers = findKeys(bare).filter((key) => key.startsWith('n:'));
    const near = [
      ...unlikely,
      ...numbers.filter((key) => !keys.includes(key)),
      ...numbers.map((key) => key.replace('n:', 'w:')),
    ];
    const part = [
      ...keys.filter((key) => key.startsWith('d:')).map((key) => key.replace('d:', 'in:')),
      ...versionKey(query.slice(figure.start, figure.end)),
    ];
    return { start: figure.start, end: figure.end, keys, near: [...new Set(near)], part };
  });

/** The keys of the versions that go on from a number, where the version stands: `2.6` of `2.6.32`. */
export const versionKeys = (text: string): (Span & { key: string })[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}.])v?(\d+(?:\.\d+){2,})/gu)].flatMap(
    ({ 0: { length }, 1: version = '', index: start }) =>
      version
        .split('.')
        .map((_, at, parts) => parts.slice(0, at + 1).join('.'))
        .slice(1, -1)
        .map((beginning) => ({ key: `v:${beginning}`, start, end: start + length })),
  );

const versionKey = (typed: string): string[] =>
  /^v?\d+(?:\.\d+)+$/u.test(typed) ? [`v:${typed.replace(/^v/u, '')}`] : [];

/** `1,500` and `1.500` are fifteen hundred to whoever types them; one and a half only to a machine. */
function likely(typed: string, keys: string[]): [keys: string[], unlikely: string[]] {
  const grouped = /^\d{1,3}[.,]\d{3}$/u.test(typed) ? typed.replace(/[.,]/u, '') : null;
  if (grouped === null || !keys.includes(`n:${Number(grouped)}`)) return [keys, []];
  const decimal = `n:${Number(typed.replace(',', '.'))}`;
  return [keys.filter((key) => key !== decimal), [decimal]];
}

function withoutMantissa(figure: Figure): Figure {
  const bare = { ...figure };
  delete bare.mantissa;
  return bare;
}

/** A figure of a passage; equal figures share a key, in any spelling. */
export type FoundFigure = Span & { keys: string[]; loose: string[] };

/**
 * A figure of a query; `near` are the keys of its number without its unit or its scale word, `part`
 * those of figures that it is within: a range of days, a version with more numbers.
 */
export type AskedFigure = Span & { keys: string[]; near: string[]; part: string[] };

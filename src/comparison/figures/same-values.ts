import { asPassage, type Passage } from '../../passages/passage.ts';
import type { Figure } from '../../figures/figure.ts';
import { agree } from './agree.ts';
import { mostPairs } from './figures.ts';

/**
 * The figures of two aligned passages that are written differently and have the same value, said equally
 * precisely: a month is no day in it, and a third is no 33 %.
 *
 * @returns each pair once, as written, in the order of the English text; none of passages of hundreds of figures
 * @example sameValues('over 1,100 billion VND for 36 km', 'über 1.100 Milliarden VND für 36 km')
 * // [{ english: '1,100 billion VND', german: '1.100 Milliarden VND' }]
 */
export function sameValues(english: string | Passage, german: string | Passage): SameValue[] {
  const rest = [...asPassage(german, 'de').figures];
  const { figures } = asPassage(english, 'en');
  if (figures.length * rest.length > mostPairs) return [];
  const pairs = figures.flatMap((figure): SameValue[] => {
    const places = [
      rest.findIndex((other) => other.text === figure.text),
      rest.findIndex((other) => agree(figure, other, 'same') && asPrecise(figure, other)),
      rest.findIndex((other) => agree(figure, other, 'equal') && asPrecise(figure, other)),
    ];
    const place = places.find((index) => index >= 0);
    const [other] = place === undefined ? [] : rest.splice(place, 1);
    if (!other || other.text === figure.text) return [];
    return [{ english: figure.text, german: other.text }];
  });
  const seen = new Set<string>();
  return pairs.filter((pair) => {
    const key = `${pair.english}\n${pair.german}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Of dates and their ranges, whether both say year, month and day, or both leave the same out; of shares,
 * whether the one is the other and not rounded from it (33.3 % are not a third).
 */
function asPrecise(one: Figure, other: Figure): boolean {
  if (isDated(one) || isDated(other)) return one.value === other.value;
  const [left, right] = [amountOf(one), amountOf(other)];
  if (left === null || right === null || !(isShare(one) || isShare(other))) return true;
  // `50 %` beside `50`: the sign is told in another place. A third is read as 0.3333.
  return [1, 100, 0.01].some((scale) => Math.abs(left - right * scale) <= 2e-4 * left);
}

const isDated = ({ kind, value }: Figure): boolean =>
  kind === 'date' || (kind === 'range' && /^(?:\d{4}|-)-\d\d/u.test(String(value)));

const isShare = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'ratio';

function amountOf({ kind, value }: Figure): number | null {
  if (kind === 'percent') return Number(value) / 100;
  if (kind === 'number') return Number(value);
  if (kind !== 'ratio') return null;
  const [top = 0, bottom = 1] = String(value).split('/').map(Number);
  return top / bottom;
}

export type SameValue = { english: string; german: string };

import { asPassage, type Passage } from '../../passages/passage.ts';
import type { Figure } from '../../figures/figure.ts';
import { agree } from './agree.ts';

/**
 * The figures of two aligned passages that are written differently and have the same value, said equally
 * precisely: a month is no day in it.
 *
 * @returns each pair once, as written, in the order of the English text
 * @example sameValues('over 1,100 billion VND for 36 km', 'über 1.100 Milliarden VND für 36 km')
 * // [{ english: '1,100 billion VND', german: '1.100 Milliarden VND' }]
 */
export function sameValues(english: string | Passage, german: string | Passage): SameValue[] {
  const rest = [...asPassage(german, 'de').figures];
  const pairs = asPassage(english, 'en').figures.flatMap((figure): SameValue[] => {
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

/** Of dates, whether both say year, month and day, or both leave the same out. */
const asPrecise = (one: Figure, other: Figure): boolean =>
  (one.kind !== 'date' && other.kind !== 'date') || one.value === other.value;

export type SameValue = { english: string; german: string };

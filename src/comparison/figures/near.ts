import type { Reading } from '../../figures/figure.ts';
import { toBase } from '../../figures/units/units.ts';

/** Whether two amounts are the same, converted and rounded: 100 miles are `160 Kilometer`, 6 feet `1,80 Meter`. */
export function isNear(left: Reading, right: Reading): boolean {
  if (left.unit === right.unit && left.unit !== '°') return false;
  if (left.kind === 'range' && right.kind === 'range') {
    const [ends, others] = [String(left.value).split('..'), String(right.value).split('..')];
    return ends.every((end, place) =>
      isNear(
        { kind: 'measure', value: Number(end), unit: left.unit },
        { kind: 'measure', value: Number(others[place]), unit: right.unit },
      ),
    );
  }
  if (isWarmth(left) && isWarmth(right)) return areAsWarm(left, right) || areAsWarm(right, left);
  const [one, two] = [left, right].map(({ value, unit }) => toBase(Number(value), unit ?? ''));
  if (!one || !two || one.dimension !== two.dimension) return false;
  const slack = Math.max(coarseness(Number(left.value)), coarseness(Number(right.value)));
  return close(one.amount, two.amount, slack);
}

const isWarmth = ({ unit }: Reading): boolean => /^(?:°[CF]?|K)$/.test(unit ?? '');

/**
 * `90 degrees` beside `32 Grad Celsius` are Fahrenheit; 33 °F are 0.6 °C, and `1 Grad` when rounded; 90 °F are 32 °C,
 * and `30 Grad` where only tens are told, as an oven of 350 °F is one of 180 °C. 10 °F warmer is 6 °C warmer.
 */
function areAsWarm(fahrenheit: Reading, other: Reading): boolean {
  if (fahrenheit.unit === '°C' || fahrenheit.unit === 'K' || other.unit === '°F') return false;
  // 51.05° and 11.05° are no warmth.
  const isOpen = fahrenheit.unit === '°' && other.unit === '°';
  if (isOpen && [fahrenheit, other].some(({ value }) => Number(value) % 1 !== 0)) return false;
  const isTens = [fahrenheit, other].every(({ value }) => Number(value) % 10 === 0);
  const warm = toBase(Number(fahrenheit.value), '°F')?.amount ?? NaN;
  const named = other.unit === 'K' ? 'K' : '°C';
  const apart = Math.abs(warm - (toBase(Number(other.value), named)?.amount ?? NaN));
  if (apart < (isTens ? 5 : 0.6)) return true;
  return Math.abs(Number(fahrenheit.value) / 1.8 - Number(other.value)) < 0.6;
}

// How far a number may be off for having been rounded to its digits: 160 by 3 %, 161 by 0.3 %.
function coarseness(value: number): number {
  const digits =
    /^[-0.]*(\d[\d.]*?)0*(?:e|$)/.exec(String(value))?.[1]?.replace('.', '').length ?? 1;
  const first =
    Number(
      String(Math.abs(value))
        .replaceAll(/^[0.]+|[.]|e.*$/g, '')
        .slice(0, digits),
    ) || 1;
  return Math.min(0.05, 0.55 / first);
}

/** Whether two amounts differ by no more than a share of the larger. */
export const close = (one: number, two: number, share: number): boolean =>
  Math.abs(one - two) <= share * Math.max(Math.abs(one), Math.abs(two));

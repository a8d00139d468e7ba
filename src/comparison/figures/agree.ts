import { canonical, dialled, findKeys, queryKeys, readingsOf } from '../../figures/keys.ts';
import { romanValue } from '../../figures/numbers/roman.ts';
import type { Figure, Reading } from '../../figures/figure.ts';
import { areHours, isHour } from './hours.ts';
import { close, isNear } from './near.ts';
import { isSameLine } from './telephones.ts';

/**
 * Whether two figures of a passage and its translation say the same. `same`: the same kind, value
 * and unit; `equal`: the same amount said in another way (half and 50 %, 7 and the seventh, 12 and a
 * dozen, a label and a number); `near`: converted between units and rounded.
 */
export function agree(one: Figure, other: Figure, level: 'same' | 'equal' | 'near'): boolean {
  if (level === 'equal') {
    if (one.text === other.text && isMarked(one) && isMarked(other)) return true;
    if (isShortened(one, other) || isShortened(other, one)) return true;
  }
  const judge = { same: isSame, equal: isEqual, near: isNear }[level];
  return readingsOf(one).some((left) => readingsOf(other).some((right) => judge(left, right)));
}

// `20-1` is a listing in one text and a score in the other, written alike.
const isMarked = ({ kind, text }: Figure): boolean =>
  /^(?:label|ratio|range)$/.test(kind) && /\d[-–:/]\d/.test(text);

/**
 * Whether a figure holds another as a part: a date its year, a range its ends, a ratio its numbers;
 * or says again what was said in digits before.
 *
 * @example covers(figure('10 July 2021'), figure('2021')) // true
 */
export function covers(whole: Figure, part: Figure): boolean {
  if (typeof whole.value === 'number')
    return (
      /\d/.test(part.text) &&
      // `161 feet (49 m)`: a translation keeps one of the two.
      (agree(whole, part, 'same') ||
        (part.kind === 'measure' && agree(whole, part, 'near')) ||
        // `6 months` once in the words of the other language, whose units are not read.
        (part.kind === 'number' && whole.kind === 'measure' && agree(whole, part, 'equal')))
    );
  if (whole.value.split('..').some((end) => isHour(String(part.value), end))) return true;
  const held = new Set(findKeys(whole));
  for (const digits of whole.value.split(/[^\d.]+|\.\.|\.$/))
    if (digits)
      held
        .add(`n:${Number(digits)}`)
        .add(`o:${Number(digits)}`)
        .add(`l:${digits}`);
  const apart = whole.unit !== null && part.unit !== null && whole.unit !== part.unit;
  const amounts = readingsOf(part).flatMap(({ kind, value }) =>
    typeof value === 'number' && kind !== 'ordinal' ? [`n:${canonical(value)}`] : [],
  );
  return !apart && [...queryKeys(part), ...amounts].some((key) => held.has(key));
}

/**
 * Whether all parts of a range, ratio or label stand among other figures one by one: `from 3 May until 5 May`,
 * `Art. 6 Abs. 1 lit. f` for `Art. 6(1)(f)`.
 */
export function isMadeOf(whole: Figure, parts: Figure[]): boolean {
  const separator = separators.get(whole.kind);
  if (!separator) return false;
  // A letter is no figure.
  const ends = String(whole.value)
    .split(separator)
    .filter((end) => !/^\p{Ll}?$/u.test(end));
  if (ends.length < 2) return false;
  return ends.every((end) =>
    parts.some((part) => readingsOf(part).some((reading) => isEnd(end, reading))),
  );
}

const separators = new Map<Figure['kind'], string | RegExp>([
  ['range', '..'],
  ['ratio', '/'],
  ['label', /[()/–-]/],
]);

function isEnd(end: string, { kind, value }: Reading): boolean {
  if (kind === 'date') return /-\d\d$/.test(end) && datesMeet(end, String(value));
  return String(value) === end || isHour(String(value), end);
}

// 22K of data are 22 KB, of gold 22 carats, and of a run 22 km.
const isShortened = ({ text, mantissa }: Figure, { value, unit }: Figure): boolean =>
  mantissa !== undefined &&
  mantissa === value &&
  /\d[KMGT]$/.test(text) &&
  (unit?.toUpperCase() === `${text.at(-1)}B` ||
    (/^(?:ct|km)$/.test(unit ?? '') && text.endsWith('K')));

const isSame = (left: Reading, right: Reading): boolean =>
  left.kind === right.kind && left.unit === right.unit && equalValue(left.value, right.value);

function equalValue(left: Reading['value'], right: Reading['value']): boolean {
  if (typeof left === 'number' && typeof right === 'number')
    return canonical(left) === canonical(right);
  return simple(left) === simple(right);
}

const simple = (value: Reading['value']): string =>
  dialled(String(value)) ??
  String(value)
    .toLowerCase()
    .replaceAll(/[–‐‑]|(?<=\d)(?: (?:to|bis|through) |\.\.|\/)(?=\d)/g, '-')
    .replace(/^v(?=\d)/, '')
    .replace(/\.$/, '');

function isEqual(left: Reading, right: Reading): boolean {
  if (left.kind === 'date' && right.kind === 'date')
    return datesMeet(String(left.value), String(right.value));
  if (left.kind === 'time' && right.kind === 'time') return hour24(left) === hour24(right);
  if (isYearInName(left, right) || isYearInName(right, left)) return true;
  if (isOneInMany(left, right) || isOneInMany(right, left)) return true;
  if (isScore(left, right) || isClockFace(left, right) || isClockFace(right, left)) return true;
  if (areHours(left, right) || areHours(right, left)) return true;
  const [one, two] = [amount(left), amount(right)];
  if (one !== null && two !== null) {
    if (!unitsMeet(left.unit, right.unit) && !isForWhat(left, right) && !isForWhat(right, left))
      return false;
    if (
      isNumeric(left) &&
      isNumeric(right) &&
      close(one, two, 0.005) &&
      // A third is 33 %; but 63.1 % are not 63.2 %, nor 1:25,006 1:25,000.
      left.kind !== right.kind &&
      /percent|ratio/.test(left.kind + right.kind)
    )
      return true;
    return (
      canonical(plain(left)) === canonical(plain(right)) &&
      (left.unit === null || right.unit === null || left.unit !== right.unit)
    );
  }
  // pages 10 to 12, Nummern 10–12; the Clippers 104-106, 104:106; lost by 61 to 70, verlor mit 61:70
  if (
    left.kind !== right.kind &&
    [left, right].every(({ kind }) => /^(?:label|range|ratio)$/.test(kind))
  )
    return simple(left.value) === simple(right.value);
  if (isCentury(left, right) || isCentury(right, left)) return true;
  if (left.kind === 'range' && right.kind === 'range')
    return endsMeet(String(left.value), String(right.value)) && unitsMeet(left.unit, right.unit);
  return (
    left.kind === 'label' &&
    right.kind === 'label' &&
    (isPartOfName(simple(left.value), simple(right.value)) ||
      isSameLine(String(left.value), String(right.value)))
  );
}

// `3 metres per year` beside `jährlich drei Meter`: what for may be told in another place, but not as something else.
const isForWhat = (rate: Reading, bare: Reading): boolean =>
  rate.unit?.replace(/\/(?:day|week|month|year|m²|m³|km²|ha)$/, '') === bare.unit;

// `30 Grad` may be of any scale, `14 K` in English 14 carats.
const unitsMeet = (one: string | null, other: string | null): boolean =>
  one === other ||
  one === null ||
  other === null ||
  /^(?:°,°[CF]|°[CF],°|K,ct)$/.test(`${one},${other}`);

function endsMeet(left: string, right: string): boolean {
  const [ends, others] = [left.split('..'), right.split('..')];
  return (
    left === right ||
    ends.every((end, place) => /-\d\d$/.test(end) && datesMeet(end, others[place] ?? ''))
  );
}

// AMD64 and 64, T20Is and T20
function isPartOfName(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return long.replace(/^[a-z]+-?/, '') === short || long.replace(/[a-z]+$/, '') === short;
}

// DebConf13 is that of 2013, SS19 the summer of 2019.
const isYearInName = (left: Reading, right: Reading): boolean =>
  left.kind === 'year' &&
  right.kind === 'label' &&
  /^\p{Lu}*\d\d$/u.test(String(right.value)) &&
  Number(left.value) % 100 === Number(String(right.value).slice(-2));

// Whose score comes first depends on the sentence: a 1-0 defeat is a `0:1-Niederlage`.
const isScore = (left: Reading, right: Reading): boolean =>
  left.kind === 'ratio' &&
  right.kind === 'ratio' &&
  String(left.value).split('/').toReversed().join('/') === right.value;

// `on 3:35`, nach 3:35 Minuten; `in 2:04:31`, in 2:04:31 Stunden
const isClockFace = (left: Reading, right: Reading): boolean => {
  const [large = NaN, small = NaN, least = 0] = String(left.value).split(':').map(Number);
  return (
    left.kind === 'time' &&
    right.kind === 'measure' &&
    /^(?:min|h)$/.test(right.unit ?? '') &&
    close(large + small / 60 + least / 3600, Number(right.value), 0.0001)
  );
};

// The 1800s are the 19th century.
const isCentury = (left: Reading, right: Reading): boolean =>
  left.kind === 'ordinal' &&
  right.kind === 'range' &&
  right.value === `${Number(left.value) - 1}00..${Number(left.value) - 1}99`;

// One in five is every fifth; one of two says no more than two.
const isOneInMany = (left: Reading, right: Reading): boolean =>
  left.kind === 'ratio' &&
  /^(?:ordinal|number)$/.test(right.kind) &&
  left.value === `1/${right.value}`;

const hour24 = ({ value }: Reading): string => (value === '24:00' ? '00:00' : String(value));

// A share as a number between 0 and 1 where it is one, or the number.
function amount({ kind, value }: Reading): number | null {
  if (kind === 'percent') return Number(value) / 100;
  if (kind === 'ratio') {
    const [top = 0, bottom = 1] = String(value).split('/').map(Number);
    return bottom === 0 ? null : top / bottom;
  }
  if (kind === 'label')
    return (
      romanValue(String(value)) ??
      (/^\d+(?:\.\d+)?$/.test(String(value)) ? Number(value) : indianValue(String(value)))
    );
  return typeof value === 'number' ? value : null;
}

// 2.06.737 looks like a version and is the lakhs of 2,06,737.
const indianValue = (text: string): number | null =>
  /^\d{1,2}(?:\.\d\d)+\.\d{3}$/.test(text) ? Number(text.replaceAll('.', '')) : null;

const plain = (reading: Reading): number =>
  reading.kind === 'percent' ? Number(reading.value) : (amount(reading) ?? NaN);

const isNumeric = ({ kind }: Reading): boolean =>
  kind === 'number' || kind === 'percent' || kind === 'ratio';

// Without a year, or without a day, a date agrees with one that has it.
function datesMeet(left: string, right: string): boolean {
  const [one, two] = [dateParts(left), dateParts(right)];
  return one.every((part, place) => part === '' || two[place] === '' || part === two[place]);
}

function dateParts(date: string): string[] {
  const [, year = '', month = '', day = ''] = /^(-|\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  return [year === '-' ? '' : year, month, day];
}

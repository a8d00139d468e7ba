import { readingsOf } from '../../figures/keys.ts';
import { romanValue } from '../../figures/numbers/roman.ts';
import { isReference } from '../../figures/tokens.ts';
import { readHidden } from './traces.ts';
import { asPassage, type Passage } from '../../passages/passage.ts';
import type { Figure, Reading } from '../../figures/figure.ts';
import { agree, covers, isMadeOf } from './agree.ts';
import { isInWords, isSameFloor, isSameRate, isSameVerse, withoutAlike } from './conventions.ts';

/**
 * Tells which figures of two aligned passages differ. What can be understood in more than one way
 * is understood so that the two agree; units convert; a figure that stands in one passage only is
 * reported unless translations commonly drop or add it (small number words, halves, firsts).
 *
 * @example compareFigures('It has 7 rooms.', 'Es hat 8 Zimmer.')
 * // [{ kind: 'number', english: 7, german: 8, why: '`7` against `8`' }] (figures shortened)
 */
export function compareFigures(
  english: string | Passage,
  german: string | Passage,
): FigureDifference[] {
  const [en, de] = [asPassage(english, 'en'), asPassage(german, 'de')];
  // What a listing holds cannot be compared with the place where the other text takes it from.
  if (isReference(en.text) !== isReference(de.text)) return [];
  const [left, right] = inBounds(withTraces(en), withTraces(de));
  const rest = pairOff(
    left,
    right,
    (one, other) =>
      isSameFloor(one, en, other, de) ||
      isSameRate(one, en, other, de) ||
      isSameVerse(one, en, other),
  );
  const there = withoutAlike(rest.restLeft, en, de, rest.restRight);
  const here = withoutAlike(there.left, de, en, there.kept);
  const restLeft = here.left.filter(
    (figure) => !isInWords(figure, de, here.kept) && !isCode(figure, de),
  );
  const restRight = here.kept.filter(
    (figure) => !isInWords(figure, en, here.left) && !isCode(figure, en),
  );
  return tell(
    restLeft.map((figure) => ({ figure, covered: isCovered(figure, right) })),
    restRight.map((figure) => ({ figure, covered: isCovered(figure, left) })),
    left.length === right.length && restLeft.length === 1 && restRight.length === 1,
  );
}

// `0,1 Sekunden` beside `0.1 seconds` that is marked as code; `pull/958` there, and 958 here.
function isCode({ text, value }: Figure, { code }: Passage): boolean {
  if (code === '') return false;
  const numbers = new Set(digitsIn(code));
  return [...digitsIn(text), String(value)].some((number) => numbers.has(number));
}

const digitsIn = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/gu) ?? [];

function withTraces({ text, language, figures }: Passage): Figure[] {
  return [...figures, ...readHidden(text, language, figures)];
}

/**
 * Every figure is held against every other. Where they are hundreds, only those that the other text does not have
 * as they are; where these are hundreds too, it is no passage of a text, and nothing is compared.
 */
function inBounds(left: Figure[], right: Figure[]): [left: Figure[], right: Figure[]] {
  if (left.length * right.length <= mostPairs) return [left, right];
  const [one, other] = [lacking(left, right), lacking(right, left)];
  return one.length * other.length <= mostPairs ? [one, other] : [[], []];
}

/** Those of `figures` that `others` have less often. */
function lacking(figures: Figure[], others: Figure[]): Figure[] {
  const keyOf = ({ kind, value, unit }: Figure): string => [kind, value, unit].join();
  const times = new Map<string, number>();
  for (const figure of others) times.set(keyOf(figure), (times.get(keyOf(figure)) ?? 0) + 1);
  return figures.filter((figure) => {
    const left = times.get(keyOf(figure)) ?? 0;
    times.set(keyOf(figure), left - 1);
    return left <= 0;
  });
}

/** So many pairs of figures are held against each other: those of two passages of 400 figures. */
export const mostPairs = 160_000;

// Strict agreement first, so that a loose match does not take what belongs to another.
function pairOff(
  left: Figure[],
  right: Figure[],
  isSame: Judge,
): { restLeft: Figure[]; restRight: Figure[] } {
  let restLeft = left;
  const restRight = [...right];
  const judges: Judge[] = (['same', 'equal', 'near'] as const).map(
    (level) => (one, other) => agree(one, other, level),
  );
  for (const judge of [...judges, isSame]) {
    restLeft = restLeft.filter((figure) => {
      const place = restRight.findIndex((other) => judge(figure, other));
      if (place >= 0) restRight.splice(place, 1);
      return place < 0;
    });
  }
  return { restLeft, restRight };
}

type Judge = (english: Figure, german: Figure) => boolean;

// A year may stand in a date, a number in a range or ratio, or be said twice.
const isCovered = (figure: Figure, others: Figure[]): boolean =>
  others.some((other) => covers(other, figure)) || isMadeOf(figure, others);

// A figure that is covered needs no counterpart, but it may be the counterpart of one that is not.
// Where all others stand in pairs, the two that are left are one, though said before.
function tell(left: Rest[], right: Rest[], isLastPair: boolean): FigureDifference[] {
  const differences: FigureDifference[] = [];
  const rest = [...right];
  const openFirst = left.toSorted((a, b) => Number(a.covered) - Number(b.covered));
  for (const english of openFirst) {
    const rivals = rest.map((german) =>
      isLastPair && isSlip(english.figure, german.figure) ? 9 : likeness(english, german),
    );
    const best = Math.max(0, ...rivals);
    const german = best > 0 ? rest.splice(rivals.indexOf(best), 1)[0]?.figure : undefined;
    if (german) differences.push(difference(english.figure, german));
    else if (!english.covered && !isSoft(english.figure))
      differences.push(difference(english.figure, null));
  }
  for (const german of rest) {
    if (!german.covered && !isSoft(german.figure))
      differences.push(difference(null, german.figure));
  }
  return differences;
}

function difference(english: Figure | null, german: Figure | null): FigureDifference {
  const kind = english?.kind ?? german?.kind ?? 'number';
  if (english && german)
    return { kind, english, german, why: `\`${english.text}\` against \`${german.text}\`` };
  const why = english
    ? `no \`${english.text}\` in the German`
    : `no \`${german?.text}\` in the English`;
  return { kind, english, german, why };
}

// How likely two figures that differ were meant to be the same; 0 for figures that have nothing in common.
function likeness(one: Rest, other: Rest): number {
  const [english, german] = [one.figure, other.figure];
  // `27 feet (8.2 m)`: either length covers the other, but two in metres are to agree.
  const alike = english.kind === 'measure' && english.unit === german.unit;
  if (one.covered && other.covered && !alike) return 0;
  const kinds = new Set(readingsOf(german).map(familyOf));
  const related = readingsOf(english).some((reading) => kinds.has(familyOf(reading)));
  const words = !/\d/.test(english.text) || !/\d/.test(german.text);
  if ((words || one.covered || other.covered) && !related) return 0;
  if (isFewAndMany(english, german) || isFewAndMany(german, english)) return 0;
  const same = english.kind === german.kind ? 2 : 0;
  return (
    (related ? 4 : 1) +
    same +
    (english.unit === german.unit ? 1 : 0) +
    (english.value === german.value ? 2 : 0)
  );
}

// `both` is no slip for `2018` or `Milliarden`.
const isFewAndMany = (few: Figure, many: Figure): boolean =>
  !/\d/.test(few.text) && Number(few.value) <= 12 && Number(many.value) > 1000;

// Written in digits, equally long, and one digit another.
function isSlip({ text: one }: Figure, { text: other }: Figure): boolean {
  if (!/^\d+$/.test(one) || !/^\d+$/.test(other) || one.length !== other.length) return false;
  return one.length > 2 && [...one].filter((digit, place) => digit !== other[place]).length === 1;
}

// World War II is the second.
const familyOf = ({ kind, value }: Reading): string =>
  kind === 'label' && romanValue(String(value)) ? families.ordinal : families[kind];

const families: Record<Figure['kind'], string> = {
  number: 'amount',
  percent: 'amount',
  money: 'amount',
  measure: 'amount',
  ratio: 'amount',
  ordinal: 'ordinal',
  label: 'label',
  year: 'calendar',
  date: 'calendar',
  time: 'time',
  range: 'range',
};

// Small numbers in words and the numbers of versions come and go in good translations; amounts hardly ever do.
function isSoft(figure: Figure): boolean {
  if (figure.kind === 'label') return true;
  if (/\d/.test(figure.text)) return false;
  if (figure.kind === 'time' || scaleAlone.test(figure.text)) return true;
  return typeof figure.value === 'string'
    ? figure.kind !== 'range' && figure.kind !== 'ratio'
    : figure.value <= 12 || figure.value === 100 || figure.value === 1000;
}

// `millions of people`, `mehrere Milliarden`, `around the clock`: no count
const scaleAlone =
  /^(?:\p{L}+ )?(?:[mbt]r?ill?ion|milliard)(?:s|en)$|^(?:several|many|a few) |thousands$|tausenden?r?$|clock$|um die uhr$/iu;

/** A figure of one passage that the other has otherwise, or (null) not at all. */
export type FigureDifference = {
  kind: Figure['kind'];
  english: Figure | null;
  german: Figure | null;
  /** What differs, as text. */
  why: string;
};

type Rest = { figure: Figure; covered: boolean };

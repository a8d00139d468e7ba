import { readingsOf } from './figure-keys.ts';
import { type Figure, readFigures } from './figures.ts';
import { agree, covers } from './figures-agree.ts';

/**
 * Tells which figures of two aligned passages differ. What can be understood in more than one way
 * is understood so that the two agree; units convert; a figure that stands in one passage only is
 * reported unless translations commonly drop or add it (small number words, halves, firsts).
 *
 * @example compareFigures('It has 7 rooms.', 'Es hat 8 Zimmer.')
 * // [{ kind: 'number', english: 7, german: 8, why: '`7` against `8`' }] (figures shortened)
 */
export function compareFigures(english: string, german: string): FigureDifference[] {
  const left = readFigures(english, 'en');
  const right = readFigures(german, 'de');
  const { restLeft, restRight } = pairOff(left, right);
  const openLeft = restLeft.filter((figure) => !isCovered(figure, right));
  const openRight = restRight.filter((figure) => !isCovered(figure, left));
  return tell(openLeft, openRight);
}

// Strict agreement first, so that a loose match does not take what belongs to another.
function pairOff(left: Figure[], right: Figure[]): { restLeft: Figure[]; restRight: Figure[] } {
  let restLeft = left;
  const restRight = [...right];
  for (const level of ['same', 'equal', 'near'] as const) {
    restLeft = restLeft.filter((figure) => {
      const place = restRight.findIndex((other) => agree(figure, other, level));
      if (place >= 0) restRight.splice(place, 1);
      return place < 0;
    });
  }
  return { restLeft, restRight };
}

// A year may stand in a date, a number in a range or ratio, or be said twice.
const isCovered = (figure: Figure, others: Figure[]): boolean =>
  others.some((other) => covers(other, figure));

function tell(left: Figure[], right: Figure[]): FigureDifference[] {
  const differences: FigureDifference[] = [];
  const rest = [...right];
  for (const english of left) {
    const rivals = rest.map((german) => likeness(english, german));
    const best = Math.max(0, ...rivals);
    const german = best > 0 ? rest.splice(rivals.indexOf(best), 1)[0] : undefined;
    if (german) {
      const why = `\`${english.text}\` against \`${german.text}\``;
      differences.push({ kind: english.kind, english, german, why });
    } else if (!isSoft(english)) {
      differences.push({
        kind: english.kind,
        english,
        german: null,
        why: `no \`${english.text}\` in the German`,
      });
    }
  }
  for (const german of rest) {
    if (isSoft(german)) continue;
    differences.push({
      kind: german.kind,
      english: null,
      german,
      why: `no \`${german.text}\` in the English`,
    });
  }
  return differences;
}

// How likely two figures that differ were meant to be the same; 0 for figures that have nothing in common.
function likeness(english: Figure, german: Figure): number {
  const kinds = new Set(readingsOf(german).map(({ kind }) => kind));
  const shared = readingsOf(english).some(({ kind }) => kinds.has(kind));
  const words = Number(!/\d/.test(english.text)) + Number(!/\d/.test(german.text));
  if (words > 0 && !shared) return 0;
  const unit = english.unit === german.unit ? 1 : 0;
  return (shared ? 4 : 1) + unit + (english.value === german.value ? 2 : 0);
}

// Small numbers in words come and go in good translations; digits hardly ever do.
function isSoft(figure: Figure): boolean {
  if (/\d/.test(figure.text)) return false;
  if (figure.kind === 'label' || figure.kind === 'time') return true;
  return typeof figure.value === 'string'
    ? figure.kind !== 'range' && figure.kind !== 'ratio'
    : figure.value <= 12 || figure.value === 100 || figure.value === 1000;
}

/** A figure of one passage that the other has otherwise, or (null) not at all. */
export type FigureDifference = {
  kind: Figure['kind'];
  english: Figure | null;
  german: Figure | null;
  /** What differs, as text. */
  why: string;
};

import { languages, type Language } from '../article/language.ts';
import type { Figure, Reading } from '../figures/figure.ts';
import { readFigures } from '../figures/figures.ts';
import { readingsOf } from '../figures/keys.ts';
import type { NameRow } from '../names/name.ts';

/**
 * The figures of a row, English first. What a text leaves open is understood as the other text has it: `23 to 9`
 * is no time beside `23 zu 9`, and cents are those of the same money on both sides.
 *
 * @example figuresOf({ en: '23 to 9', de: '23 zu 9', … }) // two, both read as the ratio 23/9
 */
export function figuresOf(row: RowWithFigures): RowFigure[] {
  const sides = languages.map((language) => ({
    language,
    figures: row.figures?.[language] ?? readFigures(row[language], language),
  }));
  const ranks = sides.map(({ figures }) => ranksOf(figures));
  const doubtOf = (reading: Reading): number =>
    ranks.reduce((sum, own) => sum + (own.get(keyOf(reading)) ?? unread), 0);
  return sides.flatMap(({ language, figures }) =>
    figures.map((figure) => ({ language, figure, reading: likeliest(figure, doubtOf) })),
  );
}

/** The same of readings that say the same. */
export const keyOf = ({ kind, value, unit }: Reading): string =>
  [kind, value, unit ?? ''].join(' ');

/** How far back each reading stands among those of its figure. */
function ranksOf(figures: readonly Figure[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const figure of figures)
    for (const [rank, reading] of readingsOf(figure).entries())
      ranks.set(keyOf(reading), Math.min(rank, ranks.get(keyOf(reading)) ?? rank));
  return ranks;
}

/** Of readings that are as likely as each other, both texts take the same. */
function likeliest(figure: Figure, doubtOf: (reading: Reading) => number): Reading {
  return readingsOf(figure).reduce((best, other) => {
    const more = doubtOf(best) - doubtOf(other);
    return more > 0 || (more === 0 && keyOf(other) < keyOf(best)) ? other : best;
  });
}

/** More than any figure has readings. */
const unread = 100;

export type RowWithFigures = NameRow & { figures?: Record<Language, Figure[]> };

export type RowFigure = { language: Language; figure: Figure; reading: Reading };

/** Compares the figures of two aligned passages. */
export function compareFigures(_english: string, _german: string): FigureDifference[] {
  return [];
}

/** A figure that the two texts have differently, as each has it. */
export type FigureDifference = { english: string; german: string; why: string };

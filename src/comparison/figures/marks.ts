/**
 * Compares the numbers in square brackets by which two aligned passages point to notes: `[1]`. They
 * differ where both passages have equally many, and not the same.
 *
 * @example compareMarks('almost all [1] packages', 'fast alle [7] Pakete')
 * // [{ kind: 'label', english: '[1]', german: '[7]', why: … }]
 */
export function compareMarks(english: string, german: string): MarkDifference[] {
  const [left, right] = [marksOf(english), marksOf(german)];
  if (left.length !== right.length) return [];
  const one = left.find((mark) => !right.includes(mark));
  const other = right.find((mark) => !left.includes(mark));
  if (one === undefined || other === undefined) return [];
  return [{ kind: 'label', english: one, german: other, why: `\`${one}\` against \`${other}\`` }];
}

const marksOf = (text: string): string[] => text.match(/\[\d{1,3}\]/g) ?? [];

/** A mark that the two texts have differently. */
export type MarkDifference = { kind: 'label'; english: string; german: string; why: string };

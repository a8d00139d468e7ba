/**
 * How many letters must be changed, added, left out or swapped with their neighbour to turn one
 * word into another (optimal string alignment distance; Boytsov 2011, ACM JEA 16, 1.1), or
 * `most + 1` as soon as it is certain to be more than `most`.
 *
 * @example distance('hoanvantam', 'hoangvantam', 2) → 1
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), most + 1);
}

/** How many slips a word of some length is allowed: none below four letters, then one in five. */
export const slipsAllowed = (length: number): number =>
  length < 4 ? 0 : length < 9 ? 1 : length < 15 ? 2 : 3;

const at = (row: number[], index: number): number => row[index] ?? Infinity;

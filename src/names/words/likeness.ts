import { isHabit, soundOf } from '../spelling.ts';

/**
 * Edits that make one word of the other (insert, delete, change, swap of neighbours; Damerau 1964).
 *
 * @example editDistance('hanover', 'hannover') // 1
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Whether an English word and a German one are one name's, the German with a case ending or not. */
export function sameWord(english: string, german: string): boolean {
  if (english === german) return true;
  const more = german.length - english.length;
  if (more < 1 || more > 2 || english.length < 3) return false;
  return german.endsWith(more === 1 ? 's' : 'es') && german.startsWith(english);
}

/**
 * Whether a German word may be the English name in another spelling: in the habits of the languages
 * (Argentina, Argentinien), or nearly so, as they transcribe it (Lukashenko, Lukaschenko).
 */
export function isCognate(english: string, german: string): boolean {
  if (english.length < 4 || german.length < 4) return false;
  if (isHabit(english, german)) return true;
  const [one, other] = [soundOf(english), soundOf(german)];
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 3) return false;
  const least = Math.min(one.length, other.length) < 5 ? 0.8 : 0.75;
  return 1 - editDistance(one, other) / Math.max(one.length, other.length) >= least;
}

/**
 * How alike two folded words are, from 0 to 1: one minus the edits (insert, delete, change, swap of
 * neighbours; Damerau 1964) over the length of the longer.
 *
 * @example likeness('hanover', 'hannover') // 0.875
 */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  return 1 - editDistance(a, b) / longer;
}

/** Edits that make one word of the other, neighbours that changed places counted as one. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
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

/**
 * Whether a German word may be the English name in another spelling: an inflected form, an ending
 * that the languages change (Argentina, Argentinien), or a transcription (Lukashenko, Lukaschenko).
 */
export function isCognate(english: string, german: string): boolean {
  if (english.length < 4 || german.length < 4 || skeleton(english)[0] !== skeleton(german)[0])
    return false;
  if (skeleton(english) === skeleton(german)) return true;
  const stem = Math.min(english.length, german.length) - 2;
  if (
    stem >= 4 &&
    Math.abs(english.length - german.length) < 4 &&
    skeleton(english).slice(0, stem) === skeleton(german).slice(0, stem)
  )
    return true;
  return likeness(skeleton(english), skeleton(german)) >= 0.75;
}

/** What is left of a word when the habits of either spelling are taken away. */
export function skeleton(word: string): string {
  return word
    .replace(/tsch|tch/g, 'c')
    .replace(/sch|sh|zh/g, 's')
    .replace(/ch|ck|qu|q|k/g, 'c')
    .replace(/ph|v|w/g, 'f')
    .replace(/th|dt/g, 't')
    .replace(/ts|tz|z/g, 's')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:ien|ia|ie|i|en|e|a|n)$/, '');
}

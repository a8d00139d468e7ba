/**
 * How alike two folded words are, from 0 to 1: one minus the edits (insert, delete, change, swap of
 * neighbours; Damerau 1964) over the length of the longer.
 *
 * @example likeness('hanover', 'hannover') // 0.875
 */
function likeness(a: string, b: string): number {
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

/** Whether an English word and a German one are one name's, the German with a case ending or not. */
export function sameWord(english: string, german: string): boolean {
  if (english === german) return true;
  const more = german.length - english.length;
  if (more < 1 || more > 2 || english.length < 3) return false;
  return german.endsWith(more === 1 ? 's' : 'es') && german.startsWith(english);
}

/**
 * Whether a German word may be the English name in another spelling: an inflected form, an ending
 * that the languages change (Argentina, Argentinien), or a transcription (Lukashenko, Lukaschenko).
 */
export function isCognate(english: string, german: string): boolean {
  if (english.length < 4 || german.length < 4) return false;
  const [one, other] = [skeleton(english), skeleton(german)];
  if (one[0] !== other[0]) return false;
  if (one === other) return true;
  const stem = Math.min(english.length, german.length) - 2;
  if (
    stem >= 4 &&
    Math.abs(english.length - german.length) < 4 &&
    one.slice(0, stem) === other.slice(0, stem)
  )
    return true;
  const shorter = Math.min(one.length, other.length);
  if (Math.abs(one.length - other.length) > 3) return false;
  return likeness(one, other) >= (shorter < 5 ? 0.8 : 0.75);
}

/** What is left of a word when the habits of either spelling are taken away. */
export function skeleton(word: string): string {
  const before = skeletons.get(word);
  if (before !== undefined) return before;
  const made = makeSkeleton(word);
  if (skeletons.size > mostSkeletons) skeletons.clear();
  skeletons.set(word, made);
  return made;
}

/** The same words are compared again and again. */
const skeletons = new Map<string, string>();
const mostSkeletons = 50_000;

function makeSkeleton(word: string): string {
  return word
    .replace(/tsch|tch/g, 'c')
    .replace(/sch|sh|zh/g, 's')
    .replace(/ch|ck|qu|q|k/g, 'c')
    .replace(/ph|v|w/g, 'f')
    .replace(/th|dt/g, 't')
    .replace(/ts|tz|z/g, 's')
    .replace(/[yj]/g, 'i')
    .replace(/[aeo]i/g, (pair) => pair[0] ?? '')
    .replace(/(?<=...)[uo]s$/, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:ien|ia|ie|i|en|e|a|n)$/, '');
}

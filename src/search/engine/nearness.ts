/**
 * How near all words of a query come to each other in a text: 1 where they stand side by side, less
 * the more other words lie between, 0 where a word is missing.
 *
 * @param places for each word its positions in the text, ascending
 * @example nearness([[4, 90], [5]]) → 1
 */
export function nearness(places: readonly (readonly number[])[]): number {
  if (places.length < 2) return places.length;
  const at = places.map(() => 0);
  let narrowest = Infinity;
  for (;;) {
    const current = places.map((positions, word) => positions[at[word] ?? 0] ?? Infinity);
    const first = Math.min(...current);
    const last = Math.max(...current);
    if (last === Infinity) break;
    narrowest = Math.min(narrowest, last - first);
    // Only moving the first word on can bring them nearer.
    const moved = current.indexOf(first);
    at[moved] = (at[moved] ?? 0) + 1;
  }
  return (places.length - 1) / Math.max(narrowest, places.length - 1);
}

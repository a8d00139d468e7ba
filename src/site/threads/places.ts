/**
 * The places of a list that no other thread has taken, each as it is asked for.
 *
 * @param next the first that nobody has taken; its memory is shared between the threads
 */
export function* placesFrom(next: Int32Array, length: number): Iterable<number> {
  for (;;) {
    const at = Atomics.add(next, 0, 1);
    if (at >= length) return;
    yield at;
  }
}

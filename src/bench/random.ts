/** Numbers from 0 to 1, the same in each run (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Whole numbers below `largest`, the same in each run (Park & Miller 1988, "Random number generators: good ones are
 * hard to find").
 */
export function wholeNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % largest);
}

export const largest = 2147483647;

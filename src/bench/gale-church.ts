/**
 * Gale & Church's aligner as they published it (1993, "A program for aligning sentences in bilingual
 * corpora"): lengths alone, six shapes of bead, no band. The yardstick of the bench.
 *
 * @param source lengths in characters
 * @returns beads as `[source units, target units]`
 */
export function galeChurch(source: readonly number[], target: readonly number[]): Bead[] {
  const width = target.length + 1;
  const best = new Float64Array((source.length + 1) * width).fill(Infinity);
  const chosen = new Uint8Array(best.length);
  best[0] = 0;
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      shapes.forEach(([a, b, penalty], shape) => {
        if (a > i || b > j) return;
        const cost =
          (best[(i - a) * width + j - b] ?? Infinity) +
          penalty +
          mismatch(sumOf(source, i - a, i), sumOf(target, j - b, j));
        if (cost < (best[i * width + j] ?? Infinity)) {
          best[i * width + j] = cost;
          chosen[i * width + j] = shape;
        }
      });
    }
  }
  const beads: Bead[] = [];
  let [i, j] = [source.length, target.length];
  while (i > 0 || j > 0) {
    const [a, b] = shapes[chosen[i * width + j] ?? 0] ?? [1, 1];
    beads.push({ source: range(i - a, i), target: range(j - b, j) });
    [i, j] = [i - a, j - b];
  }
  return beads.reverse();
}

// Units of source, units of target, −100 log of how much rarer than 1-1: the paper's table 5.
const shapes = [
  [1, 1, 0],
  [1, 0, 450],
  [0, 1, 450],
  [2, 1, 230],
  [1, 2, 230],
  [2, 2, 440],
] as const;

/** −100 log of the chance of lengths so unlike; variance 6.8 a character, as in the paper. */
function mismatch(source: number, target: number): number {
  const mean = (source + target) / 2;
  if (mean === 0) return 0;
  const delta = Math.abs((target - source) / Math.sqrt(6.8 * mean));
  const chance = 2 * (1 - normal(delta));
  return chance > 0 ? -100 * Math.log(chance) : 2500;
}

/** The normal distribution function (Abramowitz & Stegun 26.2.17). */
function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - 0.3989422804 * Math.exp((-x * x) / 2) * series;
}

function sumOf(lengths: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += lengths[k] ?? 0;
  return sum;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);

type Bead = { source: number[]; target: number[] };

import type { Observation } from '../lexicon/candidates.ts';
import type { Side } from '../units.ts';
import type { Aligned } from './habits.ts';

/** What a lexicon is learnt from: the distinct words of each bead. */
export function observe({ pair, beads }: Aligned): Observation[] {
  return beads.map(({ source, target }) => ({
    source: types(pair.source, source),
    target: types(pair.target, target),
  }));
}

function types({ tokens, offsets }: Side, units: readonly number[]): number[] {
  const seen = new Set<number>();
  for (const unit of units) {
    for (let k = offsets[unit] ?? 0; k < (offsets[unit + 1] ?? 0); k++) seen.add(tokens[k] ?? 0);
  }
  return [...seen];
}

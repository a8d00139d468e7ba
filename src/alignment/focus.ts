import type { Pair } from './units.ts';
import type { Weighed, Words } from './beads/word-score.ts';

/**
 * What is known of the words of a document, links to words that it has not left out: scoring looks every
 * word up many times, and nearly all links of a common word lead elsewhere.
 */
export const focus = ({ source, target }: Pair, { forward, backward }: Words): Words => ({
  forward: narrow(forward, source.tokens, target.tokens),
  backward: narrow(backward, target.tokens, source.tokens),
});

function narrow(weighed: Weighed, makers: Int32Array, made: Int32Array): Weighed {
  const { offsets, columns, weights } = weighed.table;
  const isMaker = new Uint8Array(offsets.length);
  for (const token of makers) isMaker[token] = 1;
  const isMade = new Uint8Array(weighed.gain.length);
  for (const token of made) isMade[token] = 1;
  const heard = new Uint8Array(isMade.length);
  const ends = new Int32Array(offsets.length);
  const kept: number[] = [];
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let k = offsets[row] ?? 0; isMaker[row] === 1 && k < (offsets[row + 1] ?? 0); k++) {
      const column = columns[k] ?? 0;
      if (isMade[column] === 0) continue;
      heard[column] = 1;
      kept.push(k);
    }
    ends[row + 1] = kept.length;
  }
  const table = {
    offsets: ends,
    columns: Int32Array.from(kept, (k) => columns[k] ?? 0),
    weights: Float64Array.from(kept, (k) => weights[k] ?? 0),
  };
  return { ...weighed, table, heard };
}

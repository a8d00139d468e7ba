import { scratch } from './beads/scratch.ts';
import type { Weighed, Words } from './beads/word-score.ts';
import type { Pair } from './units.ts';

/**
 * What is known of the words of a document, links to words that it has not left out: scoring looks every
 * word up many times, and nearly all links of a common word lead elsewhere.
 *
 * @returns words that hold until the next call
 */
export const focus = ({ source, target }: Pair, { forward, backward }: Words): Words => ({
  forward: narrow(forward, source.tokens, target.tokens, forwardSpace),
  backward: narrow(backward, target.tokens, source.tokens, backwardSpace),
});

const linkSpace = () =>
  scratch((length) => ({
    length,
    columns: new Int32Array(length),
    weights: new Float64Array(length),
  }));
const forwardSpace = linkSpace();
const backwardSpace = linkSpace();

function narrow(
  weighed: Weighed,
  makers: Int32Array,
  made: Int32Array,
  space: typeof forwardSpace,
): Weighed {
  const { table } = weighed;
  const isMaker = new Uint8Array(table.offsets.length);
  for (const token of makers) isMaker[token] = 1;
  const isMade = new Uint8Array(weighed.gain.length);
  for (const token of made) isMade[token] = 1;
  const heard = new Uint8Array(isMade.length);
  const offsets = new Int32Array(table.offsets.length);
  const { columns, weights } = space(table.columns.length);
  let size = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = isMaker[row] === 1 ? (table.offsets[row + 1] ?? 0) : 0;
    for (let k = table.offsets[row] ?? 0; k < end; k++) {
      const column = table.columns[k] ?? 0;
      if (isMade[column] === 0) continue;
      heard[column] = 1;
      columns[size] = column;
      weights[size++] = table.weights[k] ?? 0;
    }
    offsets[row + 1] = size;
  }
  return { ...weighed, table: { offsets, columns, weights }, heard };
}

import { cooling } from '../constants.ts';
import type { Pair, Side } from '../units.ts';
import type { Weighed, Words } from './word-score.ts';

/**
 * Whether two units are strangers by the words that are known: those that have counterparts somewhere in the text.
 * The text itself says how many of them a unit finds in the one it belongs to, and how many in another; a few that
 * belong together are translated so freely that they find as many as lies between. Words that are not known say
 * nothing.
 *
 * @param together units that belong together, most of them
 * @param apart units that do not
 * @param rate how often two units of one place are strangers
 * @returns the log-odds that two units are strangers; words are not independent of each other, so they say less by
 *   as much as the shares of `together` lie further apart than they would by chance
 */
export function strangenessOf(together: readonly Known[], apart: readonly Known[], rate: number) {
  const some = together.filter(({ known }) => known > 0);
  // The middle ones: a stranger among them must not show.
  const own = middle(some.map(({ known, met }) => (met + 0.5) / (known + 1)));
  const sum = (key: keyof Known) => apart.reduce((total, one) => total + one[key], 0);
  const other = (sum('met') + 0.5) / (sum('known') + 1);
  if (own <= other) return () => 0;
  const squares = some.map(
    ({ known, met }) => (met - known * own) ** 2 / (known * own * (1 - own)),
  );
  const spread = Math.max(1 / cooling, middle(squares) / 0.455);
  const says = ({ known, met }: Known, share: number) =>
    (met * Math.log(share) + (known - met) * Math.log(1 - share)) / spread;
  return (words: Known): number => {
    const free = says(words, (own + other) / 2) + 2 * Math.log(rate);
    return says(words, other) + Math.log(rate) - Math.max(says(words, own), free);
  };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How many words of two units are known, and how many of them the other unit makes likelier than they are anyway. */
export function knownWords(
  { source, target }: Pair,
  { forward, backward }: Words,
  i: number,
  j: number,
): Known {
  const made = knownIn(target, j, source, i, forward);
  const maker = knownIn(source, i, target, j, backward);
  return { known: made.known + maker.known, met: made.met + maker.met };
}

/** The known words of a unit, and which of them another unit speaks for. */
function knownIn(
  made: Side,
  unit: number,
  maker: Side,
  other: number,
  { table: { offsets, columns, weights }, gain, loss }: Weighed,
): Known {
  const types = new Set(made.tokens.subarray(made.from[unit], made.to[unit]));
  const known = [...types].filter((word) => gain[word] !== 0);
  const mass = new Map(known.map((word) => [word, 0]));
  const makers = maker.tokens.subarray(maker.from[other], maker.to[other]);
  for (const token of makers) {
    for (let k = offsets[token] ?? 0, end = offsets[token + 1] ?? 0; k < end; k++) {
      const word = columns[k] ?? 0;
      const before = mass.get(word);
      if (before !== undefined) mass.set(word, before + (weights[k] ?? 0));
    }
  }
  const isMet = (word: number) => {
    const share = (mass.get(word) ?? 0) / makers.length;
    return Math.log(1 + (gain[word] ?? 0) * share) + (loss[word] ?? 0) > 0;
  };
  return { known: known.length, met: known.filter(isMet).length };
}

/** Words that are known, and those of them that find a counterpart. */
export type Known = { known: number; met: number };

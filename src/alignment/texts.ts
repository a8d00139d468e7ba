import { splitSentences } from '../article/sentences.ts';
import { mergeUnits, pick, type Pair, type Side, type Unit } from './lexicon/corpus.ts';

/** Splits the blocks of a text into sentences; what is no prose stays whole. */
export function readBlocks(blocks: readonly Block[], language: string): BlockText {
  const units: Unit[] = [];
  const ends = blocks.map(({ kind, text, depth }) => {
    const full = `${kind}${depth ?? ''}`;
    const sentences = prose.has(kind) ? splitSentences(text, language) : [];
    if (sentences.length > 1)
      units.push(...sentences.map((sentence) => ({ text: sentence.text, kind: full })));
    else units.push({ text, kind: full });
    return units.length;
  });
  return { units, ends };
}

/** The same text seen as blocks. */
export const blocksOf = (pair: Pair, source: BlockText, target: BlockText): Pair => ({
  id: pair.id,
  source: mergeUnits(pair.source, source.ends),
  target: mergeUnits(pair.target, target.ends),
});

/** The sentences of some blocks: the side they make, and where each stands. */
export function sentencesOf(side: Side, { ends }: BlockText, blocks: readonly number[]) {
  const places: Place[] = [];
  const units: number[] = [];
  for (const block of blocks) {
    const first = block === 0 ? 0 : (ends[block - 1] ?? 0);
    for (let unit = first; unit < (ends[block] ?? 0); unit++) {
      places.push([block, unit - first]);
      units.push(unit);
    }
  }
  return { places, side: pick(side, units) };
}

const prose: ReadonlySet<string> = new Set(['paragraph', 'item', 'quotation']);

/** A block as the Markdown module makes it; other fields are of no concern here. */
export type Block = { kind: string; text: string; depth?: number | null | undefined };

/** The index of a block in its text, and of a sentence in its block. */
export type Place = readonly [block: number, sentence: number];

/** All sentences of a text; `ends[b]` is how many there are up to the end of block `b`. */
export type BlockText = { units: Unit[]; ends: number[] };

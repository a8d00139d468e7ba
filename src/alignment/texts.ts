import { splitSentences } from '../article/sentences/sentences.ts';
import { mergeUnits, pickPair, type Pair, type Paired, type Unit } from './units.ts';

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

/** A text of units that are not taken apart. */
export const wholeUnits = (units: readonly Unit[]): BlockText => ({
  units,
  ends: units.map((_, unit) => unit + 1),
});

/** A document seen as blocks, and as the sentences of which they are made. */
export const textOf = (sentences: Pair, { source, target }: Document): Text => ({
  sentences,
  blocks: {
    id: sentences.id,
    source: mergeUnits(sentences.source, source.ends),
    target: mergeUnits(sentences.target, target.ends),
  },
  source,
  target,
});

/** The sentences inside a bead of blocks: the pair they make, and where each stands. */
export function pairWithin({ sentences, source, target }: Text, bead: Paired) {
  const [from, to] = [sentencesOf(source, bead.source), sentencesOf(target, bead.target)];
  const pair = pickPair(sentences, { source: from.units, target: to.units });
  return { pair, places: [from.places, to.places] as const };
}

function sentencesOf({ ends }: BlockText, blocks: readonly number[]) {
  const places: Place[] = [];
  const units: number[] = [];
  for (const block of blocks) {
    const first = block === 0 ? 0 : (ends[block - 1] ?? 0);
    for (let unit = first; unit < (ends[block] ?? 0); unit++) {
      places.push([block, unit - first]);
      units.push(unit);
    }
  }
  return { places, units };
}

const prose: ReadonlySet<string> = new Set(['paragraph', 'item', 'quotation']);

/** A block as the Markdown module makes it; other fields are of no concern here. */
export type Block = { kind: string; text: string; depth?: number | null | undefined };

/** The index of a block in its text, and of a sentence in its block. */
export type Place = readonly [block: number, sentence: number];

/** All sentences of a text; `ends[b]` is how many there are up to the end of block `b`. */
export type BlockText = { units: readonly Unit[]; ends: readonly number[] };

/** A document to be aligned. */
export type Document = { id: string; source: BlockText; target: BlockText };

/** The same, read: as sentences and as blocks. */
export type Text = { sentences: Pair; blocks: Pair; source: BlockText; target: BlockText };

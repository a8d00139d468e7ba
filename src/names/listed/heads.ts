import { readTable } from './table.ts';

const heads = new Map(
  readTable('names/listed/heads.tsv').flatMap(([english = [], german = []]) =>
    english.map((word) => [word, german]),
  ),
);

/** The ends of German compounds that say what an English word does: `amt` for `office`. */
export const headsOf = (folded: string): readonly string[] => heads.get(folded) ?? [];

const germanHeads = new Set([...heads.values()].flat());

/** Whether a German word says by itself what a name is. */
export const isHead = (folded: string): boolean => germanHeads.has(folded);

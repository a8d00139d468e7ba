import type { GoldBead } from './gold.ts';

/**
 * Counts what an alignment has right.
 *
 * Strict: a bead is right if gold has the very same. Lax: if it shares a linked pair of units with a
 * gold bead (an empty side counts as a unit of its own). Beads with an empty side count in precision
 * and not in recall.
 */
export function countRight(found: readonly GoldBead[], gold: readonly GoldBead[]): Counts {
  const same = new Set(gold.map(beadKey));
  const foundKeys = new Set(found.map(beadKey));
  const goldLinks = new Set(gold.flatMap(linksOf));
  const foundLinks = new Set(found.flatMap(linksOf));
  const filled = gold.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const shares = (links: ReadonlySet<string>) => (bead: GoldBead) =>
    linksOf(bead).some((link) => links.has(link));
  return {
    found: found.length,
    gold: filled.length,
    strictFound: found.filter((bead) => same.has(beadKey(bead))).length,
    strictGold: filled.filter((bead) => foundKeys.has(beadKey(bead))).length,
    laxFound: found.filter(shares(goldLinks)).length,
    laxGold: filled.filter(shares(foundLinks)).length,
  };
}

/** Adds up counts, document by document. */
export const addCounts = (all: readonly Counts[]): Counts => ({
  found: sumOf(all.map(({ found }) => found)),
  gold: sumOf(all.map(({ gold }) => gold)),
  strictFound: sumOf(all.map(({ strictFound }) => strictFound)),
  strictGold: sumOf(all.map(({ strictGold }) => strictGold)),
  laxFound: sumOf(all.map(({ laxFound }) => laxFound)),
  laxGold: sumOf(all.map(({ laxGold }) => laxGold)),
});

/** Precision, recall and their harmonic mean, from 0 to 1. */
export function rates(right: number, found: number, rightGold: number, gold: number) {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : rightGold / gold;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** The middle one of some numbers; of two in the middle the larger, 0 of none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const beadKey = ({ source, target }: GoldBead) => `${source.join()}:${target.join()}`;

const linksOf = ({ source, target }: GoldBead): string[] =>
  (source.length > 0 ? source : ['-']).flatMap((s) =>
    (target.length > 0 ? target : ['-']).map((t) => `${s}:${t}`),
  );

export type Counts = {
  found: number;
  gold: number;
  strictFound: number;
  strictGold: number;
  laxFound: number;
  laxGold: number;
};

import type { Bead } from '../beads/search.ts';
import { alignRest, type Pair } from '../units.ts';
import type { FoundRules } from './passages.ts';
import { inReadingOrder, markMoved } from '../reading-order.ts';

/**
 * Aligns a document as rules have it: what they name is set, the rest is aligned without it.
 *
 * @param align aligns what no rule names
 */
export function alignRuled(
  pair: Pair,
  rules: FoundRules,
  align: (rest: Pair) => Bead[],
): RuledBead[] {
  const set: RuledBead[] = [
    ...rules.pairs.map((rule) => sure(rule)),
    ...rules.only.map(({ language, block, reason }) => ({
      ...sure(
        language === 'en' ? { source: [block], target: [] } : { source: [], target: [block] },
      ),
      accepted: reason,
    })),
  ];
  const found = alignRest(pair, set, align);
  const moved = found.filter((bead) => bead.moved === true);
  const inOrder = found.filter((bead) => bead.moved !== true);
  const all = [...moved, ...markMoved(inOrder, set)];
  return inReadingOrder(rules.splits.reduce(splitAt, all));
}

const sure = ({ source, target }: Pick<Bead, 'source' | 'target'>): RuledBead => ({
  source,
  target,
  score: 0,
  confidence: 1,
});

/** Cuts the bead that holds both units of a rule before them. */
function splitAt(beads: RuledBead[], { source, target }: { source: number; target: number }) {
  return beads.flatMap((bead): RuledBead[] => {
    if (!bead.source.includes(source) || !bead.target.includes(target)) return [bead];
    const parts = [
      {
        source: bead.source.filter((unit) => unit < source),
        target: bead.target.filter((unit) => unit < target),
      },
      {
        source: bead.source.filter((unit) => unit >= source),
        target: bead.target.filter((unit) => unit >= target),
      },
    ];
    return parts
      .filter((part) => part.source.length + part.target.length > 0)
      .map((part) => ({ ...bead, ...part, confidence: 1 }));
  });
}

/** A bead; `accepted` is why a passage without counterpart is as it should be. */
export type RuledBead = Bead & { accepted?: string };

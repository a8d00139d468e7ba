/**
 * Puts beads in the reading order of the source; one without source units comes after the bead that
 * it follows in the target.
 */
export function inReadingOrder<T extends Placed>(beads: readonly T[]): T[] {
  const filled = beads
    .filter(({ source }) => source.length > 0)
    .sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  if (filled.length === beads.length) return filled;
  const ofTarget = new Map(
    beads.flatMap((bead) => bead.target.map((unit) => [unit, bead] as const)),
  );
  const followers = new Map<T | undefined, T[]>();
  const alone = beads
    .filter(({ source }) => source.length === 0)
    .sort((a, b) => (a.target[0] ?? 0) - (b.target[0] ?? 0));
  for (const bead of alone) {
    let before = (bead.target[0] ?? 0) - 1;
    const stands = (unit: number) => {
      const other = ofTarget.get(unit);
      return other !== undefined && other.source.length > 0 && other.moved !== true;
    };
    while (before >= 0 && !stands(before)) before--;
    const anchor = ofTarget.get(before);
    followers.set(anchor, [...(followers.get(anchor) ?? []), bead]);
  }
  return [
    ...(followers.get(undefined) ?? []),
    ...filled.flatMap((bead) => [bead, ...(followers.get(bead) ?? [])]),
  ];
}

/**
 * Marks those of some beads as moved that cross others, be they in order or surer; what crosses nothing stands
 * where it should.
 */
export function markMoved<T extends Placed & { score: number }>(
  inOrder: readonly T[],
  others: readonly T[],
): T[] {
  const placed = [...inOrder];
  const moved: T[] = [];
  for (const bead of others.toSorted((a, b) => b.score - a.score)) {
    const isCrossing = placed.some((other) => crosses(bead, other));
    if (isCrossing) moved.push({ ...bead, moved: true });
    else placed.push({ ...bead, moved: false });
  }
  return [...placed, ...moved];
}

function crosses({ source: [i], target: [j] }: Placed, { source: [a], target: [b] }: Placed) {
  if (i === undefined || j === undefined || a === undefined || b === undefined) return false;
  return a < i !== b < j;
}

type Placed = { source: readonly number[]; target: readonly number[]; moved?: boolean };

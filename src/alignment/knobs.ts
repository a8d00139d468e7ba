export const K: Record<string, number> = {
  surprise: 14, priorStrength: 4, rounds: 4, highRate: 0.85, freedom: 200, lengthBonus: 0.5, priorBeads: 40,
  open: 0.015, extend: 0.5, priorTurns: 20, relearnTurn: 1, relearnPrior: 0, edgeSmooth: 4, edges: 1, lenVar: 3, relearnVar: 1, firstCap: 0.6, near: 0.74, nearW: 0.4,
  prune: 1, pruneAt: 1, sketch: 0, prune2: 0.001, cap: 10, nb: 4, links: 100, sample: 512, sameLook: 0.5, otherLook: -1, small: 4000, bw: 12, passes: 2, move: 0.02, temperature: 0.25, lex: 1, minBoth: 2, ...JSON.parse(process.env.K ?? '{}'),
};

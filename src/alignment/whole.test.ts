import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignArticles } from './articles.ts';
import { alignCollection } from './collection.ts';

type Pair = readonly [source: readonly string[], target: readonly string[]];
type Beads = readonly {
  source: readonly number[];
  target: readonly number[];
  confidence: number;
  moved?: boolean;
}[];

/** Every unit stands in one bead; source units in order, target units too but for moved ones. */
function expectWhole(beads: Beads, [source, target]: Pair) {
  const order = (units: readonly unknown[]) => units.map((_, unit) => unit);
  const sorted = (units: readonly number[]) => [...units].sort((a, b) => a - b);
  expect(beads.flatMap((bead) => bead.source)).toEqual(order(source));
  const targets = beads.flatMap((bead) => bead.target);
  expect(sorted(targets)).toEqual(order(target));
  const standing = beads
    .filter((bead) => bead.moved !== true && bead.source.length > 0)
    .flatMap((bead) => bead.target);
  expect(standing).toEqual(sorted(standing));
  for (const bead of beads) {
    expect(bead.source.length + bead.target.length).toBeGreaterThan(0);
    expect(bead.confidence >= 0 && bead.confidence <= 1).toBe(true);
  }
}

function align(pairs: readonly Pair[]): Beads[] {
  const units = (texts: readonly string[]) => texts.map((text) => ({ text }));
  const beads = alignCollection(
    pairs.map(([source, target], k) => ({
      id: `${k}`,
      source: units(source),
      target: units(target),
    })),
    { source: 'de', target: 'fr' },
  );
  return pairs.map((_, k) => beads.get(`${k}`) ?? []);
}

/** Passages that nothing but their figures tells apart. */
const entry = (k: number) => `Nr${k * 7} ${k * 100} und Nr${k * 7 + 1} ${k * 100 + 1}.`;
const entries = (numbers: readonly number[]) => numbers.map(entry);

test('a unit that has moved is not taken again inside a run that moves later', () => {
  const source = entries([4, 1, 3, 1, 2]);
  const target = entries([0, 3, 1, 2, 4, 3, 1]);
  for (const pair of [
    [source, target],
    [target, source],
  ] as const) {
    expectWhole(align([pair])[0] ?? [], pair);
  }
});

describe('whatever the texts', { timeout: 300_000 }, () => {
  const tokens = ['Ja.', '8848', 'Katze', 'Ernst Reiss 1956', 'ISO 9001', 'x', ''];
  const free = fc.oneof(
    fc.constantFrom(...tokens),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.constantFrom(...tokens, 'a', 'b', 'c7', 'd8'), { maxLength: 12 }).map(joined),
  );
  const side = fc.oneof(
    fc.array(free, { maxLength: 30 }),
    fc.array(fc.constantFrom(...tokens), { maxLength: 14 }),
  );
  const shuffled = fc
    .integer({ min: 2, max: 14 })
    .chain((n) => {
      const numbers = Array.from({ length: n }, (_, k) => k);
      const some = fc.shuffledSubarray(numbers, { minLength: 0 });
      return fc.tuple(some, some, fc.array(fc.constantFrom(...numbers), { maxLength: 4 }));
    })
    .map(([some, others, again]) => [entries([...some, ...again]), entries(others)] as const);
  const pair: fc.Arbitrary<Pair> = fc.oneof(fc.tuple(side, side), shuffled);

  function joined(words: readonly string[]) {
    return words.join(' ');
  }

  test('every unit of one document stands in one bead', () => {
    fc.assert(
      fc.property(pair, (texts) => {
        expectWhole(align([texts])[0] ?? [], texts);
      }),
      { numRuns: 300 },
    );
  });

  test('and of several', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 4 }), (pairs) => {
        align(pairs).forEach((beads, k) => {
          expectWhole(beads, pairs[k] ?? [[], []]);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('and every block of articles, whatever its kind', () => {
    const kinds = ['paragraph', 'heading', 'item', 'quotation', 'code', 'row', 'caption'] as const;
    const blocks = (texts: readonly string[]) =>
      fc.tuple(
        ...texts.map((text) =>
          fc.constantFrom(...kinds).map((kind) => ({
            kind,
            text,
            ...(kind === 'heading' ? { depth: 2 } : {}),
          })),
        ),
      );
    const article = pair.chain(([en, de]) => fc.record({ en: blocks(en), de: blocks(de) }));
    fc.assert(
      fc.property(fc.array(article, { maxLength: 3 }), (articles) => {
        const { rows } = alignArticles(articles.map((texts, k) => ({ slug: `${k}`, ...texts })));
        articles.forEach(({ en, de }, k) => {
          const text = (block: { text: string }) => block.text;
          expectWhole(
            (rows.get(`${k}`) ?? []).map((row) => ({ ...row, source: row.en, target: row.de })),
            [en.map(text), de.map(text)],
          );
        });
      }),
      { numRuns: 100 },
    );
  });
});

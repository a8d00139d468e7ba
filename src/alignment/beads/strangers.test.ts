import { expect, test } from 'vitest';
import { alignCollection } from '../collection.ts';

const parts = [
  ...['boat Schiff', 'meadow Wiese', 'tailor Schneider', 'winter Kälte', 'bridge Brücke'],
  ...['baker Bäcker', 'forest Wald', 'ladder Leiter', 'candle Kerze', 'horse Pferd'],
  ...['village Dorf', 'river Fluss', 'teacher Lehrerin', 'window Fenster', 'journey Reise'],
].map((pair) => pair.split(' '));

/** Compounds nobody has seen: 225 of them. */
const words = parts.flatMap(([en = '', de = '']) =>
  parts.map(([other = '', another = '']) => [en.slice(0, 3) + other, de.slice(0, 3) + another]),
);

/** A paragraph of twenty words, others for each seed. */
function paragraph(seed: number): { en: string; de: string } {
  const drawn = Array.from({ length: 20 }, (_, k) => words[(seed * 31 + k * k * 7) % words.length]);
  const side = (language: 0 | 1) => drawn.map((pair) => pair?.[language] ?? '').join(' ');
  return { en: `${side(0)}.`, de: `${side(1)}.` };
}

/** Forty documents of eight paragraphs. */
const documents = Array.from({ length: 40 }, (_, d) => {
  const paragraphs = Array.from({ length: 8 }, (_paragraph, p) => paragraph(8 * d + p));
  return {
    id: String(d),
    source: paragraphs.map(({ en }) => ({ text: en })),
    target: paragraphs.map(({ de }) => ({ text: de })),
  };
});

const [first, ...others] = documents;
/** Its fourth paragraph and the one beside it are of two places of a longer text. */
const changed = {
  id: '0',
  source: first?.source ?? [],
  target: first?.target.with(3, { text: paragraph(1003).de }) ?? [],
};
const rowsOf = (collection: typeof documents) =>
  (alignCollection(collection, { source: 'en', target: 'de' }).get('0') ?? []).map(
    ({ source, target }) => `${source.join()}:${target.join()}`,
  );

test('two passages at one place that have nothing to do with each other are no row', () => {
  const rows = ['0:0', '1:1', '2:2', '3:', ':3', '4:4', '5:5', '6:6', '7:7'];
  expect(rowsOf([changed, ...others])).toEqual(rows);
});

test('where little is known of the words, such a pair stays', () => {
  expect(rowsOf([changed])).toContain('3:3');
});

/** One article of paragraphs with names, of which each text left out two; at `strange`, the German tells of others. */
function edited(strange: readonly number[]) {
  const names = words.map(([en = '']) => `${en.slice(0, 1).toUpperCase()}${en.slice(1)}`);
  const named = (seed: number, text: string) =>
    `${text} ${Array.from({ length: 5 }, (_, k) => names[(seed * 7 + k * 45) % names.length]).join(' ')}.`;
  const rest = (language: 'en' | 'de', gone: readonly number[]) =>
    Array.from({ length: 24 }, (_, p) => p).flatMap((p) => {
      const seed = language === 'de' && strange.includes(p) ? 31 + p : p;
      return gone.includes(p) ? [] : [{ text: named(seed, paragraph(seed)[language]) }];
    });
  return { id: '0', source: rest('en', [5, 15]), target: rest('de', [9, 20]) };
}

test('an article by itself shows by what it left out that two passages are strangers', () => {
  expect(rowsOf([edited([])])).toContain('11:11');
  const rows = rowsOf([edited([12])]);
  expect(rows).toContain('11:');
  expect(rows).toContain(':11');
});

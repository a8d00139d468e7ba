import { describe, expect, test } from 'vitest';
import { alignCollection } from './collection.ts';

const units = (texts: readonly string[]) => texts.map((text) => ({ text }));
const languages = { source: 'de', target: 'fr' };

/** Every unit stands in exactly one bead. */
function expectWhole(
  beads: readonly { source: number[]; target: number[] }[],
  n: number,
  m: number,
) {
  const ascending = (size: number) => Array.from({ length: size }, (_, unit) => unit);
  expect(beads.flatMap(({ source }) => source).sort((a, b) => a - b)).toEqual(ascending(n));
  expect(beads.flatMap(({ target }) => target).sort((a, b) => a - b)).toEqual(ascending(m));
}

function align(source: readonly string[], target: readonly string[]) {
  const beads = alignCollection(
    [{ id: 'a', source: units(source), target: units(target) }],
    languages,
  );
  return beads.get('a') ?? [];
}

test('figures and names are enough to align two languages', () => {
  const beads = align(
    [
      'Am 18. Mai 1956 erreichten Ernst Reiss und Fritz Luchsinger den Gipfel des Lhotse.',
      'Sie hatten 6 Lager eingerichtet.',
      'Das Wetter war gut.',
      'Der Everest (8848 m) wurde im Juli von zwei Seilschaften bestiegen.',
    ],
    [
      'Ernst Reiss et Fritz Luchsinger atteignirent le sommet du Lhotse le 18 mai 1956.',
      'Ils avaient établi six camps et le temps était au beau fixe.',
      "En juillet, deux cordées gravirent l'Everest (8848 m).",
    ],
  );
  expect(beads.map(({ source, target }) => [source, target])).toEqual([
    [[0], [0]],
    [[1, 2], [1]],
    [[3], [2]],
  ]);
});

// Large inputs take a second or two; a loaded machine may need more.
describe('odd input', { timeout: 300_000 }, () => {
  test('a side may be empty', () => {
    expect(align([], [])).toEqual([]);
    expectWhole(align(['Eins.', 'Zwei.'], []), 2, 0);
    expectWhole(align([], ['Un.']), 0, 1);
  });

  test('ten thousand identical lines', () => {
    const lines = Array.from({ length: 10_000 }, () => 'Immer dasselbe, immer wieder.');
    expectWhole(align(lines, lines), 10_000, 10_000);
  });

  test('many lines against few', () => {
    const lines = Array.from({ length: 3000 }, (_, k) => `Zeile ${k} steht hier.`);
    expectWhole(align(lines, ['Une seule ligne 5.', 'Fin.']), 3000, 2);
  });

  test('a line of two megabytes', () => {
    const long = Array.from({ length: 250_000 }, (_, k) => `wort${k % 9000}`).join(' ');
    expectWhole(align([long, 'Ende.'], [long, 'Fin.']), 2, 2);
    expectWhole(align(['x'.repeat(2_000_000)], ['Fin.']), 1, 1);
  });
});

test('what a free translation has made one passage of, again and again, is found', () => {
  const [beads] = [
    ...alignCollection(
      [
        {
          id: 'a',
          source: units([
            'The lighthouse of Skarholm',
            'Marta climbed the stairs.',
            'She counted every step.',
            'At the top she rested.',
            'The wind was cold.',
            'Below, the boats came home.',
            'Then she lit the lamp.',
            'Her brother Anton was waiting at the harbour.',
            'He carried two lanterns.',
            'He had caught 40 herrings.',
            'He sang of Malmö.',
            'No one answered.',
            'In 1911 the old keeper, Mr Lindqvist, had left for Gothenburg.',
            'Nobody on Skarholm ever heard of him again.',
            'Marta kept the lamp until 1938.',
          ]),
          target: units([
            'Der Leuchtturm von Skarholm',
            'Marta stieg die Treppe hinauf und zählte jede Stufe; oben ruhte sie sich aus, denn der Wind war kalt, und unten kamen die Boote nach Hause. Dann zündete sie die Lampe an.',
            'Ihr Bruder Anton wartete am Hafen; er trug zwei Laternen, hatte 40 Heringe gefangen und sang von Malmö, aber niemand gab Antwort.',
            '1911 war der alte Wärter, Herr Lindqvist, nach Göteborg gegangen.',
            'Niemand auf Skarholm hörte je wieder von ihm.',
            'Marta hütete die Lampe bis 1938.',
          ]),
        },
      ],
      { source: 'en', target: 'de' },
    ).values(),
  ];
  expect(beads?.map(({ source, target }) => [source.length, target.length])).toEqual([
    [1, 1],
    [6, 1],
    [5, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
});

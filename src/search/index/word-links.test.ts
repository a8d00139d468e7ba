import { expect, test } from 'vitest';
import { words } from '../words.ts';
import { partsFrom, partsOf } from './aligned-words.ts';
import { compoundParts } from './compounds.ts';
import { linkWords, type WordLinks } from './word-links.ts';

const learnt = new Map([
  ['gardener Gärtner', 0.6],
  ['tree Baum', 0.7],
  ['tree Birnbaum', 0.3],
  ['pear Birnbaum', 0.3],
  ['the der', 0.3],
  ['the den', 0.2],
  ['a einen', 0.5],
  ['old alte', 0.6],
  ['ladder leiter', 0.6],
  ['ladders Sprossen', 0.3],
]);
const numbers = new Map<string, number>();
const numberOf = (word: string): number => {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
};
const translates = {
  renderingsOf: (english: string) =>
    new Map(
      [...learnt].flatMap(([pair, weight]): [number, number][] => {
        const [one, other = ''] = pair.split(' ');
        return one === english || one === english.toLowerCase() ? [[numberOf(other), weight]] : [];
      }),
    ),
  numberOf,
  key: () => [...learnt].join(),
};
const compound = compoundParts(new Set(['baum', 'leiter', 'baumleiter']));

type Texts = readonly [en: string | null, de: string | null, cuts?: number[]];

const titles = { en: 'Orchards', de: 'Obstgärten' };
const partsOfRow = ([en, de, cuts]: Texts) =>
  partsFrom(partsOf({ article: 'orchards', titles, row: 1, en, de, cuts }));

const read = (...rows: Texts[]): WordLinks =>
  linkWords([{ slug: 'orchards', parts: rows.flatMap(partsOfRow) }], compound, translates);

/** What is linked in the last of some rows. */
function linked(...rows: [Texts, ...Texts[]]): string[] {
  const row = rows.at(-1) ?? rows[0];
  const links = read(...rows).linksOf(partsOfRow(row));
  const [english, german] = [words(row[0] ?? ''), words(row[1] ?? '')];
  return links.map(([en, de]) => `${english[en]?.text} = ${german[de]?.text}`);
}

test.each([
  [
    'what is left over in its place',
    'The gardener pruned the tree',
    'Der Gärtner stutzte den Baum',
    'pruned = stutzte',
  ],
  [
    'what is learnt, wherever it stands',
    'He sold ladders at noon',
    'Sprossen, die er mittags verkauft',
    'ladders = sprossen',
  ],
  ['what looks alike', 'Organic mulch, two crates', 'Organisches Heu', 'organic = organisches'],
  ['a part of a compound', 'Tree ladder', 'Baumleiter', 'tree = baumleiter'],
  ['another of its parts', 'Tree ladder', 'Baumleiter', 'ladder = baumleiter'],
])('words of a row: %s', (_, en, de, pair) => {
  expect(linked([en, de])).toContain(pair);
});

test('words are counted over all parts of a row, those with digits too', () => {
  const [en, de] = ['In 1912 it froze. The gardener pruned.', '1912 fror es. Der Gärtner stutzte.'];
  const cuts = [en.indexOf(' The'), de.indexOf(' Der'), en.length, de.length];
  expect(linked([en, de, cuts])).toEqual(
    expect.arrayContaining(['pruned = stutzte', 'froze = fror']),
  );
});

test('the same words in another row are linked in their own places', () => {
  const [en, de] = ['Frost. The gardener pruned.', 'Frost. Der Gärtner stutzte.'];
  const cuts = [6, 6, en.length, de.length];
  expect(linked(['The gardener pruned.', 'Der Gärtner stutzte.'], [en, de, cuts])).toContain(
    'pruned = stutzte',
  );
});

test('nothing that stands alike in both, nothing common, nothing of one language', () => {
  expect(linked(['The Hof of the gardener', 'Der Hof der Gärtner'])).not.toContain('hof = hof');
  expect(linked(['the', 'der'])).toEqual([]);
  expect(linked(['The gardener pruned', null])).toEqual([]);
});

test('what is linked again and again stands for each other wherever it stands, and is told no more', () => {
  const rows: Texts[] = [
    ['The gardener grafted a pear tree', 'Der Gärtner veredelte einen Birnbaum'],
    ['The gardener sold a grafted tree', 'Der Gärtner verkaufte einen veredelten Baum'],
    ['An old tree, grafted', 'Der alte Baum, veredelt'],
  ];
  const { counterparts, linksOf } = read(...rows);
  expect(counterparts.of('graft', 'en')).toContain('veredelt');
  expect(counterparts.of('veredelt', 'de')).toEqual(['graft']);
  expect(counterparts.of('the', 'en')).toEqual([]);
  const last = partsOfRow(rows[2] ?? [null, null]);
  expect(linksOf(last).flat()).not.toContain(3);
});

test('forms go together: a verb stands for a verb, though a noun is as near', () => {
  const pairs = [
    ['wandered', 'wanderte'],
    ['listened', 'lauschte'],
    ['laughed', 'lachte'],
    ['waited', 'wartete'],
    ['walked', 'spazierte'],
    ['river', 'Fluss'],
    ['gate', 'Tor'],
    ['hurdle', 'Hürden'],
    ['path', 'Wegen'],
    ['stone', 'Steinen'],
  ] as const;
  for (const [one, other] of pairs) learnt.set(`${one} ${other}`, 0.5);
  const known = pairs.map((pair): Texts => [...pair]);
  expect(linked(['Gate', 'Tor'], ...known, ['jumped', 'hüpfte Scheunen'])).toEqual([
    'jumped = hupfte',
  ]);
  expect(linked(['Gate', 'Tor'], ...known, ['jumped', 'Scheunen hüpfte'])).toEqual([
    'jumped = hupfte',
  ]);
});

test('words that stand often in one odd row are not said to stand for each other everywhere', () => {
  const odd: Texts = ['Quince, quince, quince, quince.', 'Mispel, Mispel, Mispel, Mispel.'];
  const { counterparts } = read(odd, [
    'The gardener pruned the tree',
    'Der Gärtner stutzte den Baum',
  ]);
  expect(counterparts.of('quinc', 'en')).toEqual([]);
  const { counterparts: twice } = read(odd, ['A quince ripens.', 'Eine Mispel reift.']);
  expect(twice.of('quinc', 'en')).toEqual(['mispel']);
});

import { expect, test } from 'vitest';
import { words } from '../words.ts';
import { partsOf } from './aligned-words.ts';
import { compoundParts } from './compounds.ts';
import { rowLinks } from './row-links.ts';

const counterparts = {
  en: new Map([
    ['garden', ['gartn']],
    ['tree', ['baum']],
    ['pear', ['birn']],
    ['sold', ['verkauft']],
    ['old', ['alt']],
    ['ladder', ['leit']],
  ]),
  de: new Map([
    ['gartn', ['garden']],
    ['baum', ['tree']],
    ['birn', ['pear']],
    ['verkauft', ['sold']],
    ['alt', ['old']],
    ['leit', ['ladder']],
  ]),
};
const compound = compoundParts(new Set(['baum', 'leiter', 'baumleiter']));
const learnt = new Map([['ladders Sprossen', 0.05]]);
const translates = Object.assign(() => false, {
  table: {
    ofEnglish: () => new Set<number>(),
    german: () => -1,
    weightOf: (one: string, other: string) => learnt.get(`${one} ${other}`) ?? 0,
  },
});
const linksOf = rowLinks(counterparts, compound, translates);

function linked(en: string | null, de: string | null, cuts?: number[]): string[] {
  const titles = { en: 'Orchards', de: 'Obstgärten' };
  const links = linksOf(partsOf({ article: 'orchards', titles, row: 1, en, de, cuts }));
  const [english, german] = [words(en ?? ''), words(de ?? '')];
  return links.flatMap((at, index) =>
    index % 2 === 0 ? [`${english[at]?.text} = ${german[links[index + 1] ?? -1]?.text}`] : [],
  );
}

test.each([
  ['The gardener pruned the tree.', 'Der Gärtner stutzte den Baum.', ['pruned = stutzte']],
  ['Tree ladder', 'Baumleiter', ['tree = baumleiter', 'ladder = baumleiter']],
  ['Organic pears and mulch', 'Organische Birnen, zwei Euro', ['organic = organische']],
])(
  'what is left over in the same place, a part of a compound, or looks alike: %s',
  (en, de, own) => {
    expect(linked(en, de)).toEqual(expect.arrayContaining(own));
  },
);

test('what alignment thinks likely, wherever it stands', () => {
  expect(linked('He sold ladders at noon', 'Sprossen, die er heute verkauft')).toEqual([
    'ladders = sprossen',
  ]);
});

test('nothing that the table says, nothing of which several are as good, nothing of one language', () => {
  expect(linked('The old tree', 'Der alte Baum')).toEqual([]);
  expect(linked('cheap sound timber and hay', 'Bretter, Pfosten, Nägel, Harz')).toEqual([]);
  expect(linked('The gardener pruned', null)).toEqual([]);
});

test('words are counted over all parts of a row, those with digits too', () => {
  const [en, de] = ['In 1912 it froze. The gardener pruned.', '1912 fror es. Der Gärtner stutzte.'];
  const cuts = [en.indexOf(' The'), de.indexOf(' Der'), en.length, de.length];
  expect(linked(en, de, cuts)).toEqual(['froze = fror', 'pruned = stutzte']);
});

import { expect, test } from 'vitest';
import { findNames } from './find.ts';
import type { NameRow } from './name.ts';

const rows: NameRow[] = [
  {
    article: 'song',
    en: 'Implemented since 2020, the model of Dak Song District Party Committee has been effective. Accordingly, Dak Song District bases its assignment on the number of poor households.',
    de: 'Das seit 2020 vom Parteikomitee des Bezirks Đắk Song eingeführte Modell hat sich bewährt. Der Bezirk Dak Song richtet seine Zuweisungen nach der Anzahl armer Haushalte.',
  },
  {
    article: 'song',
    en: 'According to comrade Hoang Van Tam the whole district has mobilized 1,100 billion VND.',
    de: 'Laut Genosse Hoang Van Tam hat der gesamte Bezirk 1.100 Milliarden VND mobilisiert.',
  },
  {
    article: 'song',
    en: 'This is a success, said Mr. Tam. Member Dieu K’Re agreed, and so did Facebook and Zalo.',
    de: 'Das sei ein Erfolg, sagte Herr Tam. Auch Mitglied Dieu K`Re stimmte zu, ebenso Facebook und Zalo.',
  },
  {
    article: 'ferry',
    en: 'The Project Lead of the Ferry Project, Jürgen Muller, went from Munich to the United States.',
    de: 'Der Leiter des Ferry-Projekts, Juergen Müller, reiste von München in die Vereinigten Staaten.',
  },
  { article: 'ferry', en: 'Nobody answered the project.', de: 'Im Projekt antwortete niemand.' },
];

const found = findNames(rows);
const texts = (row: number, language: 'en' | 'de') =>
  found.rows[row]?.[language].map(({ text }) => text);
const keys = (row: number, language: 'en' | 'de') =>
  found.rows[row]?.[language].map(({ name }) => name);

test('a place is found in both texts, whatever its diacritics, without its district', () => {
  expect(texts(0, 'en')).toEqual(['Dak Song', 'Dak Song']);
  expect(texts(0, 'de')).toEqual(['Đắk Song', 'Dak Song']);
  expect(new Set([...(keys(0, 'en') ?? []), ...(keys(0, 'de') ?? [])])).toEqual(
    new Set(['daksong']),
  );
  expect(found.rows[0]?.en[0]?.kind).toBe('place');
});

test('a person is found without the title; a currency is no name', () => {
  expect(texts(1, 'en')).toEqual(['Hoang Van Tam']);
  expect(texts(1, 'de')).toEqual(['Hoang Van Tam']);
  expect(found.rows[1]?.en[0]?.kind).toBe('person');
});

test('a later short form belongs to the full name', () => {
  expect(texts(2, 'en')).toEqual(['Tam', 'Dieu K’Re', 'Facebook', 'Zalo']);
  expect(keys(2, 'en')).toEqual(['hoangvantam', 'dieukre', 'facebook', 'zalo']);
  expect(keys(2, 'de')).toEqual(['hoangvantam', 'dieukre', 'facebook', 'zalo']);
});

test('umlauts, exonyms and German compounds have their English counterpart', () => {
  expect(texts(3, 'de')).toEqual([
    'Ferry-Projekts',
    'Juergen Müller',
    'München',
    'Vereinigten Staaten',
  ]);
  expect(keys(3, 'de')).toEqual(keys(3, 'en'));
});

test('sentences without names have none', () => {
  expect(found.rows[4]).toEqual({ en: [], de: [] });
});

test('the publisher adds names, kinds and corrections', () => {
  const row = {
    article: 'a',
    en: 'Ask at Lake Brienz for Zalo.',
    de: 'Frag am Brienzersee nach Zalo.',
  };
  const { rows } = findNames([row], {
    exonyms: [{ english: ['Lake Brienz'], german: ['Brienzersee'], kind: 'place' }],
    kinds: new Map([['zalo', 'product']]),
    refused: [],
  });
  expect(rows[0]?.de.map(({ text, kind }) => [text, kind])).toEqual([
    ['Brienzersee', 'place'],
    ['Zalo', 'product'],
  ]);
  const without = findNames([row], { exonyms: [], kinds: new Map(), refused: ['Zalo'] });
  expect(without.rows[0]?.de.map(({ text }) => text)).not.toContain('Zalo');
});

test('a row with one text only has no shared names', () => {
  expect(findNames([{ article: 'a', en: 'Tam went home.', de: '' }]).rows).toEqual([
    { en: [], de: [] },
  ]);
});

test('what both texts write alike is one name, with little words that English has too', () => {
  const [alike] = findNames([
    {
      article: 'school',
      en: 'The Scuola per Maestri en Valtellina was led by the Rowing Association of Taiwan, after a picnic in Taiwan.',
      de: 'Die Scuola per Maestri en Valtellina leitete nach einem Picknick in Taiwan die Rowing Association of Taiwan.',
    },
  ]).rows;
  expect(alike?.en.map(({ text }) => text)).toEqual([
    'Scuola per Maestri en Valtellina',
    'Rowing Association of Taiwan',
    'Taiwan',
  ]);
  expect(alike?.de.map(({ text }) => text)).toEqual([
    'Scuola per Maestri en Valtellina',
    'Taiwan',
    'Rowing Association of Taiwan',
  ]);
});

test.each([
  ['Under Henry IX the mill burnt.', 'Unter Heinrich IX. brannte die Mühle.', ['Henry IX']],
  ['Then Charles V came to Marlby.', 'Dann kam Karl V. nach Marlby.', ['Charles V', 'Marlby']],
  ['Francis I won, and I know it.', 'Franz I. siegte, und ich weiß es.', ['Francis I']],
  ['The king dies in act IV.', 'Der König stirbt im Akt IV.', []],
  ['It has 3 GHz and uses 5 GWh.', 'Es hat 3 GHz und braucht 5 GWh.', []],
  ['Its ISMN is 979-0-2600.', 'Die ISMN ist 979-0-2600.', ['ISMN']],
])('%s', (en, de, names) => {
  const [row] = findNames([{ article: 'mill', en, de }]).rows;
  expect(row?.en.map(({ text }) => text)).toEqual(names);
  expect(row?.de.map(({ name }) => name)).toEqual(row?.en.map(({ name }) => name));
});

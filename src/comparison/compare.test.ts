import { expect, test } from 'vitest';
import { comparePassages } from './compare.ts';
import { findNames } from '../names/find.ts';
import { learnNames } from './names/learn.ts';
import { Passage } from '../passages/passage.ts';

const rows = [
  [
    'The fair is in Hanover, said Meike Reichle of Univention.',
    'Die Messe ist in Hannover, sagte Meike Reichle von Univention.',
  ],
  [
    'Univention is based in Bremen. It was founded by Ian Murdock.',
    'Univention sitzt in Bremen. Ian Murdock hat es gegründet.',
  ],
  ['Ian Murdock met Meike Reichle in Argentina.', 'Ian Murdock traf Meike Reichle in Argentinien.'],
  ['Nobody had asked the people of Bremen.', 'Die Leute aus Bremen hatte niemand gefragt.'],
].map(([en = '', de = '']) => ({ article: 'fair', en, de }));
const known = learnNames(rows, findNames(rows));
const names = (english: string, german: string) =>
  comparePassages(english, german, known).map(({ kind, english, german }) => [
    kind,
    english,
    german,
  ]);

test('texts that agree, by exonym, ending or inflection, do not differ', () => {
  for (const { en, de } of rows) expect(comparePassages(en, de, known)).toEqual([]);
  expect(
    names('The plans of Univention for Argentina', 'Univentions Pläne für Argentinien'),
  ).toEqual([]);
});

test.each([
  ['a letter in the German', 'Meike Reichle came.', 'Meike Reichke kam.', 'Reichle', 'Reichke'],
  ['a letter in the English', 'He lives in Bremem.', 'Er lebt in Bremen.', 'Bremem', 'Bremen'],
  [
    'a letter in an exonym',
    'He lives in Argentina.',
    'Er lebt in Argentimien.',
    'Argentina',
    'Argentimien',
  ],
  [
    'another name in the German',
    'Ian Murdock left.',
    'Meike Reichle ging.',
    'Ian Murdock',
    'Meike Reichle',
  ],
  ['another place in the English', 'It is in Bremen.', 'Es ist in Hannover.', 'Bremen', 'Hannover'],
])('%s', (_what, english, german, one, other) => {
  expect(names(english, german)).toEqual([['name', one, other]]);
});

test('a name left out or put in for a pronoun is no difference', () => {
  expect(names('Univention is old. It grows.', 'Univention ist alt. Univention wächst.')).toEqual(
    [],
  );
  expect(names('She came from Bremen.', 'Meike Reichle kam aus Bremen.')).toEqual([]);
});

test('an office and a noun are no names put in each other’s place', () => {
  const english =
    'According to comrade Hoang Van Tam, Head of the Department, with the motto "The State and the People work together", much was built.';
  const german =
    'Laut Genosse Hoang Van Tam, Leiter der Abteilung, wurde unter dem Motto „Staat und Volk arbeiten zusammen“ viel gebaut.';
  expect(comparePassages(english, german)).toEqual([]);
});

test('without a collection, the two texts alone show a slip', () => {
  const alone = comparePassages('He lives in Tuzla, Bosnia.', 'Er lebt in Tuzra, Bosnien.');
  expect(alone.map(({ english, german }) => [english, german])).toEqual([['Tuzla', 'Tuzra']]);
  expect(alone[0]?.why).toMatch(/spelled differently/);
});

test('the name of a currency is compared as money', () => {
  expect(
    comparePassages('It cost 40 Barbadian dollars.', 'Es kostete 40 Barbados-Dollar.'),
  ).toEqual([]);
  expect(
    comparePassages('It cost 40 Barbadian dollars.', 'Es kostete 40 Bahamas-Dollar.').map(
      ({ kind }) => kind,
    ),
  ).toEqual(['money']);
});

test.each([
  ['Bremen::open()', []],
  ['--town=Bremen', []],
  ['openBremenhaven()', [['name', 'Bremen', '']]],
  ['Bremens', [['name', 'Bremen', '']]],
])('a name that the other text has as code is there: %s', (code, told) => {
  const german = new Passage('Die Fähre läuft an.', 'de', code);
  const found = comparePassages('The ferry calls at Bremen.', german);
  expect(found.map(({ kind, english, german }) => [kind, english, german])).toEqual(told);
});

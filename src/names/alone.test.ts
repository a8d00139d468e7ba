import { expect, test } from 'vitest';
import { findNames } from './find.ts';

const row = (en: string, de: string, article = 'a') => ({ article, en, de });
const texts = (...rows: ReturnType<typeof row>[]) =>
  findNames(rows).rows.map(({ en, de }) => [...en, ...de].map(({ text }) => text));

test.each([
  ['The boat reached Kinlochmore at noon.', '', ['Kinlochmore']],
  ['She wrote to Ottavia Brennholm about it.', '', ['Ottavia Brennholm']],
  ['', 'Die Züge zwischen Wesselbek und Nordhalm fielen aus.', ['Wesselbek']],
  ['', 'Den Preis bekam Aylin Karadeniz aus Duisburg.', ['Aylin Karadeniz', 'Duisburg']],
])('a name that one text has alone: %s%s', (en, de, names) => {
  expect(texts(row(en, de))[0]).toEqual(expect.arrayContaining(names));
});

test.each([
  ['We could not see the Swedes.', ''],
  ['Testing Covid Positive', ''],
  ["You'll see that it works.", ''],
  ['', 'Schützen Sie die Beete vor Schnecken.'],
  ['Check the log file.', 'Prüfen Sie die Logdatei.'],
])('no name: %s%s', (en, de) => {
  expect(texts(row(en, de))).toEqual([[]]);
});

test('a name that one passage has in English and another in German is one', () => {
  const found = findNames([
    row('Trains from Kermanrud were late.', ''),
    row('', 'Die Züge aus Kermanrudd kamen spät.'),
  ]);
  expect(found.rows[0]?.en[0]?.name).toBe(found.rows[1]?.de[0]?.name);
});

test.each([
  ['The Holtmann Foundation paid.', 'Die Holtmann-Stiftung zahlte.', 'Holtmann-Stiftung'],
  [
    'He taught at the University of Tarsk.',
    'Er lehrte an der Universität Tarsk.',
    'Universität Tarsk',
  ],
  ['The Treaty of Lisbon is in force.', 'Der Vertrag von Lissabon gilt.', 'Vertrag von Lissabon'],
  ['The church of St. Anian stands.', 'Die Kirche St. Anian steht.', 'St. Anian'],
])('with what it is: %s', (en, de, german) => {
  expect(texts(row(en, de))[0]).toContain(german);
});

test('two names around `of` are two, unless the first says what it is', () => {
  const [names] = texts(
    row(
      'The ship Brennstern of the Wegner Institute left.',
      'Das Schiff Brennstern des Wegner-Instituts fuhr ab.',
    ),
  );
  expect(names).toContain('Brennstern');
});

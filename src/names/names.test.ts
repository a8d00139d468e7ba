import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNames } from './names.ts';

const textsOf = (text: string, language: 'en' | 'de') =>
  readNames(text, language).map((name) => name.text);

test.each<[string, string[]]>([
  ['Ms. Nguyen Thi Thu, Deputy Secretary, shared this in Dak Mam.', ['Nguyen Thi Thu', 'Dak Mam']],
  ['The ferry from Brienz to Interlaken was late.', ['Brienz', 'Interlaken']],
  ['On Monday the German minister left for Vienna.', ['Vienna']],
  ['According to President Alice Munro it is over.', ['Alice Munro']],
  ['It runs PostgreSQL and XFS on every machine.', ['PostgreSQL', 'XFS']],
  ['However, nobody at the University of Twente knew.', ['University of Twente']],
  ['See https://Example.org/Names or write to Anna@Example.org.', []],
  ['Nothing of this has a name.', []],
])('English: %s', (text, names) => {
  expect(textsOf(text, 'en')).toEqual(names);
});

test.each<[string, string[]]>([
  ['Frau Nguyen Thi Thu erklärte das in Dak Mam.', ['Nguyen Thi Thu', 'Dak Mam']],
  ['Der Zug von München nach Wien fährt am Montag.', ['München', 'Wien']],
  ['Die Regierung hat das Gesetz im Sommer geändert.', []],
  ['Laut Präsident Miloš Zeman ist die Sache erledigt.', ['Miloš Zeman']],
  ['Auf jedem Rechner läuft PostgreSQL mit GNOME.', ['PostgreSQL', 'GNOME']],
  [
    'Die Vereinigten Staaten und Großbritanniens Königin',
    ['Vereinigten Staaten', 'Großbritanniens'],
  ],
  ['Wir danken der Nortek GmbH für den Codenamen.', ['Nortek GmbH']],
  ['Das läuft unter Linux, der Snapshot fehlt.', ['Linux']],
  ['Die Vielzahl der Anfragen belastet Debians Infrastruktur.', ['Debians']],
])('German: %s', (text, names) => {
  expect(textsOf(text, 'de')).toEqual(names);
});

test('names say where they stand and of what kind they are', () => {
  expect(readNames('Comrade Hoang Van Tam spoke in Switzerland.', 'en')).toEqual([
    { text: 'Hoang Van Tam', start: 8, end: 21, kind: 'person' },
    { text: 'Switzerland', start: 31, end: 42, kind: 'place' },
  ]);
});

test('whatever the text, names are parts of it, in order, not overlapping', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom('en' as const, 'de' as const),
      (text, language) => {
        let end = 0;
        for (const name of readNames(text, language)) {
          expect(text.slice(name.start, name.end)).toBe(name.text);
          expect(name.start).toBeGreaterThanOrEqual(end);
          end = name.end;
        }
      },
    ),
  );
});

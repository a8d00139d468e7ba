import { expect, test } from 'vitest';
import { findNames } from './find.ts';

/** The kinds of the names in a text whose translation stands beside it, by name. */
function kindsIn(...rows: [en: string, de: string][]): Record<string, string> {
  const found = findNames(rows.map(([en, de]) => ({ article: 'a', en, de })));
  return Object.fromEntries(
    found.rows.flatMap(({ en }) => en.map(({ text, kind }) => [text, kind])),
  );
}

test('who speaks and is called by the surname is a person', () => {
  const kinds = kindsIn(
    ['Torvik Nordahl said the mill was sold.', 'Torvik Nordahl sagte, die Mühle sei verkauft.'],
    ['Later Nordahl left for Wexlow.', 'Später reiste Nordahl nach Wexlow ab.'],
  );
  expect(kinds['Torvik Nordahl']).toBe('person');
});

test('what is made of a name that stands alone and of usual words is no person', () => {
  const kinds = kindsIn(
    ['Kestrel runs on old machines.', 'Kestrel läuft auf alten Rechnern.'],
    ['Kestrel was written in 2009.', 'Kestrel wurde 2009 geschrieben.'],
    ['The team of Kestrel Kernel meets today.', 'Das Team von Kestrel-Kernel trifft sich heute.'],
    ['We also ship Kestrel Accessibility.', 'Wir liefern auch Kestrel Accessibility.'],
  );
  expect(kinds).not.toHaveProperty('Kestrel Kernel', 'person');
  expect(kinds).not.toHaveProperty('Kestrel Accessibility', 'person');
});

test('where things are again and again is a place, where one is by chance among many is none', () => {
  const kinds = kindsIn(
    ['They met in Wexlow.', 'Sie trafen sich in Wexlow.'],
    ['The school in Wexlow was closed.', 'Die Schule in Wexlow wurde geschlossen.'],
    ['A fault in Quillon was mended.', 'Ein Fehler in Quillon wurde behoben.'],
    ...Array.from({ length: 6 }, (): [string, string] => [
      'The new Quillon is faster, and users of Quillon like it.',
      'Das neue Quillon ist schneller, und Nutzer von Quillon mögen es.',
    ]),
  );
  expect(kinds['Wexlow']).toBe('place');
  expect(kinds['Quillon']).not.toBe('place');
});

test('capitals alone say nothing of what a thing is; its own last word does', () => {
  const kinds = kindsIn(
    ['The address comes by DHCP from the router.', 'Die Adresse kommt per DHCP vom Router.'],
    ['The Wexlow Foundation paid for it.', 'Die Wexlow Foundation bezahlte dafür.'],
    ['They saw Marlby Castle.', 'Sie sahen Schloss Marlby.'],
  );
  expect(kinds['DHCP']).toBe('other');
  expect(kinds['Wexlow Foundation']).toBe('organisation');
  expect(kinds['Marlby Castle']).not.toBe('organisation');
});

test('what has versions is a product; who has a score is none', () => {
  const kinds = kindsIn(
    ['Quillon 3 was released after Quillon 2.', 'Quillon 3 erschien nach Quillon 2.'],
    ['Wexlow won against Marlby 3-1.', 'Wexlow gewann gegen Marlby 3:1.'],
  );
  expect(kinds['Quillon']).toBe('product');
  expect(kinds['Marlby']).not.toBe('product');
});

test('a war is no person, and a ruler is one', () => {
  const kinds = kindsIn(
    ["In the Nine Years' War it burnt.", 'Im Neunjährigen Krieg brannte es.'],
    ['The Cold War was over.', 'Der Kalte Krieg war vorbei.'],
    ['It was the reign of Louis XIX.', 'Es war die Herrschaft Ludwigs XIX.'],
  );
  expect(kinds).toEqual({
    "Nine Years' War": 'other',
    'Cold War': 'other',
    'Louis XIX': 'person',
  });
});

test('a street is a place, and what follows it the number of a house', () => {
  const kinds = kindsIn(
    ['Ask at Eichenstraße 12.', 'Fragen Sie in der Eichenstraße 12.'],
    ['The office is at Kastanienallee 4.', 'Das Büro ist in der Kastanienallee 4.'],
  );
  expect(kinds).toEqual({ Eichenstraße: 'place', Kastanienallee: 'place' });
});

test('a German body is known by its first word, too', () => {
  const kinds = kindsIn(
    ['The Schützenverein Holm met.', 'Der Schützenverein Holm tagte.'],
    ['Later Murat Wexlow spoke.', 'Später sprach Murat Wexlow.'],
  );
  expect(kinds).toEqual({ 'Schützenverein Holm': 'organisation', 'Murat Wexlow': 'person' });
});

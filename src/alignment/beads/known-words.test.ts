import { expect, test } from 'vitest';
import { alignCollection } from '../collection.ts';
import { strangenessOf } from './known-words.ts';

const together = [
  { known: 20, met: 14 },
  { known: 30, met: 20 },
  { known: 10, met: 7 },
];
const apart = [
  { known: 20, met: 4 },
  { known: 30, met: 7 },
];

test('to know many words and to meet few of them speaks for strangers, not to know them says nothing', () => {
  const strangeness = strangenessOf(together, apart, 0.1);
  expect(strangeness({ known: 30, met: 2 })).toBeGreaterThan(5);
  expect(strangeness({ known: 30, met: 20 })).toBeLessThan(-5);
  expect(strangeness({ known: 0, met: 0 })).toBeCloseTo(Math.log(0.1));
});

test('it says less the more one pair differs from another, however strange a single one is', () => {
  const missed = { known: 30, met: 2 };
  const even = strangenessOf([...together, ...together], apart, 0.1)(missed);
  const uneven = [
    { known: 20, met: 8 },
    { known: 30, met: 29 },
    { known: 40, met: 12 },
    { known: 20, met: 20 },
  ];
  expect(strangenessOf([...uneven, ...together], apart, 0.1)(missed)).toBeLessThan(even);
  expect(strangenessOf([...together, ...together, missed], apart, 0.1)(missed)).toBeCloseTo(even);
});

test('a pair that meets as many as lies between may be a free translation', () => {
  const strangeness = strangenessOf(together, apart, 0.1);
  expect(strangeness({ known: 60, met: 25 })).toBeLessThan(0);
});

test('where those that belong together meet no more words than others, it says nothing', () => {
  expect(strangenessOf(apart, together, 0.1)({ known: 30, met: 0 })).toBe(0);
  expect(strangenessOf([], [], 0.1)({ known: 3, met: 0 })).toBe(0);
});

const tales = `
The ferry crosses the river every morning and brings the farmers to market. | Die Fähre überquert jeden Morgen den Fluss und bringt die Bauern zum Markt.
In winter the ice was so thick that children walked to school over the water. | Im Winter war das Eis so dick, dass Kinder über das Wasser zur Schule gingen.
An old soldier sold bread and cheese from a window beside the church. | Ein alter Soldat verkaufte Brot und Käse aus einem Fenster neben der Kirche.
Nobody remembers who built the wooden bridge that the flood destroyed. | Niemand erinnert sich, wer die Brücke aus Holz baute, die das Hochwasser zerstörte.
The widow of the miller told us that the mill had burned twice. | Die Witwe des Müllers erzählte uns, dass die Mühle zweimal gebrannt habe.
The doctor has a small garden where apples and cherries grow behind a wall. | Auf der Bühne singen zwei Brüder traurige Lieder über den Krieg und das Meer.
At night one hears the dogs in the village and the wind in the trees. | In der Nacht hört man die Hunde im Dorf und den Wind in den Bäumen.
My uncle keeps bees and gives every guest a glass of honey in autumn. | Mein Onkel hält Bienen und gibt im Herbst jedem Gast ein Glas Honig.
The teacher wrote the names of the seven mountains on the black wall. | Der Lehrer schrieb die Namen der sieben Berge an die schwarze Wand.
A young woman buys fresh fish and white flour before the sun is high. | Eine junge Frau kauft frischen Fisch und weißes Mehl, bevor die Sonne hoch steht.
The judge asked the thief why he had stolen the golden ring and the knife. | Der Richter fragte den Dieb, warum er den goldenen Ring und das Messer gestohlen habe.
Two horses pull the heavy wagon with stone and iron up the steep road. | Zwei Pferde ziehen den schweren Wagen mit Stein und Eisen die steile Straße hinauf.
On the last day of summer the whole family sleeps under the open sky. | Am letzten Tag des Sommers schläft die ganze Familie unter dem offenen Himmel.
`
  .trim()
  .split('\n')
  .map((tale) => tale.split(' | '));

test('what only one text has is not taken for something of the other that stands elsewhere', () => {
  // The sixth is a heading, which says something else in the other language.
  const side = (language: 0 | 1, gone: number) =>
    tales
      .map((tale, t) => ({ text: tale[language] ?? '', kind: t === 5 ? 'h2' : 'p' }))
      .toSpliced(gone, 1);
  const found = alignCollection([{ id: 'a', source: side(0, 2), target: side(1, 9) }], {
    source: 'en',
    target: 'de',
  });
  const rows = found.get('a')?.map(({ source, target }) => `${source.join()}:${target.join()}`);
  expect(rows).toEqual('0:0 1:1 :2 2:3 3:4 4:5 5:6 6:7 7:8 8: 9:9 10:10 11:11'.split(' '));
});

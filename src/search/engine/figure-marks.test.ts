import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../article/language.ts';
import { search } from './engine.ts';
import { serveIndex, type ServedIndex } from './fixtures/served-index.ts';

/* Figures are marked where the index says that they stand, with the signs that belong to them. */

const titles = { en: 'Ledger', de: 'Hauptbuch' };

/** What is asked for, and what is marked in each text; the rest of the text stands around it. */
const rows: [query: string, en: string, de: string][] = [
  ['41 million dollars', '$41 million', '41 Millionen Dollar'],
  ['42 percent', '42%', '42 %'],
  ['43 Euro', '€43', '43 €'],
  ['-44', '−44', '-44'],
  ['45 °C', '45 °C', '45 Grad Celsius'],
  ['10 May 2046', '10 May 2046', '10. Mai 2046'],
  ['forty-seven', 'forty-seven', 'siebenundvierzig'],
  ['6:48 pm', '6:48 pm', '18.48 Uhr'],
  ['49 km', '49-kilometre', '49 km'],
  ['1,050 kg', '1,050 kg', '1.050 Kilogramm'],
  ['§ 51', '51', '51'],
];

let index: ServedIndex;

beforeAll(async () => {
  index = await serveIndex([
    { article: 'ledger', titles, row: 0, ...titles },
    ...rows.map(([, en, de], at) => ({
      article: 'ledger',
      titles,
      row: at + 1,
      en: `Some three clerks (of ${at + 60}) wrote ${at === 10 ? '§ ' : ''}${en} there.`,
      de: `Drei Schreiber (von ${at + 60}) trugen ${at === 10 ? '§ ' : ''}${de} ein.`,
    })),
  ]);
}, 300_000);

afterAll(() => index.stop());

test.each(rows)('%s', async (query, en, de) => {
  for (const scope of [languages, ['de'] as const]) {
    const { hits } = await search(index.sources, query, scope, 10);
    const [first] = hits;
    const marked = languages.map((language) => {
      const passage = first?.passages[language];
      return (passage?.marks ?? []).map(({ start, end }) => passage?.text.slice(start, end)).join();
    });
    expect(marked).toEqual([en, de]);
  }
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../article/language.ts';
import { search } from './engine.ts';
import { serveIndex, type ServedIndex } from './fixtures/served-index.ts';

/* What is not seen in a text, or is written in a form of its own, hides nothing and is marked with it. */

const titles = { en: 'Springs', de: 'Quellen' };

const row = {
  article: 'springs',
  titles,
  row: 1,
  en: 'Near Ober\u00ADwie\u00ADsen\u00ADthal the \uFB01rst spring gives 1\u00AD,400 litres; CO\u2082 was measured by Jiř\u200Bí Novák.',
  de: 'Bei Oberwiesenthal gibt die erste Quelle 1.400 Liter; CO2 maß Jiří Novák im Trink\u00ADwasser.',
};

let index: ServedIndex;

beforeAll(async () => {
  index = await serveIndex([{ ...row, row: 0, ...titles }, row]);
}, 300_000);

afterAll(() => index.stop());

test.each([
  ['Oberwiesenthal', 'Ober\u00ADwie\u00ADsen\u00ADthal', 'Oberwiesenthal'],
  ['first', '\uFB01rst', 'erste'],
  ['1.400', '1\u00AD,400', '1.400'],
  ['CO2', 'CO\u2082', 'CO2'],
  ['CO₂', 'CO\u2082', 'CO2'],
  ['Jiri Novak', 'Jiř\u200Bí Novák', 'Jiří Novák'],
  ['Trinkwasser', '', 'Trink\u00ADwasser'],
])('%s', async (query, en, de) => {
  const { hits } = await search(index.sources, query, languages, 10);
  const [first] = hits.filter((hit) => hit.row === 1);
  const marked = languages.map((language) => {
    const passage = first?.passages[language];
    return (passage?.marks ?? []).map(({ start, end }) => passage?.text.slice(start, end)).join();
  });
  expect(marked).toEqual([en, de]);
});

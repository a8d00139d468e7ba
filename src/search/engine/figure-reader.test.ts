import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../article/language.ts';
import * as calendar from '../../figures/parts/calendar.ts';
import * as labels from '../../figures/parts/labels.ts';
import * as things from '../../figures/parts/things.ts';
import { askedFigures } from '../keys.ts';
import { figureReader } from './figure-reader.ts';
import { mayHaveFigure, partsFor } from './figure-signs.ts';

const all = { ...calendar, ...labels, ...things };

const fileOf = (path: string): string =>
  readFileSync(new URL(`../../figures/${path}`, import.meta.url), 'utf8');
const formsOf = (language: string): string[] =>
  fileOf(`forms/${language}.tsv`).match(/(?<=\[)[^\]\n]+(?=\](?!\())/g) ?? [];
const idiomsOf = (language: string): string[] =>
  (/"idioms": "([^"]+)"/u.exec(fileOf(`tables/labels/${language}.json`))?.[1] ?? '').split('; ');

/** Queries in which a figure stands alone, beside another, and beside words that may change what it is. */
const queriesOf = (form: string, at: number, forms: readonly string[]): string[] => {
  const other = forms[(at * 7 + 3) % forms.length] ?? '';
  const beside = [
    [`about ${form}`, `born ${form}`, `${form} km`, form.toUpperCase()],
    [`Resolution ${form}`, `${form} Menschen`, `€ ${form}`, `between ${form} and ${other}`],
    [`${form}, ${other}`, `am ${form}`, `-${form}`, `${form} of ${form}`],
    [`on ${form}`, `${form} %`, `${form} bis ${other}`, `Treffen um ${form}`],
    [`Page ${form}`, `first ${form}`, `half ${form}`, `${other} ${form}`],
  ];
  return [form, ...(beside[at % beside.length] ?? [])];
};

describe.each(languages)(
  'a query is read alike with the parts that its signs ask for (%s)',
  (language) => {
    const forms = [...formsOf(language), ...idiomsOf(language)];

    test('as with all', async () => {
      expect(forms.length).toBeGreaterThan(100);
      for (const query of forms.flatMap(queriesOf)) {
        const own = (await figureReader(query)).askedFigures(query);
        expect([query, own]).toEqual([query, askedFigures(query, all)]);
      }
    }, 300_000);

    test('and every written form of a figure is known by its signs', () => {
      const asked = forms.filter((form) => askedFigures(form, all).length > 0);
      expect(asked.filter((form) => !mayHaveFigure(form))).toEqual([]);
    });
  },
);

test.each([
  ['1,234.5', ['things']],
  ['€ 5.50', ['things']],
  ['three hundred and six', ['things']],
  ['zwanzig Kilometer', ['things']],
  ['10 July 2021', ['calendar']],
  ['10.7.2021', ['calendar']],
  ['third of March', ['calendar']],
  ['2:30 pm', ['calendar']],
  ['half past two', ['calendar']],
  ['Resolution 35', ['labels', 'things']],
])('%s: no part is loaded in vain', (query, parts) => {
  expect([...partsFor(query)].sort()).toEqual(parts);
});

test('names and words have none, and nothing is loaded for them', async () => {
  for (const query of ['Hoang Van Tam', 'Dak Song', 'poverty', 'Provinzmilitär']) {
    expect(mayHaveFigure(query)).toBe(false);
    expect((await figureReader(query)).askedFigures(query)).toEqual([]);
  }
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../article/language.ts';
import { figureReader, mayHaveFigure } from './figure-reader.ts';
import { askedFigures } from '../keys.ts';

describe.each(languages)(
  'every written form of a figure is known by its signs (%s)',
  (language) => {
    const table = new URL(`../../figures/forms/${language}.tsv`, import.meta.url);
    const forms = readFileSync(table, 'utf8').match(/(?<=\[)[^\]\n]+(?=\](?!\())/g) ?? [];

    test('in a table of forms', () => {
      expect(forms.length).toBeGreaterThan(100);
      expect(forms.filter((form) => askedFigures(form).length > 0 && !mayHaveFigure(form))).toEqual(
        [],
      );
    });
  },
);

test('names and words have none, and nothing is loaded for them', async () => {
  for (const query of ['Hoang Van Tam', 'Dak Song', 'poverty', 'Provinzmilitär']) {
    expect(mayHaveFigure(query)).toBe(false);
    expect((await figureReader(query)).askedFigures(query)).toEqual([]);
  }
});

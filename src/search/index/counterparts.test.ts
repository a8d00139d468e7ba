import { describe, expect, test } from 'vitest';
import { alignedWords, partsOf } from './aligned-words.ts';
import type { SearchRow } from './articles.ts';
import { counterpartsOf } from './counterparts.ts';

const titles = { en: 'Orchards', de: 'Obstgärten' };
let count = 0;
const row = (en: string | null, de: string | null, cuts?: number[]) => ({
  article: 'orchards',
  titles,
  row: (count += 1),
  en,
  de,
  cuts,
});

const wordsOf = (rows: SearchRow[]) => alignedWords(rows.map(partsOf));

describe('the words of rows in parts that stand for each other', () => {
  test('sentences, where it is known where they end', () => {
    expect(
      wordsOf([row('Pears fell. Nobody came.', 'Birnen fielen. Niemand kam.', [11, 14, 24, 26])]),
    ).toEqual([
      { en: ['Pears', 'fell'], de: ['Birnen', 'fielen'] },
      { en: ['Nobody', 'came'], de: ['Niemand', 'kam'] },
    ]);
  });

  test('cells, each once', () => {
    const again = row('Quince\tripe', 'Quitte\treif');
    expect(wordsOf([again, again, row('Medlar\tripe', 'Mispel\treif')])).toEqual([
      { en: ['Quince'], de: ['Quitte'] },
      { en: ['ripe'], de: ['reif'] },
      { en: ['Medlar'], de: ['Mispel'] },
    ]);
  });

  test('the whole row otherwise, without what is not seen, nothing of one language alone', () => {
    expect(wordsOf([row('Apri\u00ADcots\tof 1912', 'Aprikosen'), row('Plums', null)])).toEqual([
      { en: ['Apricots', 'of'], de: ['Aprikosen'] },
    ]);
  });
});

describe('counterparts', () => {
  const texts = [
    ['The gardener grafted a pear tree', 'Der Gärtner veredelte einen Birnbaum'],
    ['The gardener watered a pear tree', 'Der Gärtner goss einen Birnbaum'],
    ['The gardener sold a mossy pear tree', 'Der Gärtner verkaufte einen bemoosten Birnbaum'],
  ] as const;
  const known = new Set(['gardener Gärtner', 'tree Birnbaum', 'pear Birnbaum']);
  const found = counterpartsOf(wordsOf(texts.map(([en, de]) => row(en, de))), (en, de) =>
    known.has(`${en} ${de}`),
  );

  test('those of which alignment is sure, in both directions', () => {
    expect(found.en.get('garden')).toEqual(['gartn']);
    expect(found.en.get('pear')).toContain('birnbaum');
    expect(found.de.get('birnbaum')).toEqual(expect.arrayContaining(['pear', 'tree']));
  });

  test('those that are left over in the same place', () => {
    expect(found.en.get('graft')).toEqual(['veredelt']);
    expect(found.en.get('mossi')).toContain('bemoost');
    expect(found.de.get('goss')).toEqual(['water']);
  });

  test('none for words that tell nothing', () => {
    expect(found.en.get('the')).toBeUndefined();
    expect(found.de.get('ein')).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { words } from '../constants.ts';
import { keywordPairs } from './keywords.ts';

const english = keywordPairs({ source: 'en', target: 'de' });

test.each([
  ['tree', 'baum'],
  ['butter', 'schmet'],
  ['milk', 'milch'],
  ['bridg', 'bruck'],
])('%s is known as %s, cut as the aligner cuts words', (word, translation) => {
  const found = english.get(word) ?? [];
  expect(found.map(([other]) => other)).toContain(translation);
});

test('other pairs of languages are known too, and none where there is nothing to learn from', () => {
  const french = keywordPairs({ source: 'de', target: 'fr' });
  expect(french.get('baum')?.map(([other]) => other)).toContain('arbre');
  expect(keywordPairs({ source: 'en', target: 'xx' }).size).toBe(0);
});

test('what is kept for the next time is what was learnt, in at most 60 KB', () => {
  const size = [...english].reduce(
    (sum, [word, others]) =>
      sum + word.length + others.reduce((all, [other]) => all + other.length + 4, 1),
    0,
  );
  expect(size).toBeLessThan(60_000);
  for (const [, others] of english) {
    for (const [, belief] of others) expect(belief > 0 && belief <= words.rate).toBe(true);
  }
});

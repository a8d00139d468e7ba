import { expect, test } from 'vitest';
import { readMarkdown } from '../../article/markdown.ts';
import { canInterleave } from './sentence-spans.ts';

const prose = 'The mill was closed. It opened again in June.';

test.each([
  ['prose beside prose', prose, 'Die Mühle schloss. Im Juni öffnete sie wieder.', true],
  ['an item beside an item', `7. ${prose}`, '7. Sie schloss. Sie öffnete wieder.', true],
  [
    'an item beside prose, for its number',
    prose,
    '3. Mai: Sie schloss. Sie öffnete wieder.',
    false,
  ],
  ['two items beside one', `- ${prose}`, '- Sie schloss.\n- Sie öffnete wieder.', false],
  ['a table beside prose', prose, '| Jahr |\n| --- |\n| 1790 |', false],
])('read sentence by sentence: %s', (_what, en, de, is) => {
  const [left, right] = [en, de].map((text) => readMarkdown(text).blocks);
  const sentence = { en: [], de: [] };
  const row = { en: [0], de: [0], confidence: 1, moved: false, sentences: [sentence, sentence] };
  expect(canInterleave(row, left ?? [], right ?? [])).toBe(is);
});

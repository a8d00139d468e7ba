import { expect, test } from 'vitest';
import { figureReader } from './figure-reader.ts';
import { signsIn } from './signs.ts';

test('what is code in one passage is prose in another of the same letters', async () => {
  const reader = await figureReader('348');
  const text = 'set limit 348';
  const asProse = signsIn(text, 'en', [], reader);
  const asCode = signsIn(text, 'en', [{ start: 0, end: text.length }], reader);
  expect(asProse.figures).toHaveLength(1);
  expect(asCode.figures).toEqual([]);
  expect(signsIn(text, 'en', [], reader)).toBe(asProse);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrayOf, readItems, text, textOf } from './cbor.ts';

test('what is put into an array comes out of it', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 300 });
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 4 }), (lists) => {
      const bytes = arrayOf(lists.map((list) => arrayOf(list.map(text))));
      expect(readItems(bytes).map((list) => readItems(list).map(textOf))).toEqual(lists);
    }),
    { numRuns: 30 },
  );
});

// Examples of RFC 8949, appendix A.
test.each([
  ['83010203', ['01', '02', '03']],
  ['8301820203820405', ['01', '820203', '820405']],
  ['826161a161626163', ['6161', 'a161626163']],
  ['82c11a514b67b0f6', ['c11a514b67b0', 'f6']],
  ['811903e8', ['1903e8']],
])('%s is cut between its items', (array, items) => {
  const found = readItems(Buffer.from(array, 'hex'));
  expect(found.map((item) => Buffer.from(item).toString('hex'))).toEqual(items);
});

test('what is no array, or breaks off, is an error', () => {
  expect(() => readItems(Buffer.from('6161', 'hex'))).toThrow('array');
  expect(() => readItems(Buffer.from('8301', 'hex'))).toThrow('end');
});

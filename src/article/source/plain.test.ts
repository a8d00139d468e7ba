import { expect, test } from 'vitest';
import { markupIn } from './plain.ts';

test.each([
  ['The *old* sluice', '*old*'],
  ['The sluice &amp; its gate', '&amp;'],
  ['The `sluice`', '`sluice`'],
  ['The <i>sluice</i>', '<i>'],
  ['The sluice\\_gate', '\\_'],
  ['[The sluice](https://example.org/)', '[The sluice](https://example.org/)'],
  ['1. The sluice', null],
  ['> 5 sluices', null],
  ['Gärtner*innen und Müller*innen', null],
  ['https://example.org/a_b_c?d&e=*', null],
  ['A & B, a_b, 2 * 3 * 4, <here>, AT&T;', null],
])('%s', (line, expected) => {
  expect(markupIn(line)).toBe(expected);
});

import { expect, test } from 'vitest';
import { markupIn } from './plain.ts';

test.each<[string, string[]]>([
  ['The *old* sluice', ['*old*']],
  ['The sluice &amp; its gate', ['&amp;']],
  ['The `sluice`', ['`sluice`']],
  ['The <i>sluice</i>', ['<i>', '</i>']],
  ['The sluice\\_gate', ['\\_']],
  ['[The sluice](https://example.org/)', ['[The sluice](https://example.org/)']],
  ['The *old _sluice_* &amp; \\_ <b>gate</b>', ['*old _sluice_*', '&amp;', '\\_', '<b>', '</b>']],
  ['1. The sluice', []],
  ['> 5 sluices', []],
  ['Gärtner*innen und Müller*innen', []],
  ['https://example.org/a_b_c?d&e=*', []],
  ['A & B, a_b, 2 * 3 * 4, <here>, AT&T;', []],
])('%s', (line, expected) => {
  expect(markupIn(line)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { sameValues } from './same-values.ts';

test.each<[string, string, [string, string][]]>([
  [
    'by 1,100 billion, on 36 km',
    'um 1.100 Milliarden, auf 36 km',
    [['1,100 billion', '1.100 Milliarden']],
  ],
  ['7/7 communes', 'sieben von sieben Gemeinden', [['7/7', 'sieben von sieben']]],
  ['on July 10', 'am 10. Juli', [['July 10', '10. Juli']]],
  ['paid 12,000 marks', 'zahlte 12.000 Mark', [['12,000', '12.000 Mark']]],
  ['since October 1990', 'seit dem 3. Oktober 1990', []],
  ['in May', 'am 1. Mai', []],
  ['36 houses, 47 barns', '36 Häuser, 48 Scheunen', []],
  ['1,280 here, 1,280 there', '1.280 hier, 1.280 dort', [['1,280', '1.280']]],
])('%s = %s', (english, german, expected) => {
  expect(sameValues(english, german).map((pair) => [pair.english, pair.german])).toEqual(expected);
});

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
  ['from May to June 2019', 'vom 1. Mai bis 30. Juni 2019', []],
  ['from 5 to 7 May', 'vom 5. bis 7. Mai 2019', []],
  ['from 5 to 7 May 2019', 'vom 5. bis 7. Mai 2019', [['5 to 7 May 2019', '5. bis 7. Mai 2019']]],
  ['a third of them', '33,3 % davon', []],
  ['half of them', '50 % davon', [['half', '50 %']]],
  ['50 percent', '50 Prozent', [['50 percent', '50 Prozent']]],
  ['one in five', '20 %', [['one in five', '20 %']]],
  ['36 houses, 47 barns', '36 Häuser, 48 Scheunen', []],
  ['1,280 here, 1,280 there', '1.280 hier, 1.280 dort', [['1,280', '1.280']]],
])('%s = %s', (english, german, expected) => {
  expect(sameValues(english, german).map((pair) => [pair.english, pair.german])).toEqual(expected);
});

import { expect, test } from 'vitest';
import { splitSentences } from '../article/sentences/sentences.ts';
import { readFigures } from '../figures/figures.ts';
import { readNames } from '../names/names.ts';
import { comparePassages } from './compare.ts';

/* Whatever a text says again and again, the work of reading it grows with its length, not with its square. */

const patterns = [
  ...[
    '… ',
    '. ',
    '! ',
    '?',
    '...',
    '„',
    '“ ',
    '(((',
    '[[[',
    '***',
    '1. 1. 1.',
    'a.b.c.',
    '😀',
    '👩‍👩‍👧 ',
  ],
  ...[
    '1',
    '12 ',
    '1,1',
    '1 000 ',
    '1–2 ',
    '1/2 ',
    '€1 ',
    '1 % ',
    '1 km² ',
    '12:30 ',
    '10. Juli 2023 ',
  ],
  ...[
    'Dr. ',
    'z. B. ',
    'U.S. ',
    'A. ',
    'IV. ',
    'No. 7 ',
    '7/7 ',
    'Anna ',
    'Anna von ',
    'The ',
    'a ',
    'A',
  ],
  ...[
    'one hundred ',
    'einundzwanzig',
    '1.1 trillion ',
    '1,1 Billionen ',
    'http://a.b/',
    '\u00ad',
    'e\u0301',
  ],
];

const readers: Record<string, (text: string) => unknown> = {
  'parted into sentences': (text) => [splitSentences(text, 'en'), splitSentences(text, 'de')],
  'read for figures': (text) => [readFigures(text, 'en'), readFigures(text, 'de')],
  'read for names': (text) => [readNames(text, 'en'), readNames(text, 'de')],
  compared: (text) => comparePassages(`Twelve wheels. ${text}`, `Zwölf Räder. ${text}`),
};

test.each(Object.entries(readers))('%s', (_name, read) => {
  read('The mill of 1790 in Kempten had 12 wheels.');
  const steep = patterns.filter((pattern) => {
    const short = workOf(() => read(repeated(pattern, 700)));
    const long = workOf(() => read(repeated(pattern, 7000)));
    // Ten times the text: a hundred times the work, if it grew with the square.
    return long > 30 * Math.max(short, 20);
  });
  expect(steep).toEqual([]);
});

const repeated = (pattern: string, length: number): string =>
  pattern.repeat(Math.ceil(length / pattern.length));

/** Milliseconds of the processor's time, which other programs do not add to. */
function workOf(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

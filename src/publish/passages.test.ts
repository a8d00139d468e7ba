import { expect, test } from 'vitest';
import { checkPassages } from './passages.ts';

test('what differs is told by line, kind, both values and why', () => {
  const { exitCode, output } = checkPassages(
    'The fair is in Hanover.\tDie Messe ist in Hannover.\n\nHe lives in Tuzla, he said.\tEr lebt in Tuzra, sagte er.\n',
  );
  expect(exitCode).toBe(1);
  expect(output.map((line) => line.split('\t').slice(0, 4))).toEqual([
    ['3', 'name', 'Tuzla', 'Tuzra'],
  ]);
});

test('passages that agree end with 0', () => {
  expect(checkPassages('\uFEFFShe went to Vienna.\tSie ging nach Wien.\r\n')).toEqual({
    exitCode: 0,
    output: [],
    errors: [],
  });
  expect(checkPassages('').exitCode).toBe(0);
});

test.each([
  ['One column only\n', 'Line 1 has 1 column'],
  ['a\tb\na\tb\tc\n', 'Line 2 has 3 columns'],
])('%j is no table of two columns', (tsv, message) => {
  const { exitCode, output, errors } = checkPassages(tsv);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: [] });
  expect(errors[0]).toContain(message);
});

import { expect, test } from 'vitest';
import { joinIssues } from './issues.ts';
import { makeRegister } from './register.ts';

test('what numbers a thing is printed with it, in the order of the site, each row once', () => {
  const { names } = makeRegister([
    { article: 'a', row: 1, en: 'We met at OpenCamp7.', de: 'Wir trafen uns beim OpenCamp7.' },
    {
      article: 'b',
      row: 1,
      en: 'OpenCamp8 is an OpenCamp like OpenCamp7.',
      de: 'Das OpenCamp8 ist ein OpenCamp wie das OpenCamp7.',
    },
    { article: 'c', row: 1, en: 'She likes IPv6.', de: 'Sie mag IPv6.' },
  ]);
  expect(names.map(({ en }) => en).sort()).toEqual(['IPv6', 'OpenCamp', 'OpenCamp7', 'OpenCamp8']);
  const printed = joinIssues(names, ['a', 'b', 'c']);
  expect(printed.map(({ en, variants }) => [en, variants])).toEqual([
    ['OpenCamp', ['OpenCamp7', 'OpenCamp8']],
    ['IPv6', []],
  ]);
  expect(printed[0]?.passages.map(({ article, row }) => [article, row])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});

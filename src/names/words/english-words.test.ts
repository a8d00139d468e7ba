import { expect, test } from 'vitest';
import { isEnglishCompound, isEnglishWord } from './english-words.ts';

test.each(
  'colours rebuilding volunteers planned stopping cities happier running quickly regulators wolves blu valus'.split(
    ' ',
  ),
)('a usual English word or a form of one: %s', (word) => {
  expect(isEnglishWord(word)).toBe(true);
});

test.each('oxfam nokia bergamo tumaini ellwangen zacchiroli'.split(' '))('none: %s', (word) => {
  expect(isEnglishWord(word)).toBe(false);
});

test('two words written as one are told apart from words', () => {
  expect(isEnglishWord('riverhouse')).toBe(false);
  expect(isEnglishCompound('riverhouse')).toBe(true);
  expect(isEnglishCompound('nokia')).toBe(false);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string, language: string) =>
  splitSentences(text, language).map((sentence) => sentence.text);

describe.each(['en', 'de', 'fr'])('hard cases: %s', (language) => {
  test.each(hardCases(language))('$text', ({ text, sentences }) => {
    expect(split(text, language)).toEqual(sentences);
  });
});

test('English and German have a hundred hard cases each', () => {
  expect(hardCases('en').length).toBeGreaterThanOrEqual(100);
  expect(hardCases('de').length).toBeGreaterThanOrEqual(100);
});

test('a line break inside a block is white space like any other', () => {
  expect(split('The first line\ngoes on here.\nThe next follows.', 'en')).toEqual([
    'The first line\ngoes on here.',
    'The next follows.',
  ]);
});

test('a language tag with a region is read by its language', () => {
  expect(split('Am 10. Juli kam Dr. Li. Er blieb.', 'de-AT')).toEqual([
    'Am 10. Juli kam Dr. Li.',
    'Er blieb.',
  ]);
});

test('an empty text has no sentences', () => {
  expect(splitSentences(' \n\t ', 'en')).toEqual([]);
});

test('sentences stand where they say, in order, and leave out nothing but white space', () => {
  const prose = fc
    .array(
      fc.constantFrom(
        'Dr.',
        'z. B.',
        'Er',
        'kam',
        '10.',
        '„Halt!“',
        '(so',
        ')',
        '…',
        '.',
        '?',
        '\n',
        'a',
        '🏔',
        '1.100',
        ' ',
      ),
    )
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.oneof(prose, fc.string({ unit: 'binary' })),
      fc.constantFrom('en', 'de', 'fr'),
      (text, language) => {
        let last = 0;
        for (const { text: sentence, start, end } of splitSentences(text, language)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(sentence);
          expect(sentence.trim()).toBe(sentence);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      },
    ),
  );
}, 300_000);

test('what is not seen parts no sentences and joins none', () => {
  const text = 'Die Ka\u00ADbel ka\u00ADmen am 3.\u200B Mai. \u200BSie blie\u00ADben.';
  expect(splitSentences(text, 'de').map(({ text: sentence }) => sentence)).toEqual([
    'Die Ka\u00ADbel ka\u00ADmen am 3.\u200B Mai. \u200B',
    'Sie blie\u00ADben.',
  ]);
});

/** Lines of `a | b`, where the text is both with a space between, or `text => a | b`. */
function hardCases(language: string) {
  const lines = readFileSync(join(import.meta.dirname, `sentences.${language}.txt`), 'utf8').split(
    '\n',
  );
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const sentences = (line.split(' => ').at(-1) ?? '').split(' | ');
      return { text: sentences.join(' '), sentences };
    });
}

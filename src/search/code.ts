import { identifierKey, type Identifier } from './identifiers.ts';
import { wordPattern } from './words.ts';

/**
 * Code is searched by its letters: a number in it is no figure, has no language and no unit. Each word
 * with a digit and each run of numbers has a key.
 *
 * @returns spans in UTF-16 units of the code
 * @example codeKeys('--size=1,250') → the keys of `1`, `250` and `1,250`
 */
export function codeKeys(code: string): Identifier[] {
  const found = [...code.matchAll(wordPattern), ...code.matchAll(numbers)];
  return found
    .filter(([run]) => /\p{N}/u.test(run))
    .map(({ 0: run, index }) => ({ key: codeKey(run), start: index, end: index + run.length }));
}

/**
 * One key for all spellings: what groups thousands does not matter, nor what else parts numbers.
 *
 * @example codeKey('1,250') === codeKey('1250') && codeKey('4.8') !== codeKey('48')
 */
export const codeKey = (text: string): string =>
  identifierKey(
    text.replace(
      /(?<![\p{N}.,])\p{N}{1,3}(?:([.,'’ \u00A0\u202F])\p{N}{3})(?:\1\p{N}{3})*(?![\p{N}])/gu,
      (number) => number.replace(/\P{N}/gu, ''),
    ),
  ).replace('i:', 'c:');

const numbers = /\p{N}+(?:[.,:/'’-]\p{N}+)+/gu;

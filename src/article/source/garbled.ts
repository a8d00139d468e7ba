import type { Trouble } from '../problem.ts';

/**
 * What shows that a text was spoiled on its way: letters that were read in another encoding than they were
 * written in, and signs that nobody sees, where they change what is seen.
 */
export const garbled: readonly Sign[] = [
  {
    // UTF-8 that was read as Latin-1 or Windows-1252; `SÃO` and `MAÇÃ` are words.
    example: 'Die MÃ¼hle â€“ so',
    pattern:
      /Ã[\u0080-\u00BF]|(?<!\p{Lu}{2})Ã[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(?:€|‚¬)|Â(?=[\u00A0-\u00BF])/u,
    message: (shown) =>
      `\`${shown}\` stands on the page: the text was read in another encoding than it was written in.`,
    advice: 'Export it again as UTF-8, or write the letters that are meant (`ü`, `–`).',
  },
  {
    example: 'Die M\uFFFDhle',
    pattern: /\uFFFD/u,
    message: (shown) => `A letter is lost: \`${shown}\` stands in its place.`,
    advice: 'Export the text again as UTF-8, or write the letter.',
  },
  {
    example: '\uFEFF## Heading',
    pattern:
      /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+(?:#{1,6}[ \t]|[*+-][ \t]|\d{1,3}[.)][ \t]|>|`{3}|\|)/mu,
    message: (shown) =>
      `A sign that is not seen (${nameOf(shown)}) makes \`${shown.replace(/^\p{Cf}+/u, '').trim()}\` stand on the page.`,
    advice: 'Take it out: write the beginning of the line anew.',
  },
  {
    example: 'so \u202Eodd',
    pattern: /[\u202D\u202E]|[\u202A\u202B](?![^\n]*\u202C)|[\u2066-\u2068](?![^\n]*\u2069)/u,
    message: (shown) => `A sign that is not seen (${nameOf(shown)}) turns what follows it round.`,
    advice: 'Take it out; or put U+2067 before words that run from right to left, U+2069 after.',
  },
  {
    // Words that only a program reads; after a black flag they make that of a part of a country.
    example: 'the mill\u{E0041}\u{E0042}',
    pattern: /(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,9})[\u{E0000}-\u{E007F}]+/u,
    message: (shown) =>
      `Signs that nobody sees (the first: ${nameOf(shown)}) stand in the text: programs can read words in them.`,
    advice: 'Take them out: write what is around them anew.',
  },
];

/** What is wrong with a line that is printed as it is typed, if anything. */
export const garbledIn = (line: string): Trouble[] =>
  garbled.flatMap(({ pattern, message, advice }) => {
    const [shown] = pattern.exec(line) ?? [];
    return shown === undefined ? [] : [{ message: message(shown), advice }];
  });

/** The sign that is not seen; the only one that is white space too, and so gone, marks the order of bytes. */
const nameOf = (shown: string): string =>
  `U+${(/[\p{Cf}\u{E0000}-\u{E007F}]/u.exec(shown)?.[0] ?? '\uFEFF').codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** A mistake, an example of it, and what to say; `shown` is what the pattern has found. */
export type Sign = {
  example: string;
  pattern: RegExp;
  message: (shown: string) => string;
  advice: string;
};

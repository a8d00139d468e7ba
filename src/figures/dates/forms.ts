import { ordinals, tens, units } from '../numbers/english-numerals.ts';
import { germanWord } from '../numbers/german-numerals.ts';
import { at, type Match, matchText, type Scan } from '../tokens.ts';

/**
 * Makes patterns of written forms. `{name}` stands for a part, a space for a run of white space in one
 * line; capitals and small letters are alike.
 *
 * @example formsOf('of', ['{day} of {month}'], { day: '(?<day>\\d\\d?)', month: '(?<name>May)' })
 */
export const formsOf = (near: string, forms: string[], parts: Record<string, string>): Forms => ({
  near: near === '' ? null : new RegExp(expand(near, parts), 'i'),
  forms: forms.map((form) => new RegExp(expand(form, parts), 'iy')),
});

const expand = (form: string, parts: Record<string, string>): string =>
  /\{[a-z]+\}/.test(form)
    ? expand(
        form.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => parts[name] ?? ''),
        parts,
      )
    : form.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\p\{L\}| /g, (piece) =>
        piece === ' '
          ? '(?:[^\\S\\n]{1,9})'
          : piece
              .replace(' ', '\\s')
              .replace('\\p{L}', piece.startsWith('[') ? letters : `[${letters}]`),
      );

// All that the two languages need: `\p{L}` without regard to case takes long to compile.
const letters = 'a-z\\u00c0-\\u024f';

/**
 * What the first form that matches at a token and that `accept` takes says. Most tokens have nothing
 * near them that shows a form of the kind: they are told from the rest by one pattern.
 */
export function readForm<Answer>(
  scanned: Scan,
  index: number,
  { near, forms }: Forms,
  accept: (match: Match) => Answer | null,
): Answer | null {
  const { start, opaque } = at(scanned, index);
  const { text } = scanned;
  if (opaque) return null;
  if (near && !near.test(`${text.slice(Math.max(0, start - 24), start)}|${text.slice(start, start + 32)}`)) return null; // prettier-ignore
  for (const form of forms) {
    const match = matchText(scanned, index, form);
    const answer = match && accept(match);
    if (answer) return answer;
  }
  return null;
}

/** Patterns of written forms, and what stands near each of them; `|` where the token begins. */
export type Forms = { near: RegExp | null; forms: RegExp[] };

/** Nothing that the number before it could be counting: `7pm to 10`, not `7pm to 10 people`. */
export const uncounted = `(?! ?[%°$€£¥₫₹]| ?(?!(?:at|in|on|and|or|but|to|for|from|by|every|each|daily|when|where|as|with|the|is|was|were|only|this|last|next|if|because|without|of|today|tonight|tomorrow|yesterday|please|sorry|later|latest|now|sharp|there|here|again|an?|until|till|about|after|before|s?he|it|they|we|im|am|um|und|oder|aber|zu|bis|von|mit|der|die|das|ist|war|waren|nicht|da|ein|eine|GMT|UTC|CES?T|MES?Z|BST|E[SD]?T|P[SD]?T|C[SD]T|EES?T|WES?T)(?!\\p{L}))\\p{L})`;

/** Whether nothing follows that the number before it could be counting. */
export function endsClause(scanned: Scan, index: number): boolean {
  const end = at(scanned, index - 1).end;
  clauseEnd.lastIndex = end;
  return clauseEnd.test(scanned.text);
}

/** No further digits: `June 1.5` and `May 3:15` are a number and a time. */
export const alone = '(?![\\p{L}\\d:]|[.,]\\d)';

/** The value of numerals of one word below a hundred that stand together: `twenty-second` is 22. */
export const wordsValue = (words: string): number =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .reduce((sum, word) => sum + (numerals.get(word) ?? germanWord(word)?.value ?? 0), 0);
const numerals = new Map([...units, ...tens, ...ordinals]);

/** Numerals of two words from twenty on, or of one word from a lowest number on. */
export const numeralsFrom = (lowest: number): string =>
  `(?:${anyOf(tens.keys())}[- ]${anyOf([...units.keys()].slice(1, 10))}|${anyOf([...tens.keys(), ...[...units.keys()].slice(lowest, 20)])})(?!\\p{L})`;

/** One pattern of several words. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})`;

const clauseEnd = new RegExp(expand(uncounted, {}), 'iy');

import type { Language } from '../../article/language.ts';
import { ordinals, tens, units } from '../numbers/english-numerals.ts';
import { germanWord } from '../numbers/german-numerals.ts';
import both from '../tables/forms/both.json' with { type: 'json' };
import de from '../tables/forms/de.json' with { type: 'json' };
import en from '../tables/forms/en.json' with { type: 'json' };
import { at, type Match, matchText, type Scan } from '../tokens.ts';
import { monthNames, weekdayNames } from './calendar.ts';

/** The written forms of one list of a language's table, as patterns; the table says how it is written. */
export function formsOf(language: Language, kind: Kind, list: string): Forms {
  const [own, shared]: [Table, Table] = [tables[language][kind], both[kind]];
  const parts = { ...words, ...both.parts, ...shared.parts, ...own.parts };
  const rows = (own.forms[list] ?? shared.forms[list] ?? [])
    .flatMap((row) => (row.startsWith('@') ? (shared.forms[row.slice(1)] ?? []) : [row]))
    .filter((row) => !row.startsWith('#'));
  const near = rows[0]?.startsWith('? ') === true ? rows.shift() : undefined;
  return {
    near: near === undefined ? null : new RegExp(expand(near.slice(2), parts), 'i'),
    forms: rows.map((row) => new RegExp(expand(row, parts), 'iy')),
  };
}

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

/** Whether nothing follows that the number before it could be counting. */
export function endsClause(scanned: Scan, index: number): boolean {
  const end = at(scanned, index - 1).end;
  clauseEnd.lastIndex = end;
  return clauseEnd.test(scanned.text);
}

/** The value of numerals of one word below a hundred that stand together: `twenty-second` is 22. */
export const wordsValue = (words: string): number =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .reduce((sum, word) => sum + (numerals.get(word) ?? germanWord(word)?.value ?? 0), 0);
const numerals = new Map([...units, ...tens, ...ordinals]);

const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})`;

// From twenty on two words, or one from a lowest number on.
const numeralsFrom = (lowest: number): string =>
  `(?:${anyOf(tens.keys())}[- ]${anyOf(cardinals.slice(1, 10))}|${anyOf([...tens.keys(), ...cardinals.slice(lowest, 20)])})(?!\\p{L})`;

const [cardinals, places] = [[...units.keys()], [...ordinals.keys()]];
/** The parts of forms that no table needs to hold. */
const words = {
  months: anyOf(monthNames),
  weekdays: anyOf(weekdayNames),
  ones: anyOf(cardinals.slice(1, 10)),
  hours: anyOf(cardinals.slice(1, 13)),
  teens: anyOf(cardinals.slice(13, 20)),
  hundreds: anyOf([...cardinals.slice(11, 20), 'twenty']),
  minutes: numeralsFrom(1),
  tenminutes: numeralsFrom(10),
  firsts: anyOf(places.slice(0, 9)),
  twelfths: anyOf(places.slice(0, 12)),
  ordinals: anyOf(places.filter((word) => (ordinals.get(word) ?? 20) < 20)),
  tens: anyOf([...tens.keys()].map((word) => word.replace(/y$/, 'ies'))),
};

const clauseEnd = new RegExp(expand(both.parts.free, {}), 'iy');
const tables = { de, en };

type Kind = 'dates' | 'times' | 'decades';
type Table = { parts: Record<string, string>; forms: Record<string, string[]> };
/** Patterns of written forms, and what stands near each of them; `|` where the token begins. */
export type Forms = { near: RegExp | null; forms: RegExp[] };

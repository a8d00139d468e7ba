import { NameForms } from '../../names/forms.ts';
import { findNames } from '../../names/find.ts';
import type { FoundNames, NameRow } from '../../names/name.ts';
import { learnWriting, type Writing } from '../../names/lexicon.ts';
import { readWords } from '../../names/tokens.ts';

/** What a collection teaches about names, for comparing single pairs of passages. */
export function learnNames(rows: NameRow[], found: FoundNames): KnownNames {
  const english = learnWriting(rows.map((row) => readWords(row.en)));
  const german = learnWriting(rows.map((row) => readWords(row.de)));
  const forms = { en: new NameForms(), de: new NameForms() };
  const words = { en: new Set<string>(), de: new Set<string>() };
  const paired = new Map<string, number>();
  const spellings = new Map<string, number>();
  for (const row of found.rows) {
    const names = new Set(row.en.map((span) => span.name));
    const shared = new Set(row.de.map((span) => span.name).filter((name) => names.has(name)));
    for (const name of shared) paired.set(name, (paired.get(name) ?? 0) + 1);
    const seen = new Set<string>();
    for (const a of row.en) {
      for (const b of row.de) {
        if (a.name === b.name) for (const pair of wordPairs(a.text, b.text)) seen.add(pair);
      }
    }
    for (const pair of seen) spellings.set(pair, (spellings.get(pair) ?? 0) + 1);
  }
  for (const row of found.rows) {
    for (const lang of ['en', 'de'] as const) {
      for (const span of row[lang]) {
        if (!paired.has(span.name)) continue;
        const keys = keysOf(span.text);
        forms[lang].add(keys, span.name);
        for (const key of keys) words[lang].add(key);
      }
    }
  }
  return { writing: { english, german }, forms, words, spellings };
}

/** The words of two spellings of one name, each with each where the spellings are equally long. */
function wordPairs(english: string, german: string): string[] {
  const [a, b] = [keysOf(english), keysOf(german)];
  return a.length === b.length ? a.map((key, index) => spelling(key, b[index] ?? '')) : [];
}

const keysOf = (text: string): string[] => readWords(text).map((word) => word.key);

/** What a single pair of passages teaches. */
export function learnAlone(en: string, de: string): KnownNames {
  const rows = [{ article: '', en, de }];
  return learnNames(rows, findNames(rows));
}

/** The key under which a pair of folded spellings is counted. */
export const spelling = (english: string, german: string): string => `${english}=${german}`;

/** Names as a collection has them. */
export type KnownNames = {
  writing: { english: Writing; german: Writing };
  /** Every written form of a name that some row has in both languages. */
  forms: { en: NameForms; de: NameForms };
  /** The words of these forms. */
  words: { en: ReadonlySet<string>; de: ReadonlySet<string> };
  /** In how many rows an English word stands beside a German one in the same name. */
  spellings: ReadonlyMap<string, number>;
};

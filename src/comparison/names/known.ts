import { NameForms } from '../../names/forms.ts';
import { findNames, wordsOf } from '../../names/find.ts';
import type { FoundNames, NameRow } from '../../names/name.ts';
import { learnWriting, type Writing } from '../../names/lexicon.ts';
import { readWords } from '../../names/tokens.ts';

/** What a collection teaches about names, for comparing single pairs of passages. */
export function learnNames(
  rows: NameRow[],
  found: FoundNames,
  translates: KnownNames['translates'] = () => false,
): KnownNames {
  const texts = rows.map(wordsOf);
  const english = learnWriting(texts.map(({ en }) => en));
  const german = learnWriting(texts.map(({ de }) => de));
  const forms = { en: new NameForms(), de: new NameForms() };
  const words = { en: new Set<string>(), de: new Set<string>() };
  const paired = new Map<string, number>();
  const spellings = new Map<string, Map<string, number>>();
  for (const row of found.rows) {
    const names = new Set(row.en.map((span) => span.name));
    const shared = new Set(row.de.map((span) => span.name).filter((name) => names.has(name)));
    for (const name of shared) paired.set(name, (paired.get(name) ?? 0) + 1);
    for (const [english, german] of pairsOf(row)) {
      const counts = spellings.get(english) ?? new Map<string, number>();
      counts.set(german, (counts.get(german) ?? 0) + 1);
      spellings.set(english, counts);
    }
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
  return { writing: { english, german }, forms, words, spellings, translates };
}

/** The words of the names that a row has in both languages, word beside word, each pair once. */
function pairsOf(row: FoundNames['rows'][number]): [english: string, german: string][] {
  const pairs = new Map<string, [string, string]>();
  for (const one of row.en) {
    for (const other of row.de) {
      if (one.name !== other.name) continue;
      const [a, b] = [keysOf(one.text), keysOf(other.text)];
      if (a.length !== b.length) continue;
      for (const [index, key] of a.entries())
        pairs.set(`${key}=${b[index] ?? ''}`, [key, b[index] ?? '']);
    }
  }
  return [...pairs.values()];
}

const keysOf = (text: string): string[] => readWords(text).map((word) => word.key);

/** What a single pair of passages teaches. */
export function learnAlone(en: string, de: string): KnownNames {
  const rows = [{ article: '', en, de }];
  return learnNames(rows, findNames(rows));
}

/** Names as a collection has them. */
export type KnownNames = {
  writing: { english: Writing; german: Writing };
  /** Every written form of a name that some row has in both languages. */
  forms: { en: NameForms; de: NameForms };
  /** The words of these forms. */
  words: { en: ReadonlySet<string>; de: ReadonlySet<string> };
  /** By English and then German word, in how many rows the two stand beside each other in one name. */
  spellings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Whether alignment has learnt that two words translate each other. */
  translates: (english: string, german: string) => boolean;
};

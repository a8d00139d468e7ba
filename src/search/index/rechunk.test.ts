import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '../../article/language.ts';
import type { SearchRow } from './build.ts';
import { serveIndex, type ServedIndex } from '../engine/fixtures/served-index.ts';
import { indexedWords } from '../indexed.ts';

const texts: Record<Language, string[]> = { en: [], de: [] };
let index: ServedIndex;

beforeAll(async () => {
  for (const language of ['en', 'de'] as const) {
    const file = new URL(`../../article/sentences.${language}.txt`, import.meta.url);
    const lines = (await readFile(file, 'utf8')).split(/\n/);
    // Words enough for many pieces: compounds of the words of a few lines.
    for (let at = 0; at < lines.length; at += 4) {
      const words = indexedWords(lines.slice(at, at + 4).join(' '), language);
      const joined = words.flatMap(({ text }, next) =>
        words.slice(next + 1, next + 8).map((other) => text + other.text),
      );
      texts[language].push([...words.map(({ text }) => text), ...joined].join(' '));
    }
  }
  index = await serveIndex(
    texts.en.map((en, at): SearchRow => {
      const titles = { en: '', de: '' };
      // Slugs sort as the texts are numbered.
      const article = `text-${String(at).padStart(4, '0')}`;
      return { article, titles, row: 0, en, de: texts.de[at] ?? null };
    }),
  );
}, 60_000);

afterAll(() => index.stop());

test.each(['en', 'de'] as const)('every word is found in its piece (%s)', async (language) => {
  const pieces = await readdir(join(index.folder, `pagefind-${language}/index`));
  expect(pieces.length).toBeGreaterThan(4);
  const places = new Map<string, Set<number>>();
  texts.en.forEach((_, article) => {
    for (const word of (texts[language][article] ?? '').split(' ').filter((each) => each !== '')) {
      places.set(word, (places.get(word) ?? new Set()).add(article));
    }
  });
  for (const [word, articles] of places) {
    const found = await index.sources.occurrences(language, `"${word}"`);
    expect(new Set(found.keys()).isSupersetOf(articles), word).toBe(true);
  }
});

test.each(['en', 'de'] as const)('and by its first four letters (%s)', async (language) => {
  const beginnings = new Map<string, Set<number>>();
  texts.en.forEach((_, article) => {
    for (const word of (texts[language][article] ?? '').split(' ')) {
      const begins = word.slice(0, 4);
      if (/^[a-z]{4}$/.test(begins) && word.length > 8) {
        beginnings.set(begins, (beginnings.get(begins) ?? new Set()).add(article));
      }
    }
  });
  expect(beginnings.size).toBeGreaterThan(50);
  for (const [begins, articles] of beginnings) {
    const found = await index.sources.occurrences(language, begins);
    expect(new Set(found.keys()).isSupersetOf(articles), begins).toBe(true);
  }
});

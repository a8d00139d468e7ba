import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Stop } from '../publish/stop.ts';
import { generator } from './random.ts';

/**
 * Makes a site of many articles from the paragraphs of a few: each is drawn anew from all, and a part of the
 * names and numbers that both languages have is exchanged for made-up ones, alike in both, so that a larger
 * site has more names and figures, as real ones do. The same call gives the same texts.
 *
 * @param from a content folder; articles with equally many paragraphs in both languages are used
 * @returns by slug
 * @throws Stop where there is none
 */
export async function makeTexts(from: string, count: number): Promise<Map<string, Pair>> {
  const paragraphs = await pairsOf(from);
  if (paragraphs.length === 0) throw new Stop(`${from} holds no article whose paragraphs pair.`);
  const random = generator(20);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return new Map(
    Array.from({ length: count }, (_, index): [string, Pair] => {
      const drawn = Array.from({ length: 15 }, () => pick(paragraphs) ?? { en: '', de: '' });
      const body = exchange(
        { en: drawn.map(({ en }) => en), de: drawn.map(({ de }) => de) },
        random,
      );
      return [`article-${index + 1}`, titled(body, index + 1)];
    }),
  );
}

/** Writes the texts where `place` says. */
export async function writeTexts(
  texts: ReadonlyMap<string, Pair>,
  place: (slug: string, language: 'en' | 'de') => string,
): Promise<void> {
  for (const [slug, pair] of texts) {
    for (const language of ['en', 'de'] as const) {
      const file = place(slug, language);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, pair[language]);
    }
  }
}

async function pairsOf(from: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const slug of (await readdir(from)).sort()) {
    const [en, de] = await Promise.all(
      ['en', 'de'].map((language) =>
        readFile(path.join(from, slug, `${language}.md`), 'utf8').then(paragraphsOf, () => []),
      ),
    );
    if (!en || en.length !== de?.length) continue;
    pairs.push(...en.map((text, index) => ({ en: text, de: de[index] ?? '' })));
  }
  return pairs;
}

const paragraphsOf = (source: string): string[] =>
  source
    .replace(/^---\n.*?\n---\n/su, '')
    .split(/\n{2,}/u)
    .map((text) => text.trim())
    .filter((text) => /^[\p{L}\p{N}„“"']/u.test(text) && text.length > 80);

/** Exchanges a part of the names and numbers that both languages have for made-up ones. */
export function exchange(pair: Paragraphs, random: () => number): Paragraphs {
  const words = (texts: string[]): Set<string> =>
    new Set(texts.join(' ').match(/\p{Lu}\p{Ll}{3,}|\d{2,}/gu));
  const german = words(pair.de);
  const shared = [...words(pair.en)].filter((word) => german.has(word));
  const made = new Map(
    shared
      .filter((word) => random() < (/\d/u.test(word) ? 1 / 2 : 1 / 3))
      .map((word) => [word, /\d/u.test(word) ? number(word.length, random) : name(random)]),
  );
  const swap = (texts: string[]): string[] =>
    texts.map((text) => text.replace(/[\p{L}\p{N}]+/gu, (word) => made.get(word) ?? word));
  return { en: swap(pair.en), de: swap(pair.de) };
}

const number = (digits: number, random: () => number): string =>
  String(Math.floor((0.1 + 0.9 * random()) * 10 ** digits));

function name(random: () => number): string {
  const syllables = ['ba', 'ler', 'mi', 'dos', 'ka', 'ren', 'tu', 'vin', 'so', 'gar', 'ne', 'plo'];
  const text = [1, 2, 3].map(() => syllables[Math.floor(random() * 12)] ?? '').join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function titled({ en, de }: Paragraphs, number: number): Pair {
  const text = (title: string, heading: string, texts: string[]): string =>
    [
      `---\ntitle: ${title} ${number}\n---`,
      ...texts.slice(0, 7),
      `## ${heading}`,
      ...texts.slice(7),
    ].join('\n\n') + '\n';
  return { en: text('Report', 'What came of it', en), de: text('Bericht', 'Was daraus wurde', de) };
}

/** A text in both languages. */
type Pair = { en: string; de: string };

type Paragraphs = { en: string[]; de: string[] };

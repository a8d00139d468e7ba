import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { languages, type Language } from '../../article/language.ts';
import type { NameSettings } from '../../names/name.ts';
import { buildBundle } from './bundle.ts';
import { compoundParts } from './compounds.ts';
import {
  bundleFolder,
  headFile,
  indexFolder,
  scriptFile,
  type ArticleFile,
  type Head,
} from '../format.ts';
import { indexedWords } from '../indexed.ts';
import { initialOf } from '../initial.ts';
import { indexRegister } from './postings.ts';
import { fold } from '../words.ts';

/**
 * Writes the search index of a site: a Pagefind bundle a language, and what the exact tier needs.
 * The same rows give the same bytes. What lay there before stays until all of the new is written.
 *
 * @param rows every aligned row of every article; row 0 is the title; passages as plain text
 * @param outDir the built site
 * @param settings what the publisher says of names
 * @throws where Pagefind cannot index a text, naming the article
 */
export function buildSearch(
  rows: SearchRow[],
  outDir: string,
  settings?: NameSettings,
): Promise<void> {
  const building = last.then(() => build(rows, outDir, settings));
  last = building.catch(() => undefined);
  return building;
}

/** One build at a time: while a text is being written, each save asks for one. */
let last: Promise<void> = Promise.resolve();

async function build(rows: SearchRow[], outDir: string, settings?: NameSettings): Promise<void> {
  const articles = articleFiles(rows);
  const { names, common, figureShards, nameShards } = indexRegister(articles, settings);
  const files = new Map<string, Uint8Array>();
  const pack = (path: string, content: unknown): void => {
    files.set(`${path}.bin`, gzipSync(JSON.stringify(content), { level: 9 }));
  };
  const bundles = { en: await bundle(articles, 'en'), de: await bundle(articles, 'de') };
  for (const language of languages) {
    for (const [initial, words] of bundles[language].vocabulary) {
      pack(`w/${language}-${initial}`, words);
    }
  }
  articles.forEach((article, at) => pack(`a/${at}`, article));
  figureShards.forEach((shard, at) => pack(`f/${at}`, shard));
  for (const [initial, shard] of nameShards) pack(`n/${initial}`, shard);
  pack('common', common);

  for (const language of languages) {
    const { engine } = bundles[language];
    if (engine) files.set(`p/${language}.bin`, engine);
  }
  files.set(scriptFile, Buffer.from(bundles.en.script));

  const version = contentHash(files);
  const entries = { en: bundles.en.entry, de: bundles.de.entry };
  const head: Head = { version, figures: figureShards.length, names, entries };
  const all = new Map<string, Uint8Array>();
  all.set(headFile, gzipSync(JSON.stringify(head), { level: 9 }));
  for (const [path, bytes] of files) all.set(`${indexFolder}/${version}/${path}`, bytes);
  for (const language of languages) {
    for (const [hash, bytes] of bundles[language].chunks) {
      all.set(`${bundleFolder(language)}/index/${hash}.pf_index`, bytes);
    }
  }
  await replaceFolders(outDir, [indexFolder, ...languages.map(bundleFolder)], all);
}

/** The rows by article, in the order of their slugs, with the compound parts of each text. */
function articleFiles(rows: SearchRow[]): ArticleFile[] {
  const bySlug = new Map<string, ArticleFile>();
  for (const { article, titles, row, en, de } of rows) {
    const file = bySlug.get(article) ?? {
      slug: article,
      titles,
      rows: [],
      parts: { en: [], de: [] },
    };
    file.rows.push([row, en, de]);
    bySlug.set(article, file);
  }
  return [...bySlug.values()]
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((file) => ({ ...file, rows: file.rows.sort((a, b) => a[0] - b[0]) }));
}

/**
 * A language's bundle, and its words by initial; fills in, for German, which word each compound
 * part belongs to.
 */
async function bundle(articles: ArticleFile[], language: Language) {
  const texts = articles.map((article) =>
    article.rows.flatMap(([, en, de]) =>
      indexedWords((language === 'en' ? en : de) ?? '', language).map((word) => word.text),
    ),
  );
  const partsOf = language === 'de' ? compoundParts(new Set(texts.flat())) : () => [];
  const contents = texts.map((text, at) => {
    const parts = text.flatMap((word, index) => partsOf(word).map((part) => ({ part, index })));
    articles[at]?.parts[language].push(...parts.map(({ index }) => index));
    return [...text, ...parts.map(({ part }) => part)].join(' ');
  });
  return { ...(await buildBundle(contents, language)), vocabulary: vocabularyOf(texts) };
}

/** All words by initial, those of most texts first. */
function vocabularyOf(texts: string[][]): Map<string, string[]> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return Map.groupBy(
    ranked.map(([word]) => word),
    (word) => initialOf(fold(word)),
  );
}

function contentHash(files: Map<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(path).update(bytes);
  return hash.digest('hex').slice(0, 10);
}

/** Writes beside the folders, then puts the new ones in their place. */
async function replaceFolders(outDir: string, folders: string[], files: Map<string, Uint8Array>) {
  await mkdir(outDir, { recursive: true });
  const fresh = await mkdtemp(join(outDir, `.${indexFolder}-`));
  try {
    for (const [path, bytes] of files) {
      const target = join(fresh, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
    for (const folder of folders) {
      await mkdir(join(fresh, folder), { recursive: true });
      await rm(join(outDir, folder), { recursive: true, force: true });
      await rename(join(fresh, folder), join(outDir, folder));
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** One aligned row of an article, or its title (row 0); null where a language has no passage. */
export type SearchRow = {
  article: string;
  titles: Record<Language, string>;
  row: number;
  en: string | null;
  de: string | null;
};

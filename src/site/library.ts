import type { AlignedArticle } from './aligned.ts';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from '../article/content.ts';
import { printProblems } from '../article/problem.ts';
import type { Problem } from '../article/problem.ts';
import { compareArticles, type ComparedArticles } from './differences.ts';
import { newestFirst } from './newest.ts';
import { readCache, writeCache } from './alignment-cache.ts';
import { nameSettings, publisherFiles } from './publisher-files.ts';
import { alignArticles } from '../alignment/articles.ts';
import { translationsOf } from '../alignment/lexicon/translations.ts';
import { noRules } from '../alignment/rules/rules.ts';
import type { NameSettings } from '../names/name.ts';
import { codeVersion } from '../passages/code-version.ts';
import { Kept } from '../passages/kept.ts';
import { makeRegister, type Register } from '../register/register.ts';
import type { RowReading } from './row-readings.ts';

/**
 * Reads, aligns and compares every article of a project.
 *
 * @param root the project's folder
 * @throws ContentError with every problem, if there is any
 */
export const loadLibrary = async (root: string): Promise<AlignedArticle[]> =>
  (await loadSite(root)).articles;

/** The same, with what else is made of the site's texts as a whole. */
export async function loadSite(root: string): Promise<Site> {
  const state = await contentState(path.resolve(root));
  const before = globalThis.diptychLibrary;
  if (before?.state === state) return before.site;
  const site = load(root);
  globalThis.diptychLibrary = { state, site };
  return site;
}

async function load(root: string): Promise<Site> {
  const version = await codeVersion();
  const readings = await Kept.open({
    file: path.join(root, '.astro', 'kept', 'readings.txt'),
    version,
    isValue: (value): value is RowReading[] => Array.isArray(value),
  });
  const { articles, problems } = await readContent(root);
  const names = await nameSettings(root);
  const files = await Promise.all(articles.map((article) => publisherFiles(root, article)));
  const all = [problems, names.problems, ...files.map((file) => file.problems)].flat();
  if (all.length > 0) throw new ContentError(all);

  const texts = articles.map(({ slug, en, de }, index) => ({
    slug,
    en: en.blocks,
    de: de.blocks,
    rules: files[index]?.rules ?? noRules,
  }));
  const { rows, cache } = alignArticles(texts, await readCache(root));
  await writeCache(root, cache);
  const aligned = articles.map((article, index) => ({
    article: { ...article, rows: rows.get(article.slug) ?? [] },
    accepted: files[index]?.accepted ?? [],
  }));
  const compared = compareArticles(aligned, names.settings, {
    kept: readings,
    translates: translationsOf(cache.model),
  });
  await readings.save();
  let register: Register | undefined;
  return {
    articles: compared.articles,
    settings: names.settings,
    register: () => (register ??= registerOf(compared, names.settings)),
  };
}

/** The register with the passages of the newest article first, as the lists have them. */
function registerOf({ articles, rows, found }: ComparedArticles, settings: NameSettings): Register {
  const places = new Map(newestFirst(articles).map(({ slug }, place) => [slug, place]));
  const order = [...rows.keys()].sort((a, b) => placeOf(a) - placeOf(b) || a - b);
  const pick = <T>(list: readonly T[]): T[] => order.flatMap((index) => list[index] ?? []);
  return makeRegister(pick(rows), settings, { rows: pick(found.rows) });

  function placeOf(index: number): number {
    return places.get(rows[index]?.article ?? '') ?? 0;
  }
}

/** What tells one state of the content from another: every file with its size and time. */
async function contentState(root: string): Promise<string> {
  const folder = path.join(root, 'content');
  const files = (await readdir(folder, { recursive: true }).catch(() => [])).sort();
  const states = files.map(async (file) => {
    const { size, mtimeMs } = await stat(path.join(folder, file));
    return `${file} ${size} ${mtimeMs}`;
  });
  return [root, ...(await Promise.all(states))].join('\n');
}

/** The content cannot be published; the message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(printProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** A site's texts, read, aligned and compared. */
export type Site = {
  articles: AlignedArticle[];
  settings: NameSettings;
  /** Every name and figure; made when first asked for. */
  register: () => Register;
};

// The build, Astro's content layer and the search index each have this module for themselves, but share one
// process: what one has loaded serves all, as long as the content stays as it is.
declare global {
  var diptychLibrary: { state: string; site: Promise<Site> } | undefined;
}

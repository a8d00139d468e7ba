import type { AlignedArticle } from './aligned.ts';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from '../article/content.ts';
import { printProblems } from '../article/problem.ts';
import type { Problem } from '../article/problem.ts';
import { compareArticles } from './differences.ts';
import { readCache, writeCache } from './alignment-cache.ts';
import { nameSettings, publisherFiles } from './publisher-files.ts';
import { alignArticles } from '../alignment/articles.ts';
import { noRules } from '../alignment/rules/rules.ts';

/**
 * Reads, aligns and compares every article of a project.
 *
 * @param root the project's folder
 * @throws ContentError with every problem, if there is any
 */
export async function loadLibrary(root: string): Promise<AlignedArticle[]> {
  const state = await contentState(path.resolve(root));
  const before = globalThis.diptychLibrary;
  if (before?.state === state) return before.articles;
  const articles = load(root);
  globalThis.diptychLibrary = { state, articles };
  return articles;
}

async function load(root: string): Promise<AlignedArticle[]> {
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
  return compareArticles(aligned, names.settings);
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

// The build, Astro's content layer and the search index each have this module for themselves, but share one
// process: what one has loaded serves all, as long as the content stays as it is.
declare global {
  var diptychLibrary: { state: string; articles: Promise<AlignedArticle[]> } | undefined;
}

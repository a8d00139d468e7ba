import { readContent } from '../article/content.ts';
import type { Article } from '../article/content.ts';
import { printProblems } from '../article/problem.ts';
import type { Problem } from '../article/problem.ts';
import { compareArticles } from './differences.ts';
import type { Compared } from './differences.ts';
import { readCache, writeCache } from './alignment-cache.ts';
import { nameSettings, publisherFiles } from './publisher-files.ts';
import { alignArticles } from '../alignment/articles.ts';
import type { Row } from '../alignment/articles.ts';
import { noRules } from '../alignment/rules.ts';

/**
 * Reads, aligns and compares every article of a project.
 *
 * @param root the project's folder
 * @throws ContentError with every problem, if there is any
 */
export async function loadLibrary(root: string): Promise<AlignedArticle[]> {
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

/** The content cannot be published; the message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(printProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** An article and its rows, in reading order; row N of the pages is `rows[N - 1]`. */
export type Aligned = Article & { rows: Row[] };

/** The same, and where its texts differ. */
export type AlignedArticle = Aligned & Compared;

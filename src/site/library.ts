import { readContent } from '../article/content.ts';
import type { Article } from '../article/content.ts';
import { printProblems } from '../article/problem.ts';
import type { Problem } from '../article/problem.ts';
import { alignArticles } from '../alignment/articles.ts';
import type { Row } from '../alignment/articles.ts';

/**
 * Reads and aligns every article of a project.
 *
 * @param root the project's folder
 * @throws ContentError with every problem, if there is any
 */
export async function loadLibrary(root: string): Promise<AlignedArticle[]> {
  const { articles, problems } = await readContent(root);
  if (problems.length > 0) throw new ContentError(problems);
  const rows = alignArticles(
    articles.map(({ slug, en, de }) => ({ slug, en: en.blocks, de: de.blocks })),
  );
  return articles.map((article) => ({ ...article, rows: rows.get(article.slug) ?? [] }));
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
export type AlignedArticle = Article & { rows: Row[] };

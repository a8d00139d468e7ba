import { readContent } from '../article/content.ts';
import type { Article } from '../article/content.ts';
import { printProblems } from '../article/problem.ts';
import type { Problem } from '../article/problem.ts';
import { alignBlocks } from '../alignment/plain.ts';
import type { Row } from '../alignment/plain.ts';

/**
 * Reads and aligns every article of a project.
 *
 * @param root the project's folder
 * @throws ContentError with every problem, if there is any
 */
export async function loadLibrary(root: string): Promise<AlignedArticle[]> {
  const { articles, problems } = await readContent(root);
  if (problems.length > 0) throw new ContentError(problems);
  return articles.map((article) => ({
    ...article,
    rows: alignBlocks(article.en.blocks, article.de.blocks),
  }));
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

import type { Article } from '../article/article.ts';
import { languages } from '../article/language.ts';
import type { Problem } from '../article/problem.ts';

/** What stands on the pages of an article otherwise than its files say it. */
export function textProblems(article: Article): Problem[] {
  return languages.flatMap((language) => {
    const { file, told } = article[language];
    return told.map(({ line, message, advice }) => ({ file, line, message, advice }));
  });
}

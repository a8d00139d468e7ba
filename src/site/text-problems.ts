import type { Article } from '../article/article.ts';
import { languages } from '../article/language.ts';
import type { Problem } from '../article/problem.ts';

/** What stands on the pages of an article otherwise than its files say it; what is lost has been told before. */
export function textProblems(article: Article): Problem[] {
  return languages.flatMap((language) => {
    const { file, told } = article[language];
    return told
      .filter(({ refuses }) => !refuses)
      .map(({ line, message, advice }) => ({ file, line, message, advice }));
  });
}

import type { Language } from '../article/language.ts';
import type { RegisterRow } from '../register/register.ts';
import type { Aligned } from './aligned.ts';

/** Every row of an article as plain text; row 0 is the title. */
export function registerRows(article: Aligned): RegisterRow[] {
  const { slug } = article;
  const textOf = (language: Language, blocks: number[]): string =>
    blocks.map((block) => article[language].blocks[block]?.text ?? '').join('\n');
  const title = { en: article.en.frontMatter.title, de: article.de.frontMatter.title };
  return [
    { article: slug, row: 0, ...title },
    ...article.rows.map(({ en, de }, index) => ({
      article: slug,
      row: index + 1,
      en: textOf('en', en),
      de: textOf('de', de),
    })),
  ];
}

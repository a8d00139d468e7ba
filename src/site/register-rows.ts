import type { Language } from '../article/language.ts';
import { readingText } from '../article/reading-text.ts';
import type { RegisterRow } from '../register/register.ts';
import type { Aligned } from './aligned.ts';

/** Every row of an article as it is read for names and figures, without code; row 0 is the title. */
export function registerRows(article: Aligned): RegisterRow[] {
  const { slug } = article;
  const textOf = (language: Language, blocks: number[]): string =>
    blocks
      .flatMap((index) => article[language].blocks[index] ?? [])
      .map(({ text, code }) => readingText(text, code).text)
      .join('\n');
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

import { beginning } from '../article/beginning.ts';
import type { ArticleText } from '../article/article.ts';
import { readingText } from '../article/reading-text.ts';
import type { Language } from '../article/language.ts';
import type { AlignedArticle } from './aligned.ts';

/** What of an article other pages than its own show. */
export function listedOf(article: AlignedArticle): ListedArticle {
  const { slug, digest, files, pictures, rows, en, de } = article;
  return { slug, digest, files, pictures, rows: rows.length, en: textOf(en), de: textOf(de) };
}

const textOf = (text: ArticleText): ListedText => ({
  frontMatter: text.frontMatter,
  description: describe(text),
  minutes: readingTime(text),
});

/** Minutes to read a text silently, at 238 words a minute (Brysbaert 2019), at least one. */
export function readingTime({ blocks }: Pick<ArticleText, 'blocks'>): number {
  const words = blocks.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / 238));
}

/** What lists and machines say of a text: its summary, or its beginning. */
export function describe({ frontMatter, blocks }: ArticleText): string {
  if (frontMatter.summary !== undefined) return readingText(frontMatter.summary).text;
  const paragraph = blocks.find(({ kind }) => kind === 'paragraph');
  return beginning(readingText(paragraph?.text ?? frontMatter.title).text, 160);
}

/** An article as lists have it. */
export type ListedArticle = Pick<AlignedArticle, 'slug' | 'digest' | 'files' | 'pictures'> & {
  /** How many it has. */
  rows: number;
} & Record<Language, ListedText>;

type ListedText = Pick<ArticleText, 'frontMatter'> & { description: string; minutes: number };

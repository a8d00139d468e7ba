import type { FrontMatter } from './front-matter.ts';
import type { Language } from './language.ts';
import type { Markdown } from './markdown.ts';

/** An article as far as it could be read. */
export type Draft = { slug: string; files: string[] } & Partial<Record<Language, DraftText>>;

export type DraftText = Markdown & { file: string; frontMatter: FrontMatter | null };

/** An article: the same text in two languages. */
export type Article = {
  /** The name of its folder. */
  slug: string;
  /** What else lies in its folder, by name. */
  files: string[];
} & Record<Language, ArticleText>;

export type ArticleText = Markdown & {
  /** Path from the project's folder. */
  file: string;
  frontMatter: FrontMatter;
};

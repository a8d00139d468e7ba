import type { FrontMatter } from './front-matter.ts';
import type { Language } from './language.ts';
import type { ListedFile } from './folder/listing.ts';
import type { Markdown } from './markdown.ts';
import type { Problem } from './problem.ts';

/** All articles, and all that is wrong. */
export type Content = {
  /** Those whose two texts could be read. */
  articles: Article[];
  /** Every folder of an article, as far as it could be read. */
  drafts: Draft[];
  /** Every file of `content`, by path from the project's folder (NFC). */
  files: ReadonlyMap<string, ListedFile>;
  /** What `content/names.yaml` says. */
  names: string;
  /** What keeps the site from being built. */
  problems: Problem[];
  /** What is probably a mistake, and keeps nothing. */
  warnings: Problem[];
};

/** An article as far as it could be read. */
export type Draft = { slug: string; notes: Notes } & Partial<Record<Language, DraftText>>;

/** What the files beside the texts say; empty where there is none. */
export type Notes = Record<'alignment.yaml' | 'accepted.yaml', string>;

export type DraftText = Markdown & { file: string; frontMatter: FrontMatter | null };

/** An article: the same text in two languages. */
export type Article = {
  /** The name of its folder. */
  slug: string;
} & Record<Language, ArticleText>;

export type ArticleText = Markdown & {
  /** Path from the project's folder. */
  file: string;
  frontMatter: FrontMatter;
};

import { getCollection } from 'astro:content';
import { beginning } from '../article/beginning.ts';
import type { Block } from '../article/markdown.ts';
import { languages } from '../article/language.ts';
import type { Language } from '../article/language.ts';
import { readingText } from '../article/reading-text.ts';
import type { AlignedArticle } from './aligned.ts';
import { loadedSite } from './loaded.ts';
import { newestFirst, pagesOf, type ListPage } from './newest.ts';
import { pageKey } from './settings.ts';

/** Every article, the newest first, those without a date last by title. */
async function allArticles(): Promise<AlignedArticle[]> {
  // What the collection holds tells Astro that something has changed; the texts themselves are at hand.
  await getCollection('articles');
  const { articles } = await loadedSite(process.cwd());
  return newestFirst(articles);
}

/** One static path a language and article, for `getStaticPaths`. */
export async function articlePaths(): Promise<ArticlePath[]> {
  const articles = await allArticles();
  return articles.flatMap((article) =>
    languages.map((language) => ({
      params: { language, slug: article.slug },
      props: { article, language },
      cacheKey: pageKey(article.digest),
    })),
  );
}

/** One static path a page of the list of all articles. */
export async function homePaths(): Promise<
  { params: { page: string | undefined }; props: { page: ListPage<AlignedArticle> } }[]
> {
  return pagesOf(await allArticles()).map((page) => ({
    params: { page: numberOf(page) },
    props: { page },
  }));
}

/** One static path a language and page of its list. */
export const listPaths = (): Promise<ListPath[]> => pathsOf();

/** The same of its feed, whose pages nobody scrolls through. */
export const feedPaths = (): Promise<ListPath[]> => pathsOf(150);

/** @param room how many articles a page has */
async function pathsOf(room?: number): Promise<ListPath[]> {
  const pages = pagesOf(await allArticles(), room);
  return languages.flatMap((language) =>
    pages.map((page) => ({
      params: { language, page: numberOf(page) },
      props: { language, page },
    })),
  );
}

/** As it stands in an address: the first page has none. */
const numberOf = ({ number }: ListPage<AlignedArticle>): string | undefined =>
  number === 1 ? undefined : String(number);

/** One static path a language. */
export const languagePaths = (): LanguagePath[] =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** Minutes to read a text silently, at 238 words a minute (Brysbaert 2019), at least one. */
export function readingTime({ blocks }: { blocks: readonly Block[] }): number {
  const words = blocks.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / 238));
}

/** What lists and machines say of a text: its summary, or its beginning. */
export function describe({ frontMatter, blocks }: AlignedArticle[Language]): string {
  if (frontMatter.summary !== undefined) return readingText(frontMatter.summary).text;
  const paragraph = blocks.find(({ kind }) => kind === 'paragraph');
  return beginning(readingText(paragraph?.text ?? frontMatter.title).text, 160);
}

type ArticlePath = {
  params: { language: Language; slug: string };
  /** Another whenever the page may be another, but for its code. */
  cacheKey: string;
  props: { article: AlignedArticle; language: Language };
};

type ListPath = {
  params: { language: Language; page: string | undefined };
  props: { language: Language; page: ListPage<AlignedArticle> };
};

type LanguagePath = { params: { language: Language }; props: { language: Language } };

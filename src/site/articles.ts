import { getCollection } from 'astro:content';
import { languages } from '../article/language.ts';
import type { Language } from '../article/language.ts';
import type { AlignedArticle } from './aligned.ts';
import type { ListedArticle } from './listed.ts';
import { loadedSite, type LoadedSite } from './loaded.ts';
import { newestFirst, pagesOf, type ListPage } from './newest.ts';
import { pageKey } from './settings.ts';

/** Every article, the newest first, those without a date last by title. */
async function allArticles(): Promise<Pick<LoadedSite, 'articles' | 'whole'>> {
  // What the collection holds tells Astro that something has changed; the texts themselves are at hand.
  await getCollection('articles');
  const { articles, whole } = await loadedSite(process.cwd());
  return { articles: newestFirst(articles), whole };
}

/** One static path a language and article, for `getStaticPaths`. */
export async function articlePaths(): Promise<ArticlePath[]> {
  const { articles, whole } = await allArticles();
  return articles.flatMap(({ slug, digest }) =>
    languages.map((language) => ({
      params: { language, slug },
      props: {
        // Asked for where the page is made: most are as they were.
        get article() {
          return whole(slug);
        },
        language,
      },
      cacheKey: pageKey(digest),
    })),
  );
}

/** One static path a page of the list of all articles. */
export async function homePaths(): Promise<
  { params: { page: string | undefined }; props: { page: ListPage<ListedArticle> } }[]
> {
  return pagesOf((await allArticles()).articles).map((page) => ({
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
  const pages = pagesOf((await allArticles()).articles, room);
  return languages.flatMap((language) =>
    pages.map((page) => ({
      params: { language, page: numberOf(page) },
      props: { language, page },
    })),
  );
}

/** As it stands in an address: the first page has none. */
const numberOf = ({ number }: ListPage<ListedArticle>): string | undefined =>
  number === 1 ? undefined : String(number);

/** One static path a language. */
export const languagePaths = (): LanguagePath[] =>
  languages.map((language) => ({ params: { language }, props: { language } }));

type ArticlePath = {
  params: { language: Language; slug: string };
  /** Another whenever the page may be another, but for its code. */
  cacheKey: string;
  props: { readonly article: AlignedArticle; language: Language };
};

type ListPath = {
  params: { language: Language; page: string | undefined };
  props: { language: Language; page: ListPage<ListedArticle> };
};

type LanguagePath = { params: { language: Language }; props: { language: Language } };

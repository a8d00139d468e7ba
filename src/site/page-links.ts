import type { Language } from '../article/language.ts';
import { urls } from './urls.ts';

/** Where the header's control leads: the page in each language, and in both. */
export type PageLinks = {
  same: Record<Language, string>;
  both: string;
  /** What the reader is in; `null` where the page is none of them. */
  current: Language | 'both' | null;
  /** The address that search engines should keep; `null` where there is none. */
  canonical: string | null;
  /** What they may offer to readers of any other language. */
  fallback: string;
};

/**
 * The links of a page that stands in each language; both together there is the list of all articles.
 *
 * @example pageLinks(urls.list, 'en')
 */
export const pageLinks = (
  address: (language: Language) => string,
  language: Language,
): PageLinks => ({
  same: { en: address('en'), de: address('de') },
  both: urls.home(),
  current: language,
  canonical: address(language),
  fallback: urls.home(),
});

/** The links of an article's page; a parallel page's canonical address is the article's. */
export const articleLinks = (
  slug: string,
  language: Language,
  view: 'article' | 'parallel',
): PageLinks => ({
  same: { en: urls.article('en', slug), de: urls.article('de', slug) },
  both: urls.parallel(language, slug),
  current: view === 'parallel' ? 'both' : language,
  canonical: urls.article(language, slug),
  fallback: urls.article('en', slug),
});

/** The links of a page of the list of all articles, in both languages. */
export const homeLinks = (address = urls.home()): PageLinks => ({
  same: { en: urls.list('en'), de: urls.list('de') },
  both: urls.home(),
  current: 'both',
  canonical: address,
  fallback: urls.home(),
});

/** The links of the page that stands for all that are not there. */
export const lostLinks = (): PageLinks => ({ ...homeLinks(), current: null, canonical: null });

import type { Language } from '../article/language.ts';
import { urls } from './urls.ts';

/** Where the header's control leads: the page in each language, and in both. */
export type PageLinks = {
  same: Record<Language, string>;
  /** `null` where each of the two already holds both languages. */
  both: string | null;
  /** What the reader is in; `null` where the page is none of them. */
  current: Language | 'both' | null;
  /** The address that search engines should keep; `null` where there is none. */
  canonical: string | null;
  /** What they may offer to readers of any other language. */
  fallback: string;
};

/**
 * The links of a page that stands in each language.
 *
 * @param both where both stand together, if they do not on the page itself
 * @example pageLinks(urls.list, 'en', urls.home())
 */
export const pageLinks = (
  address: (language: Language) => string,
  language: Language,
  both: string | null = null,
): PageLinks => ({
  same: { en: address('en'), de: address('de') },
  both,
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
export const homeLinks = (page = 1): PageLinks => ({
  same: { en: urls.list('en', page), de: urls.list('de', page) },
  both: urls.home(page),
  current: 'both',
  canonical: urls.home(page),
  fallback: urls.home(),
});

/** The links of the page that stands for all that are not there. */
export const lostLinks = (): PageLinks => ({ ...homeLinks(), current: null, canonical: null });

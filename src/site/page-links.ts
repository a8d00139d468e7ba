import type { Language } from '../article/language.ts';
import { urls } from './urls.ts';

/** Where a page's two languages and two views stand. */
export type PageLinks = {
  /** The same page in each language. */
  same: Record<Language, string>;
  /** The address that search engines should keep; `null` where there is none. */
  canonical: string | null;
  /** The language the reader is in; `null` where the page speaks both. */
  current: Language | null;
  /** The article in each language and view, where the page is of one. */
  article: { slug: string; view: 'article' | 'parallel' } | null;
};

/** @example pageLinks(urls.list, 'en') */
export const pageLinks = (
  address: (language: Language) => string,
  language: Language,
): PageLinks => ({
  same: { en: address('en'), de: address('de') },
  canonical: address(language),
  current: language,
  article: null,
});

/** The links of an article's page; a parallel page's canonical address is the article's. */
export const articleLinks = (
  slug: string,
  language: Language,
  view: 'article' | 'parallel',
): PageLinks => ({
  same: { en: urls[view]('en', slug), de: urls[view]('de', slug) },
  canonical: urls.article(language, slug),
  current: language,
  article: { slug, view },
});

/** The links of a page that speaks both languages. */
export const sharedLinks = (canonical: string | null): PageLinks => ({
  same: { en: urls.list('en'), de: urls.list('de') },
  canonical,
  current: null,
  article: null,
});

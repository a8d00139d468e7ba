import type { Language } from '../article/language.ts';

/** Every address of the site, below the base path it is built for. */
export const urls = {
  home: (): string => below(''),
  list: (language: Language): string => below(`${language}/`),
  article: (language: Language, slug: string, row?: number): string =>
    below(`${language}/${slug}/${row === undefined ? '' : `#p${row}`}`),
  parallel: (language: Language, slug: string, row?: number): string =>
    below(`${language}/${slug}/parallel/${row === undefined ? '' : `#p${row}`}`),
  /** A page of the register of names and figures, the first if no other is asked for. */
  names: (language: Language, page = 1): string =>
    below(`${language}/names/${page > 1 ? `${page}/` : ''}`),
  search: (language: Language): string => below(`${language}/search/`),
  feed: (language: Language): string => below(`${language}/feed.xml`),
  /** A file of `public`, or one that the build writes. */
  file: (path: string): string => below(path),
};

/** The whole address of a page, for feeds and machines. */
export const absolute = (path: string, site: URL | undefined): string =>
  site === undefined ? path : new URL(path, site).href;

function below(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/${path}`;
}

import type { Language } from '../article/language.ts';

/** Every address of the site, below the base path it is built for. */
export const urls = {
  /** A page of the list of all articles, as of each of the following lists: the first if no other is asked for. */
  home: (page = 1): string => below(page > 1 ? `${page}/` : ''),
  list: (language: Language, page = 1): string =>
    below(`${language}/${page > 1 ? `${page}/` : ''}`),
  article: (language: Language, slug: string, row?: number): string =>
    below(`${language}/${slug}/${row === undefined ? '' : `#p${row}`}`),
  parallel: (language: Language, slug: string, row?: number): string =>
    below(`${language}/${slug}/parallel/${row === undefined ? '' : `#p${row}`}`),
  /** The register of names and figures. */
  names: (language: Language, page = 1): string =>
    below(`${language}/names/${page > 1 ? `${page}/` : ''}`),
  /** What the filter of the register looks in. */
  namesIndex: (language: Language): string => below(`${language}/names/entries.json`),
  search: (language: Language): string => below(`${language}/search/`),
  feed: (language: Language, page = 1): string =>
    below(`${language}/feed${page > 1 ? `-${page}` : ''}.xml`),
  /** A file of `public`, or one that the build writes. */
  file: (path: string): string => below(path),
};

/** The whole address of a page, for feeds and machines. */
export const absolute = (path: string, site: URL | undefined): string =>
  site === undefined ? path : new URL(path, site).href;

function below(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/${path}`;
}

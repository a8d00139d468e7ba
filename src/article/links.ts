import path from 'node:path';
import { languages } from './language.ts';
import type { Language } from './language.ts';
import { decode } from './parse.ts';

/**
 * Says what a link in an article points at.
 *
 * Links lead where they would lead in the content folder: `#heading`, `../other/de.md#heading`, `plan.pdf`,
 * `../other/`; or, beginning with `/`, from the site's root: `/en/other/`, `/plan.pdf` (a file in `public`).
 * A file's name may hold `#`, `?` and `%`: the longest name that a file has is meant, and what is left is its query and
 * fragment.
 *
 * @param target the link as written
 * @param place the article and the language of the text it stands in
 * @param isFile whether there is a file of that path from the project's folder
 */
export function readLink(target: string, place: Place, isFile: (path: string) => boolean): Link {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(target) || target.startsWith('//')) return { kind: 'elsewhere' };
  const [address, query, fragment] = split(target);
  for (const end of endsOfName(target)) {
    const name = target.slice(0, end);
    const file = fileOf([decode(name), name], place, isFile);
    const [, ...rest] = split(target.slice(end));
    if (file !== null) return { kind: 'file', path: file, query: rest[0], fragment: rest[1] };
  }
  const bare = decode(address);
  if (bare === '') return { kind: 'text', ...place, view: 'article', query, fragment };
  const rooted = bare.startsWith('/') ? bare : siteAddress(bare, place);
  const page = rooted === null ? null : readAddress(rooted);
  if (page !== null) return { ...page, query, fragment };
  const isPage = /^\/(?:en|de)\//u.test(bare);
  return { kind: 'nowhere', path: isPage ? null : (pathsOf(bare, place)[0] ?? null) };
}

/** Where the name of a file may end in a link: at its end, or at one of its first signs that begin something else. */
function endsOfName(target: string): number[] {
  const signs = [...target.slice(0, 1000).matchAll(/[?#]/gu)].slice(0, 10);
  return [target.length, ...signs.map(({ index }) => index).reverse()];
}

/** The first of these names that is a file. */
function fileOf(
  names: readonly string[],
  place: Place,
  isFile: (path: string) => boolean,
): string | null {
  const paths = names.flatMap((name) => pathsOf(name, place)).map((name) => name.normalize('NFC'));
  return paths.find((name) => !isText.test(name) && isFile(name)) ?? null;
}

/** Where a file of that name may lie, from the project's folder; never outside `content` and `public`. */
function pathsOf(name: string, { slug }: Place): string[] {
  if (name === '') return [];
  if (name.startsWith('/')) {
    const inside = path.posix.join('/', name);
    const beside = /^\/(?:en|de)\/(.+)$/u.exec(inside)?.[1];
    return [`public${inside}`, ...(beside === undefined ? [] : [`content/${beside}`])];
  }
  const joined = path.posix.join('content', slug, name);
  return /^(?:content|public)\/./u.test(joined) ? [joined] : [];
}

/** A text is linked as its page. */
const isText = /^content\/[^/]+\/(?:en|de)\.md$/u;

/** The address on the site of a name in the content folder: `../other/de.md` is `/de/other/`. */
function siteAddress(name: string, { slug, language }: Place): string | null {
  const joined = path.posix.join('content', slug, name);
  const text = /^content\/([^/]+)\/(en|de)\.md$/u.exec(joined);
  if (text) return `/${text[2]}/${text[1]}/`;
  if (joined !== 'content' && !joined.startsWith('content/')) return null;
  return `/${language}${joined.slice('content'.length)}`;
}

/** @param address from the site's root; a slash at its end is not asked for */
function readAddress(address: string): Page | null {
  const parts = address.split('/').filter((part) => part !== '' && part !== '.');
  const [first, second, third] = parts;
  const language = languages.find((one) => one === first);
  if (parts.length === 0) return { kind: 'page', address: '/' };
  if (parts.length === 1 && isListPage(first)) return { kind: 'page', address: `/${first}/` };
  if (parts.length === 1 && siteFiles.test(first ?? ''))
    return { kind: 'page', address: `/${first}` };
  if (language === undefined) return null;
  if (second === undefined) return { kind: 'page', address: `/${language}/` };
  if (parts.length === 2 && isListPage(second))
    return { kind: 'page', address: `/${language}/${second}/` };
  if (parts.length === 2 && /^feed(?:-\d{1,6})?\.xml$/u.test(second))
    return { kind: 'page', address: `/${language}/${second}` };
  if (second === 'search' || second === 'names')
    return readRegister(language, second, parts.slice(2));
  if (third === undefined) return { kind: 'text', slug: second, language, view: 'article' };
  if (third !== 'parallel' || parts.length !== 3) return null;
  return { kind: 'text', slug: second, language, view: 'parallel' };
}

/** A list goes on for pages, from 2. */
const isListPage = (name = ''): boolean => /^(?:[2-9]|[1-9]\d{1,2})$/u.test(name);

const siteFiles = /^(?:sitemap-(?:index|0)\.xml|404\.html|robots\.txt)$/u;

/** The register goes on for pages, from 2; the search has one. */
function readRegister(language: Language, name: string, rest: readonly string[]): Page | null {
  const [number] = rest;
  if (number === undefined) return { kind: 'page', address: `/${language}/${name}/` };
  if (name !== 'names' || rest.length > 1 || !/^(?:[2-9]|[1-9]\d{1,5})$/u.test(number)) return null;
  return { kind: 'page', address: `/${language}/names/${number}/` };
}

function split(target: string): [address: string, query: string, fragment: string] {
  const [, address = '', query = '', fragment = ''] =
    /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/su.exec(target) ?? [];
  return [address, query, fragment];
}

/** Where a link stands. */
export type Place = { slug: string; language: Language };

/** What a link points at. `query` begins with `?`, `fragment` has no `#`; both as written, or empty. */
export type Link =
  | { kind: 'elsewhere' }
  /** `path` where a file would lie, if inside the project. */
  | { kind: 'nowhere'; path: string | null }
  /** `path` from the project's folder, in `content` or `public`. */
  | { kind: 'file'; path: string; query: string; fragment: string }
  | (Page & { query: string; fragment: string });

/** A page of the site: an article's, or one of its own (`address` from its root). */
type Page =
  | { kind: 'text'; slug: string; language: Language; view: 'article' | 'parallel' }
  | { kind: 'page'; address: string };

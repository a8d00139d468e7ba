import type { Aligned } from '../aligned.ts';
import { languages } from '../../article/language.ts';
import { entryId, sectionId } from '../../register/pages.ts';
import type { RegisterPage } from '../../register/pages.ts';
import type { Register } from '../../register/register.ts';
import { byYear, newestFirst, pagesOf } from '../newest.ts';
import { pagesOfRegister } from '../register-entry.ts';

/**
 * Tells which pages the site has besides those of its articles, and what a link can lead to on each.
 *
 * @param articles all of the site
 * @param register `null` while it is not known yet
 * @returns for an address such as `/en/names/2/` the ids on that page, `any` where they are not known, or `null`
 *   where there is no such page
 */
export function ownPages(
  articles: readonly Aligned[],
  register: (() => Register) | null,
): OwnPages {
  const lists = pagesOf(newestFirst(articles));
  return (address) => {
    const parts = /^\/(?:(en|de)\/)?(?:(names|search)\/)?(?:([1-9]\d*)\/)?$/u.exec(address);
    if (!parts) {
      const feed = /^\/(?:en|de)\/feed-(\d+)\.xml$/u.exec(address)?.[1];
      return feed === undefined || isWithin(Number(feed), lists) ? 'any' : null;
    }
    const [, first, kind, number] = parts;
    const language = languages.find((one) => one === first) ?? 'en';
    if (kind === 'search') return everywhere;
    if (kind === 'names') {
      if (register === null) return 'any';
      const page = pageOf(number, pagesOfRegister(register(), articles, language));
      return page ? idsOf(page) : null;
    }
    const page = pageOf(number, lists);
    if (!page) return null;
    return new Set([...everywhere, ...byYear(page.items, language).map(({ year }) => `y${year}`)]);
  };
}

/** The first page has no number. */
const pageOf = <T>(number: string | undefined, pages: readonly T[]): T | undefined =>
  number === '1' ? undefined : pages[Number(number ?? 1) - 1];

const isWithin = (number: number, { length }: readonly unknown[]): boolean =>
  number > 1 && number <= length;

const idsOf = ({ sections }: RegisterPage): Set<string> =>
  new Set([
    ...everywhere,
    ...sections.flatMap((section) => [sectionId(section), ...section.entries.map(entryId)]),
  ]);

/** The text of a page; and its top, as browsers have it. */
const everywhere: ReadonlySet<string> = new Set(['Text', 'top']);

export type OwnPages = (address: string) => ReadonlySet<string> | 'any' | null;

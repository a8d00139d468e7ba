import { languages, otherLanguage } from '../article/language.ts';
import type { Language } from '../article/language.ts';
import { filterKey, type FilterEntry } from '../register/filter.ts';
import { entryId } from '../register/pages.ts';
import type { RegisterEntry, RegisterPage } from '../register/pages.ts';
import { keyOf } from '../passages/kept.ts';
import { loadedSite } from './loaded.ts';
import { otherSpellings, pagesOfRegister } from './register-entry.ts';
import { pageKey } from './settings.ts';

/** One static path a page of the register, for `getStaticPaths`; the first has no number. */
export async function registerPaths(): Promise<RegisterPath[]> {
  const { articles, register: make } = await loadedSite(process.cwd());
  const titles = new Map(
    articles.map(({ slug, en, de }) => [
      slug,
      { en: en.frontMatter.title, de: de.frontMatter.title },
    ]),
  );
  const register = make();
  const pages = {
    en: pagesOfRegister(register, articles, 'en'),
    de: pagesOfRegister(register, articles, 'de'),
  };
  const places = { en: placesOf(pages.en), de: placesOf(pages.de) };
  const entries = pages.en.flatMap(({ sections }) =>
    sections.flatMap((section) => section.entries),
  );
  const names = entries.filter((entry) => entry.type === 'name' && isFirst(entry)).length;
  const size = { names, figures: register.figures.length };
  return languages.flatMap((language) => {
    const sections = sectionsOf(pages[language]);
    const other = otherLanguage(language);
    return pages[language].map((page) => {
      const numbers = { en: samePlace(page, pages.en), de: samePlace(page, pages.de) };
      const across = entriesElsewhere(page, places[other], numbers[other]);
      const shown = titlesOn(page, titles);
      const props = { language, page, titles: shown, size, sections, numbers, across };
      return {
        params: { language, page: page.number === 1 ? undefined : String(page.number) },
        props,
        cacheKey: keyOf([pageKey(''), JSON.stringify(props)]),
      };
    });
  });
}

/** What the filter of a register looks in: every entry with its page, in the order of the register. */
export async function registerIndex(language: Language): Promise<FilterEntry[]> {
  const { articles, register: make } = await loadedSite(process.cwd());
  return pagesOfRegister(make(), articles, language).flatMap(({ number, sections }) =>
    sections.flatMap(({ entries }) =>
      entries.filter(isFirst).map((entry): FilterEntry => {
        const { item } = entry;
        const other = item[otherLanguage(language)];
        const counted = entry.type === 'figure' ? entry.item.counted[language] : '';
        const said = counted === '' ? item[language] : `${item[language]} ${counted}`;
        const text = other === item[language] ? said : `${said} (${other})`;
        const spelled = [text, ...otherSpellings(item)].join(' ');
        return [text, filterKey(spelled), number, entryId(entry)];
      }),
    ),
  );
}

const isFirst = ({ part }: RegisterEntry): boolean => part === undefined || part.number === 1;

/** The titles of the articles that a page names: no other makes it another page. */
function titlesOn(
  { sections }: RegisterPage,
  titles: ReadonlyMap<string, Record<Language, string>>,
): ArticleTitles {
  const shown: ArticleTitles = {};
  for (const { entries } of sections) {
    for (const { item } of entries) {
      for (const { article } of item.passages) {
        const title = titles.get(article);
        if (title) shown[article] = title;
      }
    }
  }
  return shown;
}

/** Each heading with the page it begins on. */
function sectionsOf(pages: RegisterPage[]): RegisterIndex {
  const index: RegisterIndex = [];
  for (const { number, sections } of pages) {
    for (const { type, title } of sections) {
      if (!index.some((section) => section.type === type && section.title === title)) {
        index.push({ type, title, page: number });
      }
    }
  }
  return index;
}

/** The page of the other language's register on which this page's first heading stands. */
function samePlace(page: RegisterPage, pages: RegisterPage[]): number {
  const [first] = page.sections;
  const same = pages.find(({ sections }) =>
    sections.some(({ type, title }) => type === first?.type && title === first.title),
  );
  return pages.some(({ number, sections }) => number === page.number && sections === page.sections)
    ? page.number
    : (same?.number ?? 1);
}

/** Of each entry, the pages it stands on. */
function placesOf(pages: RegisterPage[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { number, sections } of pages) {
    for (const id of sections.flatMap(({ entries }) => entries.map(entryId))) {
      const own = places.get(id);
      if (own) own.push(number);
      else places.set(id, [number]);
    }
  }
  return places;
}

/**
 * Entries of a page that stand, in the other language, on another page than the switch leads to: which.
 *
 * @param places the pages of each entry in the other language
 */
function entriesElsewhere(
  { sections }: RegisterPage,
  places: ReadonlyMap<string, readonly number[]>,
  led: number,
): Record<string, number> {
  const across: Record<string, number> = {};
  for (const id of sections.flatMap(({ entries }) => entries.map(entryId))) {
    const number = places.get(id)?.findLast((one) => one !== led);
    if (number !== undefined) across[id] = number;
  }
  return across;
}

/** The headings of a register, in order, with their pages. */
export type RegisterIndex = { type: 'names' | 'figures'; title: string; page: number }[];

/** The titles of articles, by their folders. */
export type ArticleTitles = Record<string, Record<Language, string>>;

export type RegisterPath = {
  params: { language: Language; page: string | undefined };
  /** As of an article's page. */
  cacheKey: string;
  props: {
    language: Language;
    page: RegisterPage;
    titles: ArticleTitles;
    size: { names: number; figures: number };
    sections: RegisterIndex;
    numbers: Record<Language, number>;
    across: Record<string, number>;
  };
};

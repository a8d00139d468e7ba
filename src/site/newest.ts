import { otherLanguage, type Language } from '../article/language.ts';
import type { ArticleText } from '../article/article.ts';

/** The newest first, those without a date last by title. */
export function newestFirst<A extends Dated>(articles: readonly A[]): A[] {
  const collator = new Intl.Collator('en');
  return articles.toSorted((a, b) => {
    const [dayA, dayB] = [dayOf(a) ?? '', dayOf(b) ?? ''];
    if (dayA !== dayB) return dayA < dayB ? 1 : -1;
    return collator.compare(a.en.frontMatter.title, b.en.frontMatter.title);
  });
}

/** The day of an article: that of the page's language, or else of its counterpart. */
export const dayOf = (article: Dated, language: Language = 'en'): string | undefined =>
  article[language].frontMatter.date ?? article[otherLanguage(language)].frontMatter.date;

/**
 * Deals a list out to pages, so that none grows with the site.
 *
 * @returns at least one page; the first is number 1
 * @example pagesOf(['a', 'b', 'c'], 2).map(({ items }) => items) // [['a', 'b'], ['c']]
 */
export function pagesOf<T>(list: readonly T[], room = 100): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(list.length / room));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: list.slice(index * room, (index + 1) * room),
  }));
}

/** From how many articles on a list is narrowed by what one types, and offers its years. */
export const narrowsFrom = 30;

/** A list by the years of its articles, in its order; those without a date stand under an empty year. */
export function byYear<A extends Dated>(articles: readonly A[], language: Language): Year<A>[] {
  const years: Year<A>[] = [];
  for (const article of articles) {
    const year = dayOf(article, language)?.slice(0, 4) ?? '';
    const last = years.find((one) => one.year === year);
    if (last) last.articles.push(article);
    else years.push({ year, articles: [article] });
  }
  return years;
}

/** What tells the place of an article in a list. */
export type Dated = Record<Language, Pick<ArticleText, 'frontMatter'>>;

/** A page of a list of `count` pages. */
export type ListPage<T> = { number: number; count: number; items: T[] };

export type Year<A extends Dated> = { year: string; articles: A[] };

import type { Language } from '../article/language.ts';
import { dayOf, type Dated } from './newest.ts';

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

export type Year<A extends Dated> = { year: string; articles: A[] };

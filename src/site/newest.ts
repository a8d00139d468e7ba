import { otherLanguage, type Language } from '../article/language.ts';
import type { Aligned } from './aligned.ts';

/** The newest first, those without a date last by title. */
export function newestFirst<A extends Aligned>(articles: readonly A[]): A[] {
  const collator = new Intl.Collator('en');
  return articles.toSorted((a, b) => {
    const [dayA, dayB] = [dayOf(a) ?? '', dayOf(b) ?? ''];
    if (dayA !== dayB) return dayA < dayB ? 1 : -1;
    return collator.compare(a.en.frontMatter.title, b.en.frontMatter.title);
  });
}

/** The day of an article: that of the page's language, or else of its counterpart. */
export const dayOf = (article: Aligned, language: Language = 'en'): string | undefined =>
  article[language].frontMatter.date ?? article[otherLanguage(language)].frontMatter.date;

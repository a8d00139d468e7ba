import { otherLanguage } from '../article/language.ts';
import type { Language } from '../article/language.ts';
import { readingText } from '../article/reading-text.ts';
import { describe } from './listed.ts';
import { dayOf } from './newest.ts';
import type { AlignedArticle } from './aligned.ts';
import { settings } from './settings.ts';
import { absolute, urls } from './urls.ts';

/** An article as JSON-LD (schema.org): its language, and the same work in the other one. */
export function articleData(
  article: AlignedArticle,
  language: Language,
  site: URL | undefined,
): Record<string, unknown> {
  const other = otherLanguage(language);
  const { title, author, source, translation } = article[language].frontMatter;
  const translated = translation !== undefined && translation !== false;
  const counterpart = {
    '@type': 'Article',
    '@id': absolute(urls.article(other, article.slug), site),
    inLanguage: other,
    headline: readingText(article[other].frontMatter.title).text,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': absolute(urls.article(language, article.slug), site),
    url: absolute(urls.article(language, article.slug), site),
    headline: readingText(title).text,
    description: describe(article[language]),
    inLanguage: language,
    datePublished: dayOf(article, language),
    author: author === undefined ? undefined : { '@type': 'Person', name: author },
    isBasedOn: source,
    publisher: { '@type': 'Organization', name: settings.title },
    translator:
      typeof translation === 'string' ? { '@type': 'Person', name: translation } : undefined,
    ...(translated ? { translationOfWork: counterpart } : { workTranslation: counterpart }),
  };
}

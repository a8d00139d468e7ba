import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Language } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import { feedPaths } from '../../site/articles.ts';
import type { ListedArticle } from '../../site/listed.ts';
import { dayOf, type ListPage } from '../../site/newest.ts';
import { settings } from '../../site/settings.ts';
import { strings } from '../../site/strings.ts';
import { absolute, urls } from '../../site/urls.ts';

/** The first page is `feed.xml`, the others `feed-2.xml` … */
export const getStaticPaths = (async () => {
  const paths = await feedPaths();
  return paths.map(({ params: { language, page }, props }) => ({
    params: { language, feed: page === undefined ? 'feed' : `feed-${page}` },
    props,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({
  props,
  site,
}) => feedOf(props.language, props.page, site);

/**
 * A page of a language's feed, the newest articles first; each names the next, as RFC 5005 has it.
 *
 * @param site where the site is published
 */
function feedOf(
  language: Language,
  { number, count, items }: ListPage<ListedArticle>,
  site: URL | undefined,
): Promise<Response> {
  const link = (rel: string, page: number): string =>
    `<atom:link rel="${rel}" type="application/rss+xml" href="${absolute(urls.feed(language, page), site)}"/>`;
  const links = [link('self', number), ...(number < count ? [link('next', number + 1)] : [])];
  return rss({
    title: `${settings.title} · ${strings[language].language}`,
    description: strings[language].description(settings.title),
    site: absolute(urls.list(language), site),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language>${links.join('')}`,
    items: items.map((article) => {
      const day = dayOf(article, language);
      return {
        title: readingText(article[language].frontMatter.title).text,
        description: article[language].description,
        link: absolute(urls.article(language, article.slug), site),
        ...(day === undefined ? {} : { pubDate: new Date(`${day}T00:00:00Z`) }),
      };
    }),
  });
}

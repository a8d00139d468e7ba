import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { allArticles, describe, languagePaths } from '../../site/articles.ts';
import { dayOf } from '../../site/newest.ts';
import { settings } from '../../site/settings.ts';
import { strings } from '../../site/strings.ts';
import { absolute, urls } from '../../site/urls.ts';

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

export const GET: APIRoute<ReturnType<typeof languagePaths>[number]['props']> = async ({
  props,
  site,
}) => {
  const { language } = props;
  const articles = await allArticles();
  return rss({
    title: `${settings.title} · ${strings[language].language}`,
    description: strings[language].description(settings.title),
    site: absolute(urls.list(language), site),
    customData: `<language>${language}</language>`,
    items: articles.map((article) => {
      const day = dayOf(article, language);
      return {
        title: article[language].frontMatter.title,
        description: describe(article[language]),
        link: absolute(urls.article(language, article.slug), site),
        ...(day === undefined ? {} : { pubDate: new Date(`${day}T00:00:00Z`) }),
      };
    }),
  });
};

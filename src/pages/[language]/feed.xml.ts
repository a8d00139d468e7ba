import type { APIRoute, GetStaticPaths } from 'astro';
import { feedPaths } from '../../site/articles.ts';
import { feed } from './_feed.ts';

export const getStaticPaths = (async () => {
  const paths = await feedPaths();
  return paths
    .filter(({ props }) => props.page.number === 1)
    .map(({ props }) => ({ params: { language: props.language }, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({
  props,
  site,
}) => feed(props.language, props.page, site);

import type { APIRoute } from 'astro';
import { absolute, urls } from '../site/urls.ts';

/** Everything may be read; what should not be listed says so itself (`noindex`). */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.file('sitemap-index.xml'), site)}\n`,
  );

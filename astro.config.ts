import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readableAddresses } from './src/site/publishing/addresses.ts';
import { contentFiles } from './src/site/publishing/files.ts';
import { integrity } from './src/site/publishing/integrity.ts';
import { problemNotice } from './src/site/publishing/notice.ts';
import { searchIndex } from './src/site/search-index.ts';
import { settings } from './src/site/settings.ts';

// Vite's helper for imports on demand looks for style sheets to load with them; here one sheet serves all.
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  // Nor is a list wanted, in the script of every page, of what its imports will import.
  config: () => ({ build: { modulePreload: false as const } }),
  load: (id: string): string | null =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};

// What the tables of figures say of themselves is for whoever reads them, not for the browser.
const plainTables = {
  name: 'plain-tables',
  enforce: 'pre' as const,
  transform: (code: string, id: string): string | null =>
    /figures\/tables\/.+\.json$/u.test(id)
      ? code.replaceAll(/^\s*"(?:# |source").*\n/gmu, '')
      : null,
};

const home = new URL(settings.base, settings.url).href;

export default defineConfig({
  site: settings.url,
  base: settings.base,
  trailingSlash: 'always',
  // What is kept between builds lies in one folder; whoever deletes it loses time, nothing else.
  cacheDir: '.astro/cache',
  // A page whose data are the same as in the last build is taken from there (`cacheKey` in the paths).
  experimental: { incrementalBuild: true },
  // A strict Content-Security-Policy: no style or script stands in a page itself.
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports, plainTables, readableAddresses],
    // One style sheet for all pages: the second page asks for none.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // What builds write is no text of anybody's; of `.astro` Astro itself watches some files.
    server: {
      watch: { ignored: ['**/dist/**', '**/.astro/{cache,dist-*,kept,pictures,search}/**'] },
    },
    // The search's worker loads a part of itself later.
    worker: { format: 'es', plugins: () => [plainTables] },
  },
  devToolbar: { enabled: false },
  integrations: [
    searchIndex(),
    contentFiles(),
    integrity(),
    problemNotice(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: { en: 'en', de: 'de' } },
      filter: (page) => !/\/(?:parallel|search)\/$/u.test(page),
      // The list in both languages is no second English one, as its pages say too.
      serialize: (page) => ({
        ...page,
        links: (page.links ?? []).map((link) =>
          link.url === home ? { ...link, lang: 'x-default' } : link,
        ),
      }),
    }),
  ],
});

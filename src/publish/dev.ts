import { flushCompileCache } from 'node:module';
import path from 'node:path';
import { dev } from 'astro';
import config from '../../astro.config.ts';
import { loadSite, type Site } from '../site/library.ts';
import { listedOf } from '../site/listed.ts';
import type { LoadedSite } from '../site/loaded.ts';
import type { Writing } from '../site/kept/writing.ts';
import { startBehind } from './behind.ts';
import { settingsProblems } from '../site/settings.ts';
import { fail, readArguments, readPort, root } from './command.ts';
import { explain } from './stop.ts';

const usage = `npm run dev [-- --port 4321] [--host 127.0.0.1]

Serves the site while you write: a change in content/ shows at once, search included. Ctrl+C ends it.`;

const { values } = readArguments(usage, {
  port: { type: 'string', default: '4321' },
  host: { type: 'string', default: 'localhost' },
});
const server = { port: readPort(values.port, usage), host: values.host };
if (settingsProblems.length > 0) fail(settingsProblems.join('\n'));
const { ask } = startBehind(root, path.join(root, '.astro', 'search'), (found) => {
  behind.known = found;
  // The site is read anew with what is known now.
  globalThis.diptychLibrary = undefined;
  behind.tell?.();
  // Who ends this with Ctrl+C lets nothing be kept at the end: what Node has made of the code is kept now.
  flushCompileCache();
});
const behind: NonNullable<Writing['behind']> = { known: undefined, ask, tell: undefined };
globalThis.diptychWriting = { behind, kept: {} };
const shown = new WeakMap<Site, LoadedSite>();
globalThis.diptychLoad = async (folder) => {
  const site = await loadSite(folder);
  const loaded = shown.get(site) ?? shownOf(site);
  shown.set(site, loaded);
  return loaded;
};
await dev({ ...config, configFile: false, root, server }).catch((error: unknown) =>
  fail(explain(error)),
);

/** A site as its pages ask for it. */
function shownOf({ articles, register }: Site): LoadedSite {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return {
    articles: articles.map(listedOf),
    whole: (slug) => {
      const article = bySlug.get(slug);
      if (!article) throw new Error(`There is no article ${slug}.`);
      return article;
    },
    register,
  };
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { collectGarbage } from './kept/garbage.ts';
import type { beginSearch } from '../search/index/build.ts';
import { loadSite } from './library.ts';
import { beginPhase } from './phases.ts';

/** Writes the search index beside the built pages; while writing, serves one that follows the content. */
export function searchIndex(): AstroIntegration {
  let root = '';
  let cache = '';
  return {
    name: 'diptych-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        cache = path.join(root, '.astro', 'search');
      },
      'astro:build:done': async ({ dir }) => {
        beginPhase('Indexing the search');
        const write = globalThis.diptychIndex ?? (await beginIndex(root));
        await write(fileURLToPath(dir));
      },
      'astro:server:setup': ({ server, logger }) => {
        const behind = globalThis.diptychWriting?.behind;
        // Content that cannot be read is told by the page; the last index stays.
        const refill = (): void => {
          if (behind) behind.ask();
          else writeIndex(root, cache).catch((error: unknown) => logger.debug(String(error)));
        };
        // The first page comes first.
        if (behind) server.middlewares.use(afterFirst(refill));
        else refill();
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(path.join(root, 'content'))) refill();
        });
        server.middlewares.use((request, response, next) => {
          const file = path.join(
            cache,
            decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname),
          );
          const inside = file.startsWith(cache + path.sep);
          if (!inside) return next();
          stat(file).then(
            (found) => {
              if (!found.isFile()) return next();
              if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
              createReadStream(file).pipe(response);
            },
            () => next(),
          );
        });
      },
    },
  };
}

/** Calls something once, when the first answer has gone out. */
function afterFirst(call: () => void): Connect.NextHandleFunction {
  let isFirst = true;
  return (_request, response, next) => {
    if (isFirst) response.on('close', call);
    isFirst = false;
    next();
  };
}

/**
 * Begins the search index of a project: Pagefind goes on in a process of its own, which ends when it is done,
 * while pages are printed.
 *
 * @returns writes it into a folder
 */
export async function beginIndex(root: string): Promise<(folder: string) => Promise<void>> {
  const writing = await index(root);
  const closed = writing.begun.finally(async () => {
    const pagefind = await import('pagefind');
    await pagefind.close();
  });
  // Told to whoever writes it.
  closed.catch(() => undefined);
  return async (folder) => {
    const write = await closed;
    await write(folder);
  };
}

/** Writes the search index of a project into a folder. */
export async function writeIndex(root: string, folder: string): Promise<void> {
  const { begun } = await index(root);
  const write = await begun;
  await write(folder);
}

async function index(root: string): Promise<{ begun: ReturnType<typeof beginSearch> }> {
  const { articles, rows, translates, register } = await loadSite(root);
  // Pagefind will need room too.
  collectGarbage();
  // Loaded where it is needed: while someone writes, in the thread behind the pages.
  const { beginSearch: begin } = await import('../search/index/build.ts');
  const { keptSearch } = await import('./kept/search.ts');
  const { searchRows } = await import('./rows/search-rows.ts');
  const kept = await keptSearch(path.join(root, '.astro', 'kept'));
  const settings = { translates, register: register(), kept };
  const begun = begin(searchRows(articles, rows, kept.cuts), settings);
  begun.catch(() => undefined);
  await kept.save();
  return { begun };
}

declare global {
  /** Writes the search index that was begun before the pages; set by `npm run build`. */
  var diptychIndex: ((folder: string) => Promise<void>) | undefined;
}

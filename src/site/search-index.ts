import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearch, type SearchFiles } from '../search/index/write.ts';
import { keptCuts } from './kept/search.ts';
import { loadSite } from './library.ts';
import { beginPhase } from './phases.ts';
import { searchRows } from './rows/search-rows.ts';
import type { Indexed } from './threads/index-thread.ts';
import { startThread } from './threads/thread.ts';

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
function afterFirst(call: () => void) {
  let isFirst = true;
  return (_request: unknown, response: ServerResponse, next: () => void): void => {
    if (isFirst) response.on('close', call);
    isFirst = false;
    next();
  };
}

/**
 * Begins the search index of a project, in a thread of its own, while pages are printed.
 *
 * @returns waits for it, and writes it into a folder
 */
export async function beginIndex(root: string): Promise<(folder: string) => Promise<void>> {
  const { translates, ...texts } = await indexed(root);
  const task: Indexed = { ...texts, model: translates.model };
  const { thread, ended } = startThread('index-thread.ts', task);
  let files: SearchFiles = new Map();
  thread.on('message', (made: SearchFiles) => {
    files = made;
  });
  return async (folder) => {
    await ended;
    await writeSearch(folder, files);
  };
}

/** Writes the search index of a project into a folder. */
export async function writeIndex(root: string, folder: string): Promise<void> {
  // Loaded where it is needed: while someone writes, in the thread behind the pages.
  const [{ indexFiles }, texts] = [await import('./kept/index-files.ts'), await indexed(root)];
  await writeSearch(folder, await indexFiles(texts));
}

/** What a project's index is made of. */
async function indexed(root: string) {
  const folder = path.join(root, '.astro', 'kept');
  const { articles, rows, translates, register } = await loadSite(root);
  const cuts = await keptCuts(folder);
  const texts = {
    folder,
    rows: searchRows(articles, rows, cuts),
    register: register(),
    translates,
  };
  await cuts.save();
  return texts;
}

declare global {
  /** Writes the search index that was begun before the pages; set by `npm run build`. */
  var diptychIndex: ((folder: string) => Promise<void>) | undefined;
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wholeIndex } from '../search/index/whole.ts';
import { writeSearch, type SearchFiles } from '../search/index/write.ts';
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
        const files = await globalThis.diptychIndex;
        if (files) await writeSearch(fileURLToPath(dir), files);
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

/** Writes the search index of a project into a folder. */
export async function writeIndex(root: string, folder: string): Promise<void> {
  // Loaded where it is needed: while someone writes, in the thread behind the pages.
  const { keptIndex } = await import('./kept/index-files.ts');
  const { indexedTexts } = await import('./search-texts.ts');
  const { loadSite } = await import('./library.ts');
  const parts = await keptIndex(await indexedTexts(root, await loadSite(root)));
  await writeSearch(folder, await wholeIndex(parts));
}

declare global {
  /** The search index that was begun before the pages; set by `npm run build`. */
  var diptychIndex: Promise<SearchFiles> | undefined;
}

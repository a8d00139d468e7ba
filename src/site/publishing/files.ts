import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadedSite } from '../loaded.ts';
import { settings } from '../settings.ts';
import { headersFile } from './headers.ts';
import { publishedBytes, publishedFiles } from './published.ts';

/** Puts the files that texts link and show beside the built pages; while writing, serves them. */
export function contentFiles(): AstroIntegration {
  let root = '';
  return {
    name: 'diptych-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const { articles } = await loadedSite(root);
        for (const [name, published] of await publishedFiles(root, articles)) {
          const target = path.join(fileURLToPath(dir), name);
          await mkdir(path.dirname(target), { recursive: true });
          await writeFile(target, await publishedBytes(root, published));
        }
        // Files of that name in `public` are the publisher's own.
        const robots = path.join(root, 'public', 'robots.txt');
        await copyFile(robots, new URL('robots.txt', dir)).catch(unless('ENOENT'));
        await writeFile(new URL('_headers', dir), headersFile(settings.base), { flag: 'wx' }).catch(
          unless('EEXIST'),
        );
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          serve(request.url ?? '/').then(
            (found) => {
              if (found === null) return next();
              response.setHeader('Content-Type', found.type);
              response.end(found.bytes);
            },
            () => {
              next();
            },
          );
        });
      },
    },
  };

  async function serve(url: string): Promise<{ type: string; bytes: Uint8Array } | null> {
    const { pathname } = new URL(url, 'http://localhost');
    const address = decodeURIComponent(pathname).replace(/^\//u, '');
    const below = settings.base.slice(1);
    const name = address.startsWith(below) ? address.slice(below.length) : address;
    if (name.endsWith('/')) return null;
    const { articles } = await loadedSite(root);
    const published = (await publishedFiles(root, articles)).get(name);
    if (!published) return null;
    const type = types[path.extname(name).toLowerCase()] ?? 'application/octet-stream';
    return { type, bytes: await publishedBytes(root, published) };
  }
}

/** Throws an error again, unless it is that of the system. */
const unless =
  (code: string) =>
  (error: unknown): void => {
    if (!(error instanceof Error && 'code' in error && error.code === code)) throw error;
  };

/** What a browser shows by itself; all else it saves. */
const types: Record<string, string> = {
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settings } from '../settings.ts';

/**
 * Lets each page say by their hashes which scripts and style sheets it means (Subresource Integrity): a browser
 * runs nothing that was changed on its way or on the server.
 */
export function integrity(): AstroIntegration {
  return {
    name: 'diptych-integrity',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const hashes = new Map<string, string>();
        const files = await readdir(folder, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const page = path.join(folder, file);
          const html = await readFile(page, 'utf8');
          for (const [, address = ''] of html.matchAll(loaded)) {
            if (!hashes.has(address)) hashes.set(address, await hashOf(folder, address));
          }
          await writeFile(page, withHashes(html, hashes));
        }
      },
    },
  };
}

/**
 * @param hashes by the address as it stands in the page
 * @example
 * withHashes('<script src="/a.js"></script>', new Map([['/a.js', 'sha256-…']]))
 * // '<script src="/a.js" integrity="sha256-…"></script>'
 */
export const withHashes = (html: string, hashes: ReadonlyMap<string, string>): string =>
  html.replaceAll(loaded, (tag, address: string) => {
    const hash = hashes.get(address);
    const bare = tag.replace(/ integrity="[^"]*"/u, '');
    return hash === undefined ? bare : bare.replace(/>$/u, ` integrity="${hash}">`);
  });

/** Tags of scripts and of style sheets; text has `&lt;` in their place. */
const loaded = /<(?:script\b[^>]*? src|link rel="stylesheet" href)="([^"]*)"[^>]*>/gu;

async function hashOf(folder: string, address: string): Promise<string> {
  const name = decodeURIComponent(address.slice(settings.base.length));
  const hash = createHash('sha256').update(await readFile(path.join(folder, name)));
  return `sha256-${hash.digest('base64')}`;
}

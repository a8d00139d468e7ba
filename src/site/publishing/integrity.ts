import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settings } from '../settings.ts';

/**
 * Lets each page say by their hashes which scripts and style sheets it means (Subresource Integrity): a browser
 * runs nothing that was changed on its way or on the server.
 */
export function integrity(): AstroIntegration {
  let folder = '';
  const hashes = new Map<string, string>();
  return {
    name: 'diptych-integrity',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      // What pages load is in its place before the first of them is printed.
      'astro:build:start': ({ setPrerenderer }) => {
        hashes.clear();
        setPrerenderer((printer) => ({
          ...printer,
          render: async (request, options) => {
            const printed = await printer.render(request, options);
            if (printed instanceof Response) return hashed(printed);
            return { ...printed, response: await hashed(printed.response) };
          },
        }));
      },
    },
  };

  async function hashed(page: Response): Promise<Response> {
    if (page.headers.get('content-type')?.startsWith('text/html') !== true) return page;
    const html = await page.text();
    for (const [, address = ''] of html.matchAll(loaded)) {
      if (!hashes.has(address)) hashes.set(address, await hashOf(folder, address));
    }
    return new Response(withHashes(html, hashes), page);
  }
}

/**
 * A page with the hash of each script and style sheet that it loads; one that is not known has none.
 *
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
  return `sha256-${hash('sha256', await readFile(path.join(folder, name)), 'base64')}`;
}

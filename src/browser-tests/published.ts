import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { root } from '../publish/command.ts';
import { startBrowser } from './browser.ts';
import { makeProject, run, serve } from './built-site.ts';

/** The folder of the seed article. */
export const seed = 'join-hands-to-build-new-countryside';

/** The files of the seed article, as `publish` takes them. */
export async function seedArticle(): Promise<Record<string, string>> {
  const read = (file: string): Promise<string> =>
    readFile(path.join(root, 'content', file), 'utf8');
  const files = [`${seed}/en.md`, `${seed}/de.md`];
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await read(file)] as const)),
  );
}

/**
 * Builds a site of its own, serves it below a base path (what works there works at the root too) and starts
 * a browser.
 *
 * @param articles files below `content`, by path
 * @throws what the build says, if it fails
 */
export async function publish(
  articles: Record<string, string | Uint8Array>,
  environment: Record<string, string> = {},
): Promise<Published> {
  const base = '/reader/';
  const project = await makeProject(articles);
  const built = await run(project.folder, 'build', { ...environment, BASE_PATH: base });
  if (built.code !== 0) throw new Error(built.stderr);
  const server = await serve(project.folder, base);
  const browser = await startBrowser();
  return {
    browser,
    url: server.url,
    folder: project.folder,
    open: async (address, options = {}) => {
      const viewport = { width: 1280, height: 900 };
      const context = await browser.newContext({ viewport, ...options });
      const page = await context.newPage();
      await page.goto(server.url + address);
      return page;
    },
    stop: async () => {
      await browser.close();
      await server.stop();
      await project.remove();
    },
  };
}

/** What axe finds wrong with a page: the rule and the elements. */
export async function violations(page: Page): Promise<string[]> {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  // The page's own policy forbids scripts from outside; the debugger may add one all the same.
  await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const found = await window.axe.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
}

declare global {
  interface Window {
    axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}

/** A site that is served, and a browser to read it with. */
export type Published = {
  browser: Browser;
  /** Where it is served, ending in `/`. */
  url: string;
  /** The project that was built. */
  folder: string;
  /** Opens a page in a context of its own. */
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  stop: () => Promise<void>;
};

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeVersion } from '../passages/code-version.ts';

/**
 * Forgets the pages that Astro has kept of the last build if the code or a style sheet has changed since: Astro
 * knows a page again by its data alone, and such a page would ask for scripts and style sheets that are no more.
 *
 * @param root the project's folder
 */
export async function forgetPagesOfOtherCode(root: string): Promise<void> {
  const folder = path.join(root, '.astro', 'cache');
  const file = path.join(folder, 'made-by');
  const version = await codeVersion(/\.(?:ts|astro|css|js|tsv|txt|json)$/u);
  if ((await readFile(file, 'utf8').catch(() => '')) === version) return;
  for (const kept of ['dist', 'incremental-build.json']) {
    await rm(path.join(folder, kept), { recursive: true, force: true });
  }
  await mkdir(folder, { recursive: true });
  await writeFile(file, version);
}

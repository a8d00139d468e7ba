import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeVersion } from '../passages/code-version.ts';
import { keyOf } from '../passages/kept.ts';

/**
 * Forgets the pages that Astro has kept of the last build if the code, a style sheet or a script has changed since:
 * Astro knows a page again by its data alone, and such a page would ask for what is no more, or is another.
 *
 * @param root the project's folder
 */
export async function forgetPagesOfOtherCode(root: string): Promise<void> {
  const folder = path.join(root, '.astro', 'cache');
  const file = path.join(folder, 'made-by');
  const code = await codeVersion(/\.(?:ts|astro|css|js|tsv|txt|json)$/u);
  const version = keyOf([code, ...(await scriptsOf(path.join(root, 'public')))]);
  if ((await readFile(file, 'utf8').catch(() => '')) === version) return;
  for (const kept of ['dist', 'incremental-build.json']) {
    await rm(path.join(folder, kept), { recursive: true, force: true });
  }
  await mkdir(folder, { recursive: true });
  await writeFile(file, version);
}

/** What stands at the top of a folder, of what pages load. */
async function scriptsOf(folder: string): Promise<string[]> {
  const files = (await Array.fromAsync(glob('*.js', { cwd: folder }))).sort();
  const texts = files.map((file) => readFile(path.join(folder, file), 'utf8'));
  return [...files, ...(await Promise.all(texts))];
}

import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { printProblems } from '../article/problem.ts';
import { differenceProblems } from '../site/differences.ts';
import { pairingProblems } from '../site/pairing-problems.ts';
import { readSite } from '../site/library.ts';

/**
 * Builds the site beside `dist` and then puts it in its place, so that a build that fails leaves the last
 * good one as it was.
 *
 * @param root the project's folder
 * @returns `false` if the content has problems; they have been told
 * @throws what Astro throws
 */
export async function buildSite(root: string): Promise<boolean> {
  if (!(await contentIsSound(root))) return false;
  const next = path.join(root, '.astro', 'dist-next');
  const last = path.join(root, '.astro', 'dist-last');
  const dist = path.join(root, 'dist');
  await rm(next, { recursive: true, force: true });
  await build({ root, outDir: next, logLevel: 'warn' });
  await rm(last, { recursive: true, force: true });
  await mkdir(path.dirname(last), { recursive: true });
  if (await exists(dist)) await move(dist, last);
  await move(next, dist);
  await rm(last, { recursive: true, force: true });
  return true;
}

/** Tells every problem of the content on standard error; differing texts are told, but stop nothing. */
async function contentIsSound(root: string): Promise<boolean> {
  const { articles, problems, warnings } = await readSite(root);
  const told = [...problems, ...warnings];
  if (told.length > 0) process.stderr.write(`${printProblems(told)}\n`);
  const places = articles.flatMap((article) => [
    ...pairingProblems(article),
    ...differenceProblems(article),
  ]).length;
  if (places > 0) {
    const what = places === 1 ? '1 place needs' : `${places} places need`;
    process.stderr.write(`${what} a look; \`npm run check\` lists what differs.\n`);
  }
  if (problems.length > 0) process.stderr.write('Nothing was built.\n');
  return problems.length === 0;
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // `dist` may be on another disk.
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

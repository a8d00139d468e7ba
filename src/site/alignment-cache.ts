import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AlignmentCache } from '../alignment/cache.ts';

// Beside what Astro keeps between builds; whoever deletes the folder loses time, nothing else.
const cacheFile = (root: string): string => path.join(root, '.astro', 'alignment.json');

/** What the last run learnt and aligned; nothing where there was none or it cannot be read. */
export async function readCache(root: string): Promise<unknown> {
  try {
    const cache: unknown = JSON.parse(await readFile(cacheFile(root), 'utf8'));
    return cache;
  } catch {
    return undefined;
  }
}

/** Keeps the cache for the next run; another run that writes at the same time does no harm. */
export async function writeCache(root: string, cache: AlignmentCache): Promise<void> {
  const file = cacheFile(root);
  const text = JSON.stringify(cache);
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
}

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { keyOf, type AlignmentCache } from '../../alignment/cache.ts';
import type { ArticleBlocks } from '../../alignment/rows.ts';

/**
 * What the last run learnt and aligned, where it still holds. Every text teaches what the site's words mean
 * and may move any row of any article, so it holds for the very same articles in the same order; then what
 * comes out is what a first run gives. While someone writes, what was learnt before stays good enough.
 *
 * @param version of the code (code-version.ts)
 * @param isWriting whether a row may be as the texts of before have it
 */
export async function readCache(
  root: string,
  articles: readonly ArticleBlocks[],
  version: string,
  isWriting: boolean,
): Promise<unknown> {
  try {
    const text = await readFile(cacheFile(root), 'utf8');
    const kept = schema.parse(JSON.parse(text));
    const holds = isWriting || kept.articles.join() === articles.map(keyOf).join();
    return holds && kept.version === version ? kept.cache : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the cache for the next run; another run that writes at the same time does no harm. */
export async function writeCache(
  root: string,
  articles: readonly ArticleBlocks[],
  version: string,
  cache: AlignmentCache,
): Promise<void> {
  const file = cacheFile(root);
  const text = JSON.stringify({ version, articles: articles.map(keyOf), cache });
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
}

// Beside what Astro keeps between builds; whoever deletes the folder loses time, nothing else.
const cacheFile = (root: string): string => path.join(root, '.astro', 'kept', 'alignment.json');

const schema = z.object({ version: z.string(), articles: z.array(z.string()), cache: z.unknown() });

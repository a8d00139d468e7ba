import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { AlignmentCache } from '../../alignment/cache.ts';
import { keepFile } from '../../passages/keep-file.ts';

/**
 * What the last run learnt and aligned; nothing where there was none, it cannot be read or other code wrote it.
 *
 * @param version of the code (code-version.ts)
 */
export async function readCache(root: string, version: string): Promise<unknown> {
  try {
    const kept = schema.parse(JSON.parse(await readFile(cacheFile(root), 'utf8')));
    return kept.version === version ? kept.cache : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the cache for the next run; another run that writes at the same time does no harm. */
export async function writeCache(
  root: string,
  version: string,
  cache: AlignmentCache,
): Promise<void> {
  const file = cacheFile(root);
  const text = JSON.stringify({ version, cache });
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return;
  await keepFile(file, text);
}

// Beside what Astro keeps between builds; whoever deletes the folder loses time, nothing else.
const cacheFile = (root: string): string => path.join(root, '.astro', 'kept', 'alignment.json');

const schema = z.object({ version: z.string(), cache: z.unknown() });

import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexFolder } from '../format.ts';

/** Writes an index beside the old one, then puts it in its place. @param outDir the built site */
export async function writeSearch(outDir: string, files: SearchFiles): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const fresh = await mkdtemp(join(outDir, `.${indexFolder}-`));
  try {
    const folders = new Set([...files.keys()].map((path) => dirname(join(fresh, path))));
    for (const each of folders) await mkdir(each, { recursive: true });
    for (const [path, bytes] of files) await writeFile(join(fresh, path), bytes);
    await rm(join(outDir, indexFolder), { recursive: true, force: true });
    await rename(join(fresh, indexFolder), join(outDir, indexFolder));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** By path from the root of the site. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

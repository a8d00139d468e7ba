import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Keeps a file for later runs, in one step: ended at any moment, it leaves the old file or all of the new, never a
 * half. Where it cannot be written (the disk is full, or can be read only), nothing is kept: it only saves time.
 */
export async function keepFile(file: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${file}.${process.pid}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(fresh, content);
    await rename(fresh, file);
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { isCode } from './stop.ts';

/**
 * Puts a folder in the place of another, in one step where the system can exchange two folders (Linux and macOS, on
 * their usual file systems), so that whoever asks for a file finds the old folder or the new one at any moment.
 * Elsewhere two renames do it, with no folder between them for some millionths of a second.
 *
 * @param last where the old folder is between two renames
 * @throws Error with a `code` where it cannot; both folders are as they were
 */
export async function exchange(next: string, real: string, last: string): Promise<void> {
  await rm(last, { recursive: true, force: true });
  if (await swap(next, real)) {
    await leave(next);
    return;
  }
  const isThere = existsSync(real);
  if (isThere) renameSync(real, last);
  try {
    renameSync(next, real);
  } catch (error) {
    if (isThere) renameSync(last, real);
    throw error;
  }
  await leave(last);
}

/** Removes the old folder; if that cannot be, the new one is in its place all the same, and the next build tries. */
const leave = (old: string): Promise<void> =>
  rm(old, { recursive: true, force: true }).catch(() => undefined);

/** @returns `false` where nothing was done: there is no old folder, or the system cannot exchange the two */
async function swap(next: string, real: string): Promise<boolean> {
  // On Windows the package renames too, three times.
  if (process.platform === 'win32') return false;
  // There are systems that it has no build for.
  const native = await import('fs-native-extensions').catch(() => null);
  if (native === null) return false;
  try {
    native.swapSync(next, real);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT', 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP')) return false;
    throw error;
  }
}

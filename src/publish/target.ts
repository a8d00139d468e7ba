import { randomUUID } from 'node:crypto';
import {
  cp,
  mkdir,
  readFile,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { exchange } from './exchange.ts';
import { isCode, Stop } from './stop.ts';

/**
 * Makes sure that a site can be put in place before it is built, and mends what a build left that was ended
 * while it did so.
 *
 * A folder `dist` is exchanged for the new one. A link, or the root of a disk (a container's
 * volume), is written into: file by file, each whole, pages last, and then what the build before has written and
 * this one has not is removed; nothing else that lies there is touched.
 *
 * @param root the project's folder
 * @param say told what was mended
 * @throws Stop where the target cannot be written, or there is too little room
 */
export async function openTarget(root: string, say: (message: string) => void): Promise<Target> {
  const work = path.join(root, '.astro');
  const dist = path.join(root, 'dist');
  const link = await readlink(dist).catch(() => null);
  const real = link === null ? dist : await realpath(dist).catch(() => path.resolve(root, link));
  if (link !== null) await mkdir(real, { recursive: true });
  const kind = await stat(real).catch(() => null);
  if (kind?.isDirectory() === false)
    throw new Stop('dist is a file, and should be a folder: remove it.');
  await mend(work, real, say);
  const there = await sizeOf(real);
  if (there !== null) await tryWriting(real, 'dist/');
  if (link === null) await tryWriting(root, 'The folder of the project');
  const free = await statfs(work).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Infinity,
  );
  const needed = Math.max(there ?? 0, least);
  if (free < needed) {
    const [want, have] = [Math.ceil(needed / 1e6), Math.floor(free / 1e6)];
    throw new Stop(
      `There is too little room on the disk: the site needs ${want} MB, and ${have} MB are free.`,
    );
  }
  const next = path.join(work, 'dist-next');
  const drop = (): Promise<void> => rm(next, { recursive: true, force: true });
  await drop();
  return { next, place: () => place(next, real, { work, isLink: link !== null }), drop };
}

/** Bytes that the smallest site needs. */
const least = 2_000_000;

async function place(
  next: string,
  real: string,
  { work, isLink }: { work: string; isLink: boolean },
): Promise<void> {
  try {
    if (isLink) await writeInto(real, next);
    else await exchange(next, real, path.join(work, 'dist-last'));
  } catch (error) {
    // A mount cannot be renamed, and a folder not be moved to another disk.
    if (isLink || !isCode(error, 'EBUSY', 'EXDEV', 'EACCES', 'EPERM')) throw error;
    await mkdir(real, { recursive: true });
    await writeInto(real, next);
  }
}

/** Writes a site into a folder that stays, in two steps, so that the second can be taken up again. */
async function writeInto(real: string, next: string): Promise<void> {
  const stage = path.join(real, stageName);
  await rm(stage, { recursive: true, force: true });
  try {
    await cp(next, stage, { recursive: true });
    const files = await filesIn(next);
    await writeFile(path.join(stage, listName), JSON.stringify(files));
    await writeFile(path.join(stage, completeName), '');
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    throw error;
  }
  await finish(real);
  await rm(next, { recursive: true, force: true });
}

/** Puts what lies whole beside the site in its place. */
async function finish(real: string): Promise<void> {
  const stage = path.join(real, stageName);
  const files = await readList(path.join(stage, listName));
  const before = await readList(path.join(real, listName));
  // What pages ask for comes before them, and pages before lists of pages.
  const isPage = (file: string): number => Number(file.endsWith('.html'));
  for (const file of [
    ...files.sort((a, b) => isPage(a) - isPage(b) || (a < b ? -1 : 1)),
    listName,
  ]) {
    await mkdir(path.dirname(path.join(real, file)), { recursive: true });
    await rename(path.join(stage, file), path.join(real, file)).catch((error: unknown) => {
      // It was put in place before this was ended.
      if (!isCode(error, 'ENOENT')) throw error;
    });
  }
  const now = new Set(files);
  for (const file of before.filter((one) => !now.has(one))) await removeFile(real, file);
  await rm(stage, { recursive: true, force: true });
}

/** Removes a file, and the folders that it leaves empty. */
async function removeFile(real: string, file: string): Promise<void> {
  await rm(path.join(real, file), { force: true });
  for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
    const emptied = await rmdir(path.join(real, folder)).then(
      () => true,
      () => false,
    );
    if (!emptied) return;
  }
}

async function mend(work: string, real: string, say: (message: string) => void): Promise<void> {
  const stage = path.join(real, stageName);
  if ((await sizeOf(path.join(stage, completeName))) !== null) {
    await finish(real);
    say('The last build was ended while it was put in place; it is in place now.');
  } else await rm(stage, { recursive: true, force: true });
  const last = path.join(work, 'dist-last');
  if ((await sizeOf(last)) === null || (await sizeOf(real)) !== null) return;
  await rename(last, real);
  say('The last build was ended while it was put in place; the last good site is back.');
}

async function tryWriting(folder: string, name: string): Promise<void> {
  const file = path.join(folder, `.try-${randomUUID()}`);
  try {
    await writeFile(file, 'x');
  } catch (error) {
    const isFull = isCode(error, 'ENOSPC', 'EDQUOT');
    throw new Stop(
      `${name} cannot be written. ${isFull ? 'The disk is full.' : 'Look at the permissions.'}`,
    );
  } finally {
    await rm(file, { force: true }).catch(() => undefined);
  }
}

/** The files below a folder, by path from there with `/`. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}

/** @returns bytes of a file or of all files in a folder, `null` where there is nothing of that name */
async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() !== true) return found?.size ?? null;
  const sizes = (await filesIn(file)).map(async (inside) =>
    stat(path.join(file, inside)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function readList(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

const stageName = '.diptych-next';
/** Names the files of a site in a folder that is written into. */
export const listName = '.diptych-files';
const completeName = '.diptych-complete';

/** Where a site is put. */
export type Target = {
  /** The folder to build into. */
  next: string;
  /** Puts what was built in its place. */
  place: () => Promise<void>;
  /** Removes what was built in part: it takes room. */
  drop: () => Promise<void>;
};

import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { listFolder } from '../article/folder/listing.ts';
import { codeVersion } from '../passages/code-version.ts';
import { keepFile } from '../passages/keep-file.ts';
import { settings } from '../site/settings.ts';
import { filesIn, listName } from './target.ts';

/**
 * A key of all that a site is made of: texts and files by their bytes, code, packages, settings and the machine.
 *
 * @param root the project's folder
 * @returns `null` where something of it cannot be read: then a build tells what
 */
export async function madeOf(root: string): Promise<string | null> {
  const parts = [await codeVersion(/./u), process.platform, process.arch, JSON.stringify(settings)];
  parts.push(...environment);
  for (const name of ['astro.config.ts', 'package.json', 'tsconfig.json'])
    parts.push(name, await readFile(path.join(root, name), 'utf8').catch(() => ''));
  try {
    for (const folder of ['content', 'public']) {
      const { found, files, folders, problems } = await listFolder(root, folder);
      if (problems.length > 0) return null;
      parts.push(String(found), ...folders);
      for (const file of files.values()) parts.push(file.path, bytesOf(root, file.path));
    }
  } catch {
    return null;
  }
  return hash('sha256', parts.join('\0'));
}

/** As the command began: Astro sets some of it. */
const environment = [process.env['NODE_ENV'] ?? '', process.env['NODE_OPTIONS'] ?? ''];

/** What was told of the texts as they were built into `dist`, if it is still what was built of the very same. */
export async function toldOf(root: string, made: string | null): Promise<string[] | null> {
  if (made === null) return null;
  try {
    const kept = schema.parse(JSON.parse(await readFile(recordOf(root), 'utf8')));
    const dist = path.join(root, 'dist');
    const there = new Set(await filesIn(dist));
    // Where a folder is written into, others may keep things too.
    const isShared = lstatSync(dist).isSymbolicLink() || there.has(listName);
    const isWhole = isShared || there.size === kept.files.length;
    const isAsBuilt =
      kept.made === made &&
      isWhole &&
      kept.files.every(([file, bytes]) => there.has(file) && bytesOf(dist, file) === bytes);
    return isAsBuilt ? kept.told : null;
  } catch {
    return null;
  }
}

/**
 * Notes what a site was made of and what its files are, before it is put in place.
 *
 * @param folder the built site
 * @returns writes the note, once the site is in its place
 */
export async function note(
  root: string,
  folder: string,
  { made, told }: { made: string; told: readonly string[] },
): Promise<() => Promise<void>> {
  const files = (await filesIn(folder)).map((file) => [file, bytesOf(folder, file)]);
  return () => keepFile(recordOf(root), JSON.stringify({ made, told, files }));
}

const bytesOf = (folder: string, file: string): string =>
  hash('sha256', readFileSync(path.join(folder, file)), 'base64url');

const recordOf = (root: string): string => path.join(root, '.astro', 'kept', 'site.json');

const schema = z.object({
  made: z.string(),
  told: z.array(z.string()),
  files: z.array(z.tuple([z.string(), z.string()])),
});

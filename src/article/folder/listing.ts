import { isUtf8 } from 'node:buffer';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem, Trouble } from '../problem.ts';

/**
 * Lists what lies in a folder and below it, each thing once. Names that begin with a dot are passed over in
 * `content`; what lies in `public` is published whole, and looked at whole.
 *
 * A link to a file in the folder is that file under another name. Links to folders, links that lead out of the
 * folder or nowhere, and what is neither file nor folder, are problems and not in the list.
 *
 * @param root the project's folder
 * @param folder such as `content`, below it
 */
export async function listFolder(root: string, folder: string): Promise<Listing> {
  const files = new Map<string, ListedFile>();
  const folders: string[] = [];
  const problems: Problem[] = [];
  const base = await realpath(path.join(root, folder)).catch(() => null);
  const kind = base === null ? null : await stat(base);
  if (base === null || kind?.isDirectory() !== true) {
    if (kind) problems.push({ file: folder, line: 1, ...noFolderAtAll });
    return { found: false, files, folders, problems };
  }
  await walk(folder);
  return { found: true, files, folders, problems };

  async function walk(at: string): Promise<void> {
    let names: string[];
    try {
      const bytes = await readdir(path.join(root, at), { encoding: 'buffer' });
      if (!bytes.every(isUtf8)) problems.push({ file: composed(at), line: 1, ...oddName });
      names = bytes.filter((name) => isUtf8(name)).map(String);
    } catch (error) {
      problems.push({ file: composed(at), line: 1, ...cannotBeRead('folder', error) });
      return;
    }
    for (const name of names.sort()) {
      if (name.startsWith('.') && folder === 'content') continue;
      const file = `${at}/${name}`;
      const trouble = await add(file).catch((error: unknown) => cannotBeRead('file', error));
      if (trouble) problems.push({ file: composed(file), line: 1, ...trouble });
    }
  }

  async function add(file: string): Promise<Trouble | null> {
    const found = await lstat(path.join(root, file));
    if (found.isDirectory()) {
      if (!folders.includes(composed(file))) folders.push(composed(file));
      await walk(file);
      return null;
    }
    const target = found.isSymbolicLink()
      ? await follow(file)
      : { size: found.size, modified: found.mtimeMs };
    if ('message' in target) return target;
    if (!found.isSymbolicLink() && !found.isFile()) return special;
    if (files.has(composed(file))) return twice;
    files.set(composed(file), { path: file, ...target });
    return null;
  }

  async function follow(file: string): Promise<Trouble | Omit<ListedFile, 'path'>> {
    const real = await realpath(path.join(root, file)).catch(() => null);
    if (real === null) return deadLink;
    const target = await stat(real);
    if (target.isDirectory()) return linkedFolder;
    if (!target.isFile()) return special;
    const inside = path.relative(base ?? '', real);
    if (inside.startsWith('..') || path.isAbsolute(inside)) return outside(folder);
    return { size: target.size, modified: target.mtimeMs };
  }
}

/** A path as it is written in most places, whatever it is on the disk. */
const composed = (file: string): string => file.normalize('NFC');

/** Why a file or folder could not be read, in a publisher's words. */
export function cannotBeRead(what: 'file' | 'folder', error: unknown): Trouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const advice = 'Look at its permissions, or take it out of the folder.';
  if (code === 'EACCES' || code === 'EPERM') {
    return { message: `The ${what} must not be read by you.`, advice };
  }
  if (code === 'ENOENT') {
    return { message: `The ${what} went away while it was read.`, advice: 'Start again.' };
  }
  const why = error instanceof Error ? error.message : String(error);
  return { message: `The ${what} cannot be read (${code || why}).`, advice };
}

const noFolderAtAll: Trouble = {
  message: 'This is a file, and should be a folder.',
  advice: 'Remove it, or make a folder of that name in its place.',
};

const oddName: Trouble = {
  message: 'A file or folder in here has a name that is not valid UTF-8; it is not read.',
  advice: 'Rename it: small letters a to z, digits and hyphens serve everywhere.',
};

const twice: Trouble = {
  message: 'Another file here has the same name, only encoded otherwise; this one is not read.',
  advice: 'Rename one of the two, or remove it.',
};

const deadLink: Trouble = {
  message: 'This is a link that leads nowhere.',
  advice: 'Put the file itself in its place, or remove the link.',
};

const linkedFolder: Trouble = {
  message: 'This is a link to a folder; it is not followed, and nothing in it is read.',
  advice: 'Put the folder itself in its place, or remove the link.',
};

const outside = (folder: string): Trouble => ({
  message: `This is a link to a file outside ${folder}, which is not published.`,
  advice: 'Put the file itself in its place, or remove the link.',
});

const special: Trouble = {
  message: 'This is neither a file nor a folder.',
  advice: 'Remove it.',
};

export type Listing = {
  /** Whether there is such a folder. */
  found: boolean;
  /** By path from the project's folder, with `/`, in Unicode's composed form (NFC). */
  files: Map<string, ListedFile>;
  /** Paths from the project's folder, composed likewise. */
  folders: string[];
  problems: Problem[];
};

/** A file: its path as it stands on the disk, its size in bytes and its time in ms. */
export type ListedFile = { path: string; size: number; modified: number };

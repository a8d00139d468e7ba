import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
// Not later: when the files are written, Astro's loader of modules has been closed.
import sharp from 'sharp';
import type { Picture } from '../../article/folder/pictures.ts';
import { languages } from '../../article/language.ts';
import { keepFile } from '../../passages/keep-file.ts';
import type { References } from './referenced.ts';

/**
 * The address of a linked file from the site's root, without a slash before it: that of a file beside a text is
 * beside its page, that of a file in `public` as it lies there.
 *
 * @param name path from the project's folder (NFC)
 */
export const publishedAddress = (name: string): string =>
  publishedName(name).split('/').map(encodeURIComponent).join('/');

/** The same as a path of the built folder, not encoded. */
export const publishedName = (name: string): string =>
  name.replace(/^public\//u, '').replace(/^content\//u, `${languages[0]}/`);

/**
 * The address of a picture as it is published. It changes with the picture, so that it may be kept for ever.
 * Drawings stay what they are; all else becomes WebP, which every current browser reads.
 *
 * @param file its path
 */
export async function pictureAddress(file: string, kind: Picture['kind']): Promise<string> {
  const stem = path.parse(file).name.normalize('NFKD').toLowerCase();
  // A system takes 255 bytes for a name, and some take it for the whole path.
  const plain =
    stem
      .replaceAll(/[^a-z\d]+/gu, '-')
      .slice(0, 80)
      .replaceAll(/^-+|-+$/gu, '') || 'picture';
  const ending = kind === 'drawing' ? 'svg' : 'webp';
  return `_astro/${plain}.${(await hashOf(file)).slice(0, 10)}.${ending}`;
}

/**
 * The SHA-256 of a file's bytes; looked up by its size and time where it has been read before. Of a file that has gone
 * it is the last one known: while somebody writes, the last good page is shown.
 */
async function hashOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  const known = hashes.get(file) ?? { state: '', sum: hash('sha256', file) };
  const state = found ? `${found.size} ${found.mtimeMs}` : known.state;
  const bytes = state === known.state ? null : await readFile(file).catch(() => null);
  if (bytes === null) return known.sum;
  const sum = hash('sha256', bytes);
  hashes.set(file, { state, sum });
  return sum;
}

const hashes = new Map<string, { state: string; sum: string }>();

/**
 * What of the files in `content` is published: all that a text links or shows, and nothing else.
 *
 * @param root the project's folder
 * @returns for each, its path in the built folder and where its bytes come from
 */
export async function publishedFiles(
  root: string,
  articles: readonly Pick<References, 'files' | 'pictures'>[],
): Promise<Map<string, PublishedFile>> {
  const published = new Map<string, PublishedFile>();
  for (const { files, pictures } of articles) {
    for (const [name, file] of Object.entries(files)) {
      published.set(publishedName(name), { file: path.join(root, file), picture: null });
    }
    for (const { file, kind } of Object.values(pictures)) {
      const whole = path.join(root, file);
      published.set(await pictureAddress(whole, kind), { file: whole, picture: kind });
    }
  }
  return published;
}

/**
 * The bytes of a file as it is published.
 *
 * @param root the project's folder; pictures are kept in `.astro/pictures` below it
 * @throws where the file cannot be read, or a picture not be turned into WebP
 */
export async function publishedBytes(
  root: string,
  { file, picture }: PublishedFile,
): Promise<Uint8Array> {
  if (picture !== 'bitmap') return readFile(file);
  const name = `${await hashOf(file)}.${sharp.versions.vips}.webp`;
  const kept = path.join(root, '.astro', 'pictures', name);
  const before = await readFile(kept).catch(() => null);
  const sound = before && withoutSum(before);
  if (sound) return sound;
  const made = await sharp(await readFile(file), { animated: true, failOn: 'none' })
    .autoOrient()
    .webp()
    .toBuffer();
  await keepFile(kept, Buffer.concat([sumOf(made), made]));
  return made;
}

/** Bytes that were kept below their SHA-256, or null where a disk has lost or changed some. */
function withoutSum(kept: Buffer): Buffer | null {
  const bytes = kept.subarray(sumLength);
  return sumOf(bytes).equals(kept.subarray(0, sumLength)) ? bytes : null;
}

const sumOf = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');
const sumLength = 32;

/** `picture` is `null` for a file that is published as it is. */
export type PublishedFile = { file: string; picture: Picture['kind'] | null };

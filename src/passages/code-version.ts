import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A hash of code, of the packages it uses and of Node: what was kept under another is made anew.
 *
 * @param which paths below `src`; if none are named, of all that reads and compares texts
 */
export function codeVersion(which = readers): Promise<string> {
  let version = versions.get(which.source);
  if (version === undefined) versions.set(which.source, (version = hashOf(which)));
  return version;
}

/** A process runs the code that it began with. */
const versions = new Map<string, Promise<string>>();

async function hashOf(which: RegExp): Promise<string> {
  const source = path.resolve(import.meta.dirname, '..');
  const files = (await readdir(source, { recursive: true }))
    .filter((file) => which.test(file) && !file.endsWith('.test.ts'))
    .map((file) => path.join(source, file))
    .sort();
  const lock = path.resolve(source, '../package-lock.json');
  const texts = await Promise.all(
    [...files, lock].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  return hash('sha256', [process.version, ...files, ...texts].join('\n'), 'base64url').slice(0, 22);
}

const readers =
  /^(?:article|alignment|figures|names|passages|comparison|register|site[\\/]kept)[\\/].*\.(?:ts|tsv|txt|json)$/u;

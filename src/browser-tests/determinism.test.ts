import { createHash } from 'node:crypto';
import { readFile, readdir, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything, picture } from './fixtures/everything.ts';
import { makeProject, run } from './built-site.ts';
import type { Project } from './built-site.ts';
import { seedArticle } from './published.ts';

/* The same content makes the same files, byte for byte, whenever and wherever it is built. */

let content: Record<string, string | Uint8Array>;
let first: Project;
let built: Record<string, string>;

beforeAll(async () => {
  content = {
    ...(await seedArticle()),
    'everything/en.md': everything.en,
    'everything/de.md': everything.de,
    'everything/bridge.png': picture,
    'everything/plan.txt': 'The plan.',
  };
  first = await makeProject(content);
  built = await build(first);
});

afterAll(() => first?.remove());

test('a build asks no other host for anything', async () => {
  const project = await makeProject(await seedArticle());
  const telling =
    "globalThis.fetch = async (asked) => { process.stderr.write(`fetches ${asked}`); return new Response('{}'); };";
  const { code, stderr } = await run(project.folder, 'build', {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(telling)}`,
  });
  await project.remove();
  expect(code).toBe(0);
  expect(stderr).not.toContain('fetches');
});

test('with what the build before has kept', async () => {
  expect(await build(first)).toEqual(built);
});

test('in another folder, on another day, in another time zone and language, of older files', async () => {
  const project = await makeProject(content);
  const old = new Date('2001-02-03T04:05:06Z');
  for (const file of Object.keys(content))
    await utimes(path.join(project.folder, 'content', file), old, old);
  const later = `const now = Date.now; Date.now = () => now() + ${400 * 86_400_000};`;
  const there = await build(project, {
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(later)}`,
  });
  await project.remove();
  expect(there).toEqual(built);
});

/** Builds a site; the hash of each of its files. */
async function build(
  { folder }: Project,
  environment: Record<string, string> = {},
): Promise<Record<string, string>> {
  const dist = path.join(folder, 'dist');
  await rm(dist, { recursive: true, force: true });
  const { code, stderr } = await run(folder, 'build', environment);
  if (code !== 0) throw new Error(stderr);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const hashes: Record<string, string> = {};
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const hash = createHash('sha256').update(await readFile(file));
    hashes[path.relative(dist, file)] = hash.digest('hex');
  }
  return hashes;
}

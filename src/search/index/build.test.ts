import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSearch, indexParts } from './build.ts';
import { seedRows } from '../engine/fixtures/served-index.ts';
import { wholeIndex } from './whole.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diptych-index-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => {
    return [file.slice(folder.length), await readFile(file, 'base64')] as const;
  });
  return new Map(await Promise.all(read));
}

test('the same rows give the same bytes, in whatever order the articles come', async () => {
  const rows = await seedRows();
  const copy = rows.map((row) => ({ ...row, article: 'another' }));
  await buildSearch([...rows, ...copy], folder);
  const once = await filesOf(folder);
  await buildSearch([...copy, ...rows], folder);
  expect(await filesOf(folder)).toEqual(once);
}, 300_000);

test('only what belongs to the last build is there', async () => {
  const rows = await seedRows();
  await buildSearch(rows, folder);
  const before = (await filesOf(folder)).size;
  await buildSearch([...rows, ...rows.map((row) => ({ ...row, article: 'another' }))], folder);
  await buildSearch(rows, folder);
  expect((await filesOf(folder)).size).toBe(before);
  expect((await readdir(folder)).sort()).toEqual(['search-data']);
}, 300_000);

test('a site without articles has an index', async () => {
  await buildSearch([], folder);
  expect((await readdir(folder)).sort()).toEqual(['search-data']);
}, 300_000);

test('builds asked for at once do not disturb each other', async () => {
  const rows = await seedRows();
  const files = async (site: typeof rows) => wholeIndex(await indexParts(site));
  const sites = [rows, rows.slice(0, 3), []];
  const alone: unknown[] = [];
  for (const site of sites) alone.push(await files(site));
  expect(await Promise.all(sites.map((site) => files(site)))).toEqual(alone);
}, 300_000);

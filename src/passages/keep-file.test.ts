import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFile } from './keep-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a file is kept whole, in a folder that need not be there', async () => {
  const file = path.join(folder, 'kept', 'rows.txt');
  await keepFile(file, 'one');
  await keepFile(file, 'two');
  expect(await readFile(file, 'utf8')).toBe('two');
});

test('where it cannot be written, nothing is kept, and nothing of it is left', async () => {
  await writeFile(path.join(folder, 'kept'), 'a file');
  await keepFile(path.join(folder, 'kept', 'rows.txt'), 'one');
  await mkdir(path.join(folder, 'names.txt'));
  await keepFile(path.join(folder, 'names.txt'), 'one');
  expect((await readdir(folder)).sort()).toEqual(['kept', 'names.txt']);
});

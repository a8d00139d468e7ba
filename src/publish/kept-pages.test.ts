import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetPagesOfOtherCode } from './kept-pages.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'kept-pages-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('kept pages, which name scripts by their hashes, are forgotten when a script becomes another', async () => {
  const page = path.join(root, '.astro/cache/dist/index.html');
  const script = path.join(root, 'public/theme.js');
  await mkdir(path.dirname(script));
  await writeFile(script, 'first();');
  await forgetPagesOfOtherCode(root);
  await mkdir(path.dirname(page), { recursive: true });
  await writeFile(page, '<!doctype html>');
  await forgetPagesOfOtherCode(root);
  expect(existsSync(page)).toBe(true);
  await writeFile(script, 'second();');
  await forgetPagesOfOtherCode(root);
  expect(existsSync(page)).toBe(false);
});

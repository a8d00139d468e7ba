import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptIndex } from '../site/kept/index-files.ts';
import { readSite } from '../site/library.ts';
import { listedOf } from '../site/listed.ts';
import { wholeIndex } from '../search/index/whole.ts';
import type { SearchFiles } from '../search/index/write.ts';
import { indexedTexts } from '../site/search-texts.ts';
import { beginTexts } from './texts.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'texts-'));
  await mkdir(path.join(root, 'content/ferry'), { recursive: true });
  await write('en', 'The ferry to Lofoten took 14 hours.');
  await write('de', 'Die Fähre zu den Lofoten brauchte 41 Stunden.');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (language: string, text: string): Promise<void> =>
  writeFile(path.join(root, `content/ferry/${language}.md`), `---\ntitle: Ferry\n---\n\n${text}\n`);

const plain = (files: SearchFiles): string[][] =>
  [...files].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]);

test('another process reads and indexes what this one would', async () => {
  const told: string[] = [];
  const { shown, index } = beginTexts(root, (message) => told.push(message));
  const [loaded, files] = [await shown, await index];
  const site = await readSite(root);
  expect(loaded?.articles).toEqual(site.articles.map(listedOf));
  expect(site.articles.map(({ slug }) => loaded?.whole(slug))).toEqual(site.articles);
  expect(loaded?.register()).toEqual(site.register());
  const here = await wholeIndex(await keptIndex(await indexedTexts(root, site)));
  expect(plain(files)).toEqual(plain(here));
  expect(told).toEqual(['1 place needs a look; `npm run check` lists what differs.']);
}, 60_000);

test('problems are told, and nothing is shown', async () => {
  await write('en', 'See [the plan](plan.pdf).');
  const told: string[] = [];
  const { shown } = beginTexts(root, (message) => told.push(message));
  expect(await shown).toBeNull();
  expect(told.join('\n')).toMatch(/content\/ferry\/en\.md:5.*plan\.pdf/u);
}, 60_000);

test('that the process has ended is told to whoever waits for it', async () => {
  vi.stubEnv('NODE_OPTIONS', '--import data:text/javascript,process.exit(7)');
  const { shown, index } = beginTexts(root, () => undefined);
  vi.unstubAllEnvs();
  for (const promise of [shown, index]) await expect(promise).rejects.toThrow(/ended with 7/u);
});

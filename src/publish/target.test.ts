import { once } from 'node:events';
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lock } from './lock.ts';
import { openTarget } from './target.ts';

let root: string;
let said: string[];

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'diptych-target-'));
  await mkdir(path.join(root, '.astro'));
  said = [];
});

afterEach(() => rm(root, { recursive: true, force: true }));

const open = () => openTarget(root, (message) => void said.push(message));

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, folder, file)), { recursive: true });
    await writeFile(path.join(root, folder, file), text);
  }
}

/** The files of a folder that a visitor can ask for, with their texts. */
async function read(folder: string): Promise<Record<string, string>> {
  const whole = path.join(root, folder);
  const entries = await readdir(whole, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.diptych'))
    .map((entry) => path.relative(whole, path.join(entry.parentPath, entry.name)))
    .sort();
  const read: Record<string, string> = {};
  for (const file of files) read[file] = await readFile(path.join(whole, file), 'utf8');
  return read;
}

async function build(files: Record<string, string>): Promise<void> {
  const { place } = await open();
  await write('.astro/dist-next', files);
  await place();
}

test('a folder is replaced', async () => {
  await write('dist', { 'index.html': 'old', 'old.html': 'old' });
  await build({ 'index.html': 'new', 'en/index.html': 'new' });
  expect(await read('dist')).toEqual({ 'index.html': 'new', 'en/index.html': 'new' });
  expect(await readdir(path.join(root, '.astro'))).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'whoever asks while a folder is replaced, again and again, finds one',
  async () => {
    await write('dist', { 'index.html': 'first' });
    // Visits, visits that found nothing, and whether to stop.
    const counts = new Int32Array(new SharedArrayBuffer(12));
    const visitor = new Worker(visiting, {
      eval: true,
      workerData: { file: path.join(root, 'dist/index.html'), counts },
    });
    await once(visitor, 'message');
    for (let time = 0; time < 50; time += 1) await build({ 'index.html': String(time) });
    Atomics.store(counts, 2, 1);
    await once(visitor, 'exit');
    expect(counts[0]).toBeGreaterThan(50);
    expect(counts[1]).toBe(0);
  },
);

const visiting = `
  const { existsSync } = require('node:fs');
  const { parentPort, workerData: { file, counts } } = require('node:worker_threads');
  parentPort.postMessage('ready');
  while (Atomics.load(counts, 2) === 0) {
    counts[0] += 1;
    if (!existsSync(file)) counts[1] += 1;
  }`;

test('a link is written into; what others have put there stays', async () => {
  await write('www', { '.well-known/key': 'key', 'index.html': 'the server works' });
  await symlink('www', path.join(root, 'dist'));
  await build({ 'index.html': 'first', 'en/a/index.html': 'a', 'style.css': '1' });
  expect(await read('www')).toEqual({
    '.well-known/key': 'key',
    'index.html': 'first',
    'en/a/index.html': 'a',
    'style.css': '1',
  });
  await build({ 'index.html': 'second', 'style.css': '2' });
  expect(await read('www')).toEqual({
    '.well-known/key': 'key',
    'index.html': 'second',
    'style.css': '2',
  });
  expect(await readdir(path.join(root, 'www'))).not.toContain('en');
});

test('a link to nothing yet is written into', async () => {
  await symlink('www/site', path.join(root, 'dist'));
  await build({ 'index.html': 'first' });
  expect(await read('www/site')).toEqual({ 'index.html': 'first' });
});

test('a build that was ended between two renames is undone', async () => {
  await write('dist', { 'index.html': 'old' });
  await rename(path.join(root, 'dist'), path.join(root, '.astro/dist-last'));
  await open();
  expect(await read('dist')).toEqual({ 'index.html': 'old' });
  expect(said).toHaveLength(1);
});

test.each([
  ['whole beside it', true, { 'a.html': 'new', 'b.html': 'new' }],
  ['half beside it', false, { 'a.html': 'old', 'b.html': 'old' }],
])(
  'a build that was ended with the site %s is finished or undone',
  async (_how, whole, expected) => {
    await write('www', { 'b.html': 'old', 'a.html': 'old' });
    await symlink('www', path.join(root, 'dist'));
    await write('www/.diptych-next', {
      'a.html': 'new',
      'b.html': 'new',
      '.diptych-files': '["a.html","b.html"]',
      ...(whole ? { '.diptych-complete': '' } : {}),
    });
    await open();
    expect(await read('www')).toEqual(expected);
  },
);

test('a target that is no folder is told before the work', async () => {
  await writeFile(path.join(root, 'dist'), 'a file');
  await expect(open()).rejects.toThrow('dist is a file, and should be a folder: remove it.');
});

test('what was built in part is removed: it takes room', async () => {
  const { drop } = await open();
  await write('.astro/dist-next', { 'index.html': 'half' });
  await drop();
  expect(await readdir(path.join(root, '.astro'))).toEqual([]);
});

test('two processes hold a lock one after the other', async () => {
  const file = path.join(root, '.astro/build.lock');
  const order: string[] = [];
  const first = await lock(file, () => order.push('first waits'));
  const waiting = Promise.withResolvers<undefined>();
  const second = lock(file, () => {
    order.push('second waits');
    waiting.resolve(undefined);
  });
  await waiting.promise;
  order.push('first lets go');
  first();
  (await second)();
  expect(order).toEqual(['second waits', 'first lets go']);
});

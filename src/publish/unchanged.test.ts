import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeOf, note, toldOf } from './unchanged.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'unchanged-'));
  await write('content/bridge/en.md', 'The bridge.');
  await write('public/icon.svg', '<svg/>');
  await write('dist/index.html', '<p>The bridge.</p>');
  await write('dist/en/bridge/index.html', '<p>The bridge.</p>');
  const made = await madeOf(root);
  const keep = await note(root, path.join(root, 'dist'), { made: made ?? '', told: ['A look.'] });
  await keep();
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

const told = async (): Promise<string[] | null> => toldOf(root, await madeOf(root));

test('what was told is told again while nothing has changed, whenever it was written', async () => {
  await write('content/bridge/en.md', 'The bridge.');
  expect(await told()).toEqual(['A look.']);
});

test.each([
  ['a text', 'content/bridge/en.md', 'The Bridge.'],
  ['a new file', 'content/names.yaml', ''],
  ['what lies in public', 'public/icon.svg', '<svg />'],
  ['the configuration', 'astro.config.ts', 'export default {};'],
  ['a built page', 'dist/index.html', '<p>The Bridge.</p>'],
  ['a page of somebody else', 'dist/more.html', ''],
  ['what was noted', '.astro/kept/site.json', '{'],
])('a change is seen: %s', async (_what, file, text) => {
  await write(file, text);
  expect(await told()).toBeNull();
});

test.each(['dist', 'dist/index.html', 'content/bridge/en.md', '.astro/kept/site.json'])(
  'what is gone is seen: %s',
  async (file) => {
    await rm(path.join(root, file), { recursive: true });
    expect(await told()).toBeNull();
  },
);

test('a folder that others write into may hold more', async () => {
  await cp(path.join(root, 'dist'), path.join(root, 'www'), { recursive: true });
  await rm(path.join(root, 'dist'), { recursive: true });
  await symlink(path.join(root, 'www'), path.join(root, 'dist'));
  await write('www/theirs.html', '');
  expect(await told()).toEqual(['A look.']);
  await rm(path.join(root, 'www/index.html'));
  expect(await told()).toBeNull();
});

test('nothing is said to be as it was where it cannot be read whole', async () => {
  await symlink(path.join(root, 'nowhere'), path.join(root, 'content/lost.md'));
  expect(await madeOf(root)).toBeNull();
});

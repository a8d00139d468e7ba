import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { alignFolders } from './folders.ts';

const languages = { source: 'de', target: 'fr' };

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** Two folders with some files each, in a folder of their own. */
function folders(from: Record<string, string | Uint8Array>, to: typeof from) {
  const root = mkdtempSync(path.join(tmpdir(), 'align-'));
  made.push(root);
  for (const [side, files] of [
    ['from', from],
    ['to', to],
  ] as const) {
    mkdirSync(path.join(root, side));
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(root, side, name), text);
    }
  }
  const at = (name: string) => path.join(root, name);
  return { root, from: at('from'), to: at('to'), out: at('new/out') };
}

test('every file gets its beads, one a line', async () => {
  const place = folders(
    { 'a.txt': 'Am 5. Mai 1956.\nIn Bern.\n', 'b.txt': '' },
    { 'a.txt': 'Le 5 mai 1956.\r\nÀ Berne.\r\n', 'b.txt': 'Rien.\n' },
  );
  expect(await alignFolders(place, languages, () => {})).toEqual({ files: 2, beads: 3 });
  expect(readFileSync(path.join(place.out, 'a.txt'), 'utf8')).toBe('[0]:[0]\n[1]:[1]\n');
  expect(readFileSync(path.join(place.out, 'b.txt'), 'utf8')).toBe('[]:[0]\n');
  expect(readdirSync(path.dirname(place.out))).toEqual(['out']);
});

test.each([
  ['a file without counterpart', { 'a.txt': 'x', 'b.txt': 'y' }, { 'a.txt': 'x' }, 'b.txt'],
  ['binary data', { 'a.txt': Uint8Array.of(0, 255, 254, 7) }, { 'a.txt': 'x' }, 'UTF-8'],
  ['no files at all', {}, {}, 'no files'],
])('%s is an error, and nothing is written', async (_, from, to, word) => {
  const place = folders(from, to);
  await expect(alignFolders(place, languages, () => {})).rejects.toThrow(word);
  expect(existsSync(path.dirname(place.out))).toBe(false);
});

test('a folder that is not there is an error', async () => {
  const place = folders({}, {});
  await expect(
    alignFolders({ ...place, to: path.join(place.root, 'nowhere') }, languages, () => {}),
  ).rejects.toThrow('nowhere');
});

test('a folder that holds anything but beads is not written into', async () => {
  const place = folders({ 'a.txt': 'Am 5. Mai 1956.\n' }, { 'a.txt': 'Le 5 mai 1956.\n' });
  for (const out of [place.from, place.to, place.root]) {
    await expect(alignFolders({ ...place, out }, languages, () => {})).rejects.toThrow(
      'is no file of beads',
    );
  }
  expect(readFileSync(path.join(place.from, 'a.txt'), 'utf8')).toBe('Am 5. Mai 1956.\n');
  for (let times = 0; times < 2; times += 1) await alignFolders(place, languages, () => {});
  expect(readFileSync(path.join(place.out, 'a.txt'), 'utf8')).toBe('[0]:[0]\n');
});

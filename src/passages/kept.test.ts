import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Kept } from './kept.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = () => path.join(folder, 'below', 'words.txt');
const open = (version = '1') => Kept.open<string[]>({ file: file(), version });
const change = async (one: string, other: string) =>
  writeFile(file(), (await readFile(file(), 'utf8')).replace(one, other));
const never = (): string[] => {
  throw new Error('made anew');
};

test('what was made is there in the next run, line breaks and all', async () => {
  const first = await open();
  expect(first.get(['a\nb', 'c'], () => ['x\n\t', 'y'])).toEqual(['x\n\t', 'y']);
  await first.save();
  expect((await open()).get(['a\nb', 'c'], never)).toEqual(['x\n\t', 'y']);
});

test('inputs that only look alike when joined are not taken for each other', async () => {
  const kept = await open();
  kept.get(['ab', 'c'], () => ['1']);
  expect(kept.get(['a', 'bc'], () => ['2'])).toEqual(['2']);
});

test('what is not asked for is dropped, what is asked for stays', async () => {
  const first = await open();
  first.get(['old'], () => ['1']);
  first.get(['new'], () => ['2']);
  await first.save();
  const second = await open();
  second.get(['new'], never);
  await second.save();
  const third = await open();
  expect(third.get(['new'], never)).toEqual(['2']);
  expect(third.get(['old'], () => ['made'])).toEqual(['made']);
});

test('all may be kept of which nothing was asked for', async () => {
  const first = await open();
  first.get(['a'], () => ['1']);
  first.get(['b'], () => ['2']);
  await first.save();
  const second = await open();
  expect([second.has(['a']), second.has(['c'])]).toEqual([true, false]);
  second.keepAll();
  second.get(['c'], () => ['3']);
  await second.save();
  const third = await open();
  expect(['a', 'b', 'c'].map((key) => third.get([key], never))).toEqual([['1'], ['2'], ['3']]);
});

test.each([
  ['another version of the code', () => Promise.resolve(), '2'],
  ['a file cut short', () => truncate(file(), 8), '1'],
  ['a file of which a value was changed', () => change('["1"]', '["2]"'), '1'],
  ['a file of which a key was changed', () => change('\t', 'x\t'), '1'],
  ['an empty file', () => writeFile(file(), ''), '1'],
  ['a file of something else', () => writeFile(file(), 'hello'), '1'],
] as const)('%s is begun anew', async (_case, harm, version) => {
  const first = await open();
  first.get(['a'], () => ['1']);
  await first.save();
  await harm();
  const next = await open(version);
  expect(next.has(['a'])).toBe(false);
  expect(next.get(['a'], () => ['2'])).toEqual(['2']);
});

test('a run that asks for nothing leaves an empty store', async () => {
  const first = await open();
  first.get(['a'], () => ['1']);
  await first.save();
  await (await open()).save();
  const third = await open();
  expect(third.has(['a'])).toBe(false);
  expect(third.get(['b'], () => ['2'])).toEqual(['2']);
});

test('a run that changes nothing leaves the file as it is', async () => {
  const first = await open();
  first.get(['a'], () => ['1']);
  await first.save();
  const before = await readFile(file());
  const second = await open();
  second.get(['a'], never);
  await second.save();
  expect(await readFile(file())).toEqual(before);
});

test('in one process the next run has what the last has asked for, and the same values where they stay', async () => {
  const kept = await Kept.open<string[]>({
    file: file(),
    version: '1',
    stays: true,
  });
  const value = kept.get(['a'], () => ['1']);
  kept.get(['b'], () => ['2']);
  kept.begin();
  expect(kept.get(['a'], never)).toBe(value);
  kept.begin();
  expect(kept.get(['b'], () => ['made'])).toEqual(['made']);
  await kept.save();
  const next = await open();
  expect(next.get(['b'], never)).toEqual(['made']);
  expect(next.get(['a'], () => ['made'])).toEqual(['made']);
});

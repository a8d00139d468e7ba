import path from 'node:path';
import { expect, test } from 'vitest';
import { explain } from './stop.ts';

const failed = (code: string, call: string, file: string): Error =>
  Object.assign(new Error(`${code}: it failed, ${call} '${path.resolve(file)}'`), { code });

test.each([
  [failed('EACCES', 'open', 'content/ridge/en.md'), 'content/ridge/en.md cannot be written or'],
  [new Error('unable to open database file'), 'A file of the project cannot be written or'],
  [failed('EEXIST', 'mkdir', '.astro'), '.astro is not what Diptych has put there.'],
  [failed('EISDIR', 'read', '.astro/kept/a.json'), '.astro/kept/a.json is not what Diptych has'],
  [failed('ENOSPC', 'write', '.astro/kept/a.json'), 'The disk is full.'],
])('%s: the file is named, and what to do', (error, begins) => {
  expect(explain(error).startsWith(begins.replaceAll('/', path.sep))).toBe(true);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Pairs } from '../../alignment/lexicon/translations.ts';
import { learnNames } from '../../comparison/names/learn.ts';
import { findNames } from '../../names/find.ts';
import { noSettings } from '../../names/name.ts';
import { Passage } from '../../passages/passage.ts';
import { readNames } from './names.ts';
import { keptReadings } from './readings.ts';
import type { OpenRow } from './rows.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'names-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function row(at: number, en: string, de: string): OpenRow {
  const passages = { en: new Passage(en, 'en'), de: new Passage(de, 'de') };
  const code = { en: '', de: '' };
  const words = { en: passages.en.words, de: passages.de.words };
  return { article: 'mill', row: at, en, de, code, passages, words };
}

const rows = [
  row(
    1,
    'The mill of Torsten Quill stood by the weir.',
    'Die Mühle von Torsten Quill stand am Wehr.',
  ),
  row(2, 'Nobody saw Oswin Brandel there.', 'Niemand sah dort Oswin Krantz.'),
];
const known = learnNames(rows, findNames(rows));

/** Alignment that has learnt what its key says; counts how often it is asked. */
function learnt(key: string, words: (english: Iterable<string>) => string) {
  const asked: string[] = [];
  const between = (english: Iterable<string>): Pairs => {
    const told = words(english);
    asked.push(told);
    const [one = '', other = ''] = told.split(' ');
    return new Map([[one, [other]]]);
  };
  return { asked, between, key: () => key };
}

test('what alignment has learnt is asked for a row only where its model is another', async () => {
  const kept = await keptReadings(folder, '1');
  const first = learnt('1', () => 'seen sah');
  const before = readNames(rows, known, noSettings, kept.names, first);
  expect(before.map((own) => own.length)).toEqual([0, 1]);
  await kept.save();

  const same = await keptReadings(folder, '1');
  const second = learnt('1', () => 'nobody asks');
  expect(readNames(rows, known, noSettings, same.names, second)).toEqual(before);
  expect(second.asked).toEqual([]);
  await same.save();

  const other = await keptReadings(folder, '1');
  const third = learnt('2', (english) =>
    [...english].includes('mill') ? 'mill Mühle' : 'seen sah',
  );
  expect(readNames(rows, known, noSettings, other.names, third)).toEqual(before);
  expect(third.asked).toEqual(['mill Mühle', 'seen sah']);
});

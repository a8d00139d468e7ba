import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadLibrary } from './library.ts';
import { differenceProblems } from './differences.ts';

const english = `---
title: The ferry to Brienz
---

Anna Keller has run the ferry since 1987.

It carries 367 people from Brienz to Iseltwald.
`;
const german = english
  .replace('The ferry to', 'Die Fähre nach')
  .replace('has run the ferry since 1987', 'betreibt die Fähre seit 1987')
  .replace('It carries 367 people from', 'Sie bringt 367 Menschen von')
  .replace('to Iseltwald', 'nach Iseltwald');

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'diptych-'));
});
afterEach(() => rm(root, { recursive: true }));

async function check(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, 'content', file)), { recursive: true });
    await writeFile(path.join(root, 'content', file), text);
  }
  return (await loadLibrary(root)).flatMap(differenceProblems);
}

test('texts that agree have no differences', async () => {
  expect(await check({ 'ferry/en.md': english, 'ferry/de.md': german })).toEqual([]);
});

test('another figure and another name are told with line, values and both passages', async () => {
  const slipped = german.replace('367', '376').replace('Keller', 'Kellrr');
  const problems = await check({ 'ferry/en.md': english, 'ferry/de.md': slipped });
  expect(problems.map(({ file, line }) => [file, line])).toEqual([
    ['content/ferry/en.md', 5],
    ['content/ferry/en.md', 7],
  ]);
  expect(problems[0]?.message).toMatch(/Keller.*Kellrr.*Anna Keller has run.*Anna Kellrr betreibt/);
  expect(problems[1]?.message).toMatch(/367.*376.*It carries 367 people.*Sie bringt 376 Menschen/);
  expect(problems[1]?.advice).toContain('content/ferry/de.md:7');
});

test('what one text marks as code and the other does not is there all the same', async () => {
  const coded = `${english}\nAsk \`boats --all=958\` for the \`Helvetia\`, which stays 0.5 hours.\n`;
  const plain = `${german}\nFragen Sie nach den 958 Booten und der Helvetia, die 0,5 Stunden bleibt.\n`;
  expect(await check({ 'ferry/en.md': coded, 'ferry/de.md': plain })).toEqual([]);
  const slipped = plain.replace('958', '985');
  expect(await check({ 'ferry/en.md': coded, 'ferry/de.md': slipped })).toMatchObject([
    { message: expect.stringContaining('985') },
  ]);
});

test('what is accepted is no problem; what is accepted in vain is one', async () => {
  const accepted = `- passage: It carries 367
  values: ['367', '376']
  reason: The German has the newer count.
- passage: Anna Keller
  values: ['1987', '1978']
  reason: Both are right.
`;
  const problems = await check({
    'ferry/en.md': english,
    'ferry/de.md': german.replace('367', '376'),
    'ferry/accepted.yaml': accepted,
  });
  expect(problems).toMatchObject([{ file: 'content/ferry/accepted.yaml', line: 4 }]);
});

test('a faulty list of names is a problem of its own', async () => {
  const files = {
    'ferry/en.md': english,
    'ferry/de.md': german,
    'names.yaml': 'kinds:\n  Brienz: town\n',
  };
  await expect(check(files)).rejects.toThrow(/^content\/names\.yaml:2 /u);
});

test('no value that a list has taken apart is called the same', async () => {
  const text = (title: string, ...lines: string[]): string =>
    `---\ntitle: ${title}\n---\n\n${lines.join('\n\n')}\n`;
  await check({
    'bridge/en.md': text(
      'The bridge',
      'May 2019 was when the bridge was closed.',
      'June 2020: It was opened for 1,500 people.',
      'July 2021 was when it was painted.',
    ),
    'bridge/de.md': text(
      'Die Brücke',
      '3. Mai 2019 wurde die Brücke gesperrt.',
      '17. Juni 2020: Sie wurde für 1.500 Menschen geöffnet.',
      'Juli 2021 wurde sie gestrichen.',
    ),
  });
  const [bridge] = await loadLibrary(root);
  expect(bridge?.same.slice(1)).toEqual([
    [],
    [{ english: '1,500', german: '1.500' }],
    [{ english: 'July 2021', german: 'Juli 2021' }],
  ]);
});

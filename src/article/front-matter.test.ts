import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const problemsOf = (source: string): string[] =>
  readFrontMatter(source, 'weir/en.md').problems.map(
    ({ line, message, advice }) => `${line} ${message} ${advice}`,
  );

test.each([
  ['a capital', '---\nTitle: The weir\n---\n', 2, 'Write `title` anew'],
  ['a sign that is not seen', '---\ntitle\u200B: The weir\n---\n', 2, 'Write `title` anew'],
  ['a key of its own', '---\ntitle: The weir\nlayout: post\n---\n', 3, 'Remove it, or use one of'],
  ['a no-break space', '---\ntitle:\u00A0The weir\n---\n', 2, 'a plain space after the colon'],
  ['a dash for hyphens', '—\ntitle: The weir\n—\n', 1, 'Write three plain hyphens'],
  ['a second mark of the byte order', '\uFEFF---\ntitle: The weir\n---\n', 1, 'not seen'],
  ['TOML', '+++\ntitle = "The weir"\n+++\n', 1, '`---` in place of `+++`'],
])('says what to do about %s', (_name, source, line, advice) => {
  const told = problemsOf(`${source}\nIt is old.\n`);
  expect(told.some((one) => one.startsWith(`${line} `) && one.includes(advice))).toBe(true);
});

test.each([
  ['Die MÃ¼hle', '`Ã¼` stands on the page'],
  ['Die M\uFFFDhle', 'A letter is lost'],
  ['The \u202Ereiw', 'A sign that is not seen (U+202E) turns'],
  ['The *weir*', '`*weir*` in `title`: printed as it stands'],
  ['The *old* weir &amp; <b>mill</b>', '`*old*`, `&amp;`, `<b>`, `</b>` in `title`'],
  ['The weir # and its mill', '`# and its mill` is not read'],
])('tells of what would be odd in a title: %s', (title, message) => {
  const { told, problems } = readFrontMatter(`---\ntitle: ${title}\n---\n\nIt is old.\n`, 'weir/en.md'); // prettier-ignore
  expect(problems).toEqual([]);
  expect(told).toEqual([
    expect.objectContaining({ line: 2, message: expect.stringContaining(message) }),
  ]);
});

test('tells all that would be odd in one value, and where its end is not read, in whatever field', () => {
  const source = `---
title: The *weir* of MÃ¼nden
# a comment
date: 2026-03-14 # the day of print
author: 'Ida Kern' # beside quotes
source: Log of lock # 7
---

It is old.
`;
  const { told, frontMatter, problems } = readFrontMatter(source, 'weir/en.md');
  expect(problems).toEqual([]);
  expect(frontMatter).toMatchObject({ author: 'Ida Kern', source: 'Log of lock' });
  expect(told.map(({ line, message }) => `${line} ${message}`)).toEqual([
    expect.stringMatching(/^4 `# the day of print` is not read/u),
    expect.stringMatching(/^6 `# 7` is not read/u),
    expect.stringMatching(/^2 `Ã¼` stands on the page/u),
    expect.stringMatching(/^2 `\*weir\*` in `title`/u),
  ]);
});

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { printProblems } from './problem.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'diptych-content-'));
  await cp(path.join(import.meta.dirname, 'fixtures/sound'), root, { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

const write = (file: string, text: string | Uint8Array): Promise<void> =>
  writeFile(path.join(root, 'content', file), text);

async function problems(): Promise<string[]> {
  const { problems: found } = await readContent(root);
  return found.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const head = '---\ntitle: The ridge\n---\n\n';

describe('readContent', () => {
  test('reads articles that are sound', async () => {
    const { articles, problems: found } = await readContent(root);
    expect(found).toEqual([]);
    expect(articles.map(({ slug }) => slug)).toEqual(['archive', 'ridge']);
    const ridge = articles[1];
    expect(ridge?.de.frontMatter).toEqual({
      title: 'Der Höhenrücken',
      date: '2026-03-14',
      translation: true,
    });
    expect(ridge?.en.blocks.map(({ text }) => text)).toEqual([
      'The ledger',
      'Of 316 households, 204 are named.',
    ]);
  });

  test.each<[string, string, string | Uint8Array, string]>([
    [
      'invalid UTF-8',
      'ridge/de.md',
      Uint8Array.from([...Buffer.from(head), 0x47, 0xff, 0x0a]),
      'ridge/de.md:5 The file is not valid UTF-8 (byte 2 of the line).',
    ],
    ['an empty file', 'ridge/de.md', '', 'ridge/de.md:1 The file is empty.'],
    ['white space alone', 'ridge/de.md', ' \n', 'ridge/de.md:1 The file is empty.'],
    ['no text', 'archive/de.md', head, 'archive/de.md:4 There is no text below the front matter.'],
    [
      'a NUL',
      'archive/de.md',
      `${head}a\n\nb\0`,
      'archive/de.md:7 There is a control character (U+0000) in the text.',
    ],
    [
      'no front matter',
      'archive/de.md',
      'Text',
      'archive/de.md:1 There is no front matter, so the text has no title.',
    ],
    [
      'front matter left open',
      'archive/de.md',
      '---\ntitle: a\n\nText',
      'archive/de.md:1 The front matter is not closed.',
    ],
    [
      'no title',
      'archive/de.md',
      '---\nauthor: Jane\n---\nText',
      'archive/de.md:1 The front matter has no `title`.',
    ],
    [
      'an unknown key',
      'archive/de.md',
      '---\ntitle: a\nauther: Jane\n---\nText',
      'archive/de.md:3 `auther` is not known in the front matter.',
    ],
    [
      'a wrong type',
      'archive/de.md',
      '---\ntitle: a\nauthor: [1]\n---\nText',
      'archive/de.md:3 `author` in the front matter does not fit: Invalid input: expected string, received array.',
    ],
    [
      'a day that does not exist',
      'archive/de.md',
      '---\ntitle: a\ndate: 2026-02-30\n---\nText',
      'archive/de.md:3 `date` in the front matter does not fit: Invalid ISO date.',
    ],
    [
      'broken YAML',
      'archive/de.md',
      '---\ntitle: a\nauthor: "Jane\n---\nText',
      'archive/de.md:3 The front matter is not valid YAML: Missing closing "quote.',
    ],
    [
      'a link to no file',
      'archive/de.md',
      `${head}[a](b.pdf)`,
      'archive/de.md:5 The link `b.pdf` leads nowhere: there is no content/archive/b.pdf.',
    ],
    [
      'a link to no article',
      'archive/de.md',
      `${head}[a](../b/de.md)`,
      'archive/de.md:5 The link `../b/de.md` leads nowhere: there is no article `b`.',
    ],
    [
      'a link to no page',
      'archive/de.md',
      `${head}[a](/de/b/)`,
      'archive/de.md:5 The link `/de/b/` leads nowhere: there is no article `b`.',
    ],
    [
      'a fragment of no heading',
      'archive/de.md',
      `${head}a\n\n[a](#b)`,
      'archive/de.md:7 The link `#b` leads nowhere: content/archive/de.md has no heading or passage `#b`.',
    ],
    [
      'a fragment elsewhere',
      'archive/de.md',
      `${head}[a](../ridge/en.md#b)`,
      'archive/de.md:5 The link `../ridge/en.md#b` leads nowhere: content/ridge/en.md has no heading or passage `#b`.',
    ],
    [
      'a passage that cannot be',
      'archive/de.md',
      `${head}[a](#p9)`,
      'archive/de.md:5 The link `#p9` leads nowhere: content/archive/de.md has no heading or passage `#p9`.',
    ],
    [
      'no image',
      'archive/de.md',
      `${head}![a](b.png)`,
      'archive/de.md:5 The image `b.png` does not exist.',
    ],
    [
      'an image of another host',
      'archive/de.md',
      `${head}![a](https://example.org/b.png)`,
      'archive/de.md:5 The image `https://example.org/b.png` lies on another host; pages load nothing from elsewhere.',
    ],
    ['a loose text', 'b.md', 'Text', 'b.md:1 A text stands loose in content.'],
  ])('tells of %s', async (_name, file, text, expected) => {
    await write(file, text);
    expect(await problems()).toContain(`content/${expected}`);
  });

  test.each([
    '../ridge/de.md#das-verzeichnis',
    '/de/ridge/',
    '/en/ridge/parallel/#p1',
    '/de/',
    '#p1',
    'https://example.org/',
    'mailto:a@example.org',
  ])('follows `%s`', async (target) => {
    await write('archive/de.md', `${head}[a](${target})`);
    expect(await problems()).toEqual([]);
  });

  test('tells of a missing folder', async () => {
    await rm(path.join(root, 'content'), { recursive: true });
    expect(await problems()).toEqual(['content:1 There is no folder `content` that can be read.']);
  });

  test('tells of a missing language', async () => {
    await rm(path.join(root, 'content/ridge/de.md'));
    expect(await problems()).toEqual(['content/ridge/de.md:1 The German text is missing.']);
  });

  test('tells everything at once, by file and line, with what to do', async () => {
    await write('archive/en.md', '---\ntitle: 12\nfoo: 1\n---\n[a](#b)');
    await write('ridge/de.md', '');
    const { problems: found } = await readContent(root);
    expect(printProblems(found)).toMatchInlineSnapshot(`
      "content/archive/en.md:2  \`title\` in the front matter does not fit: Invalid input: expected string, received number.
                               Write the title as text, between quotes if it is a number or holds \`: \`.
      content/archive/en.md:3  \`foo\` is not known in the front matter.
                               Remove it, or use one of: title, date, author, source, summary, translation.
      content/archive/en.md:5  The link \`#b\` leads nowhere: content/archive/en.md has no heading or passage \`#b\`.
                               Mend the fragment: the words of a heading in small letters with hyphens, or \`#p7\` for passage 7.
      content/ridge/de.md:1  The file is empty.
                             Write the text into it, with \`---\`, \`title: …\`, \`---\` above it.
      4 problems in 2 files."
    `);
  });
});

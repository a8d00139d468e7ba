import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  rename,
  rm,
  truncate,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { printProblems } from '../problem.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'diptych-content-'));
  await cp(path.join(import.meta.dirname, 'fixtures/sound'), root, { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

async function write(file: string, text: string | Uint8Array): Promise<void> {
  const at = path.join(root, 'content', file);
  await mkdir(path.dirname(at), { recursive: true });
  await writeFile(at, text);
}

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
      'front matter below an empty line',
      'ridge/de.md',
      `\n${head}Text`,
      'ridge/de.md:1 The front matter does not begin with `---` at the very beginning of the file.',
    ],
    [
      'front matter that begins with four dashes',
      'ridge/de.md',
      `-${head}Text`,
      'ridge/de.md:1 The front matter does not begin with `---` at the very beginning of the file.',
    ],
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
      'archive/de.md:3 `author` in the front matter should be text (between quotes, if need be).',
    ],
    [
      'a day that does not exist',
      'archive/de.md',
      '---\ntitle: a\ndate: 2026-02-30\n---\nText',
      'archive/de.md:3 `date` in the front matter is no day of the calendar.',
    ],
    [
      'broken YAML',
      'archive/de.md',
      '---\ntitle: a\nauthor: "Jane\n---\nText',
      'archive/de.md:3 The front matter is not valid YAML: a quotation mark is not closed.',
    ],
    [
      'front matter that is empty',
      'archive/de.md',
      '---\n---\nText',
      'archive/de.md:1 The front matter has no `title`.',
    ],
    [
      'a title that is cut short by a comment',
      'archive/de.md',
      '---\ntitle: Weir #7\n---\nText',
      'archive/de.md:2 `#7` is not read: after a space, `#` begins a comment.',
    ],
    [
      'a title whose first word is an anchor',
      'archive/de.md',
      '---\ntitle: &The weir\n---\nText',
      'archive/de.md:2 `&The` would be lost: YAML reads it as a mark of its own.',
    ],
    [
      'a title whose first word is a tag',
      'archive/de.md',
      '---\ntitle: !Important\n---\nText',
      'archive/de.md:2 `!Important` would be lost: YAML reads it as a mark of its own.',
    ],
    [
      'a title that is not seen',
      'archive/de.md',
      '---\ntitle: "\\u200b"\n---\nText',
      'archive/de.md:2 `title` in the front matter must not be empty.',
    ],
    [
      'a word for no, which is a name to YAML',
      'archive/de.md',
      '---\ntitle: Das Wehr\ntranslation: no\n---\nText',
      'archive/de.md:3 `translation` in the front matter is neither `true`, `false` nor a name.',
    ],
    [
      'a title without end',
      'archive/de.md',
      `---\ntitle: ${'weir '.repeat(300)}\n---\nText`,
      'archive/de.md:2 `title` in the front matter is longer than 1,000 characters.',
    ],
    [
      'brackets thousands deep',
      'archive/de.md',
      `---\ntitle: ${'['.repeat(9000)}\n---\nText`,
      'archive/de.md:2 The front matter is not valid YAML: it is nested too deeply.',
    ],
    [
      'UTF-16',
      'archive/de.md',
      Buffer.from(`\ufeff${head}Text`, 'utf16le'),
      'archive/de.md:1 The file is in UTF-16, and should be plain text in UTF-8.',
    ],
    [
      'UTF-16 without a mark',
      'ridge/alignment.yaml',
      Buffer.from('only:\n  - de: Der', 'utf16le'),
      'ridge/alignment.yaml:1 The file is in UTF-16, and should be plain text in UTF-8.',
    ],
    [
      'a Word file',
      'archive/de.md',
      Buffer.from('PK\u0003\u0004\u0014\0', 'latin1'),
      'archive/de.md:1 The file is a Word, OpenDocument or ZIP file, and should be plain text in UTF-8.',
    ],
  ])('tells of %s', async (_name, file, text, expected) => {
    await write(file, text);
    expect(await problems()).toContain(`content/${expected}`);
  });

  test('reads what an old Mac has written, lines and all', async () => {
    await write('archive/de.md', '---\rtitle: Der Grat\rdate: 2026-03-14\r---\r\rEins.\r\rZwei.');
    const { articles, problems: found } = await readContent(root);
    expect(found).toEqual([]);
    const [archive] = articles;
    expect(archive?.de.frontMatter).toEqual({ title: 'Der Grat', date: '2026-03-14' });
    expect(archive?.de.blocks.map(({ text, line }) => [text, line])).toEqual([
      ['Eins.', 6],
      ['Zwei.', 8],
    ]);
  });

  test('code and quotations end where an old Mac ends them', async () => {
    const old = '---\rtitle: Das Wehr\r---\r\r```\rlet x;\r\rlet y;\r```\r\r> [!NOTE]\r> Es steht.';
    await write('archive/de.md', old);
    await write('ridge/alignment.yaml', 'only:\r  - de: Das gibt es nicht\r    reason: keiner\r');
    const { articles, problems: found, warnings } = await readContent(root);
    expect([...found, ...warnings]).toEqual([]);
    const archive = articles.find(({ slug }) => slug === 'archive')?.de;
    expect(archive?.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['code', 'let x;\n\nlet y;'],
      ['paragraph', 'Es steht.'],
    ]);
  });

  test('what is code or an address is no word of another language', async () => {
    const list = (item: (at: number) => string) =>
      Array.from({ length: 60 }, (_, at) => `- ${item(at)}`).join('\n');
    const address = (at: number) => `https://weir.example/en/het/van-${at}/niet`;
    await write('archive/en.md', `---\ntitle: Links\n---\n${list(address)}`);
    await write('archive/de.md', `---\ntitle: Rufe\n---\n${list((at) => `\`lock gate ${at}\``)}`);
    const { warnings } = await readContent(root);
    expect(warnings.filter(({ message }) => message.includes('seems to be'))).toEqual([]);
  });

  test('a front matter that does not fit hides nothing of the text', async () => {
    await write('archive/de.md', '---\ntitle: Der Grat\ntags: [a]\n---\nText');
    const { articles, problems: found } = await readContent(root);
    expect(found).toHaveLength(1);
    expect(articles.map(({ slug }) => slug)).toContain('archive');
    expect(articles[0]?.de.frontMatter).toEqual({ title: 'Der Grat' });
  });

  test('tells of a text that is called otherwise', async () => {
    await rename(
      path.join(root, 'content/ridge/de.md'),
      path.join(root, 'content/ridge/de.md.txt'),
    );
    const { problems: found } = await readContent(root);
    expect(found[0]?.advice).toBe('There is content/ridge/de.md.txt: rename it to de.md.');
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
    await write('archive/en.md', '---\ntitle: 12\nfoo: 1\n---\nText');
    await write('ridge/de.md', '');
    const { problems: found } = await readContent(root);
    expect(printProblems(found)).toMatchInlineSnapshot(`
      "content/archive/en.md:2  \`title\` in the front matter should be text (between quotes, if need be).
                               Write the title as text, between quotes if it is a number or holds \`: \`.
      content/archive/en.md:3  \`foo\` is not known in the front matter.
                               Remove it, or use one of: title, date, author, source, summary, translation.
      content/ridge/de.md:1  The file is empty.
                             Write the text into it, with \`---\`, \`title: …\`, \`---\` above it.
      3 problems in 2 files."
    `);
  });

  test('tells of a folder without articles', async () => {
    await rm(path.join(root, 'content/ridge'), { recursive: true });
    await rm(path.join(root, 'content/archive'), { recursive: true });
    expect(await problems()).toEqual(['content:1 There is no article.']);
  });
});

describe('what is no file that can be read', () => {
  const at = (file: string): string => path.join(root, 'content', file);

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'a folder in place of a text',
      async () => {
        await rm(at('ridge/en.md'));
        await mkdir(at('ridge/en.md'));
      },
      'ridge/en.md:1 This is a folder, and should be a file.',
    ],
    [
      'a folder in place of rules',
      () => mkdir(at('ridge/alignment.yaml')),
      'ridge/alignment.yaml:1 This is a folder, and should be a file.',
    ],
    [
      'a folder in the place of the names',
      () => mkdir(at('names.yaml')),
      'names.yaml:1 This is a folder, and should be a file.',
    ],
    [
      'a text that is a link to nothing',
      async () => {
        await rm(at('ridge/en.md'));
        await symlink('nowhere.md', at('ridge/en.md'));
      },
      'ridge/en.md:1 This is a link that leads nowhere.',
    ],
    [
      'a text that is a link to itself',
      async () => {
        await rm(at('ridge/de.md'));
        await symlink('de.md', at('ridge/de.md'));
      },
      'ridge/de.md:1 This is a link that leads nowhere.',
    ],
    [
      'a text that is a link out of content',
      async () => {
        await writeFile(path.join(root, 'draft.md'), `${head}Draft.`);
        await rm(at('ridge/de.md'));
        await symlink('../../draft.md', at('ridge/de.md'));
      },
      'ridge/de.md:1 This is a link to a file outside content, which is not published.',
    ],
    [
      'rules that are no UTF-8',
      () => writeFile(at('ridge/accepted.yaml'), Uint8Array.from([0x23, 0xfc])),
      'ridge/accepted.yaml:1 The file is not valid UTF-8 (byte 2 of the line).',
    ],
    [
      'a text of a gigabyte',
      async () => {
        await truncate(at('ridge/de.md'), 1_000_000_000);
      },
      'ridge/de.md:1 The file is too large for a text (1000 MB).',
    ],
    [
      'quotations a thousand deep',
      () => write('ridge/de.md', `${head}Text.\n\n${'> '.repeat(3000)}deep`),
      'ridge/de.md:7 The text is nested more than 100 levels deep here.',
    ],
    [
      'elements a thousand deep',
      () => write('ridge/de.md', `${head}Text.\n\n\n${'<div>'.repeat(3000)}deep`),
      'ridge/de.md:8 The text is nested more than 100 levels deep here.',
    ],
    [
      'a control character from HTML',
      () => write('ridge/de.md', `${head}Text.\n\n<div>a&#1;b</div>`),
      'ridge/de.md:7 What stands here is not shown as it is written: “\uFFFD”.',
    ],
    [
      'a quotation mark that became a control character',
      () => write('ridge/de.md', `${head}Er sagte \u0093ja.`),
      'ridge/de.md:5 There is a control character (U+0093) in the text.',
    ],
    [
      'TOML',
      () => write('ridge/de.md', '+++\ntitle = "Grat"\n+++\n\nText.'),
      'ridge/de.md:1 The front matter is TOML, and should be YAML.',
    ],
    [
      'JSON',
      () => write('ridge/de.md', '{\n  "title": "Grat"\n}\n\nText.'),
      'ridge/de.md:1 The front matter is JSON, and should be YAML.',
    ],
    [
      'a sign that is not seen before the first line',
      () => write('ridge/de.md', '\u200B---\ntitle: Grat\n---\n\nText.'),
      'ridge/de.md:1 The front matter does not begin with `---` at the very beginning of the file.',
    ],
    [
      'a control character from YAML',
      () => write('ridge/de.md', '---\ntitle: "a\\0b"\n---\n\nText.'),
      'ridge/de.md:2 There is a control character (U+0000) in the text.',
    ],
  ])('tells of %s, once', async (_name, arrange, expected) => {
    await arrange();
    expect(await problems()).toEqual([`content/${expected}`]);
  });

  // Who may read everything is not kept from anything.
  test.skipIf(process.getuid?.() === 0)('tells of a text that must not be read', async () => {
    await chmod(at('ridge/de.md'), 0);
    expect(await problems()).toEqual(['content/ridge/de.md:1 The file must not be read by you.']);
  });
});

describe('what is probably a mistake', () => {
  const prose = {
    en: 'The bridge was built of stone, and the people of the town have walked over it for years.',
    de: 'Die Brücke wurde aus Stein gebaut, und die Leute der Stadt gehen seit Jahren über sie.',
    fr: 'Le pont a été construit en pierre, et les gens de la ville le traversent depuis des années.',
  };

  test.each<[string, Record<string, string>, string[]]>([
    ['rules under another name', { 'ridge/alignment.yml': '' }, ['ridge/alignment.yml:1']],
    ['rules that lie loose', { 'accepted.yaml': '' }, ['accepted.yaml:1']],
    [
      'files that capitals tell apart',
      { 'ridge/plan.pdf': 'a', 'ridge/Plan.pdf': 'b' },
      ['ridge/plan.pdf:1'],
    ],
    [
      'files that only their encoding tells apart',
      { 'ridge/\u00dc.pdf': 'a', 'ridge/U\u0308.pdf': 'b' },
      ['ridge/\u00dc.pdf:1'],
    ],
    ['a third language', { 'ridge/fr.md': 'Texte' }, ['ridge/fr.md:1']],
    ['a loose text', { 'b.md': 'Text' }, ['b.md:1']],
    [
      'texts below an article and below a folder without texts',
      { 'ridge/old/en.md': 'Text', 'north/old/de.md': 'Text' },
      ['north/old/de.md:1', 'ridge/old/en.md:1'],
    ],
    [
      'the same text twice',
      { 'ridge/en.md': head + prose.en, 'ridge/de.md': head + prose.en },
      ['ridge/de.md:1'],
    ],
    [
      'two texts exchanged',
      { 'ridge/en.md': head + prose.de, 'ridge/de.md': head + prose.en },
      ['ridge/en.md:1', 'ridge/de.md:1'],
    ],
    [
      'French for English',
      { 'ridge/en.md': head + prose.fr, 'ridge/de.md': head + prose.de },
      ['ridge/en.md:1'],
    ],
    [
      'a passage left in English',
      {
        'ridge/en.md': `${head}${prose.en}\n\nIt is not known who has paid for the bridge.`,
        'ridge/de.md': `${head}${prose.de}\n\nIt is not known who has paid for the bridge.`,
      },
      ['ridge/de.md:7'],
    ],
  ])('tells of %s', async (_name, files, expected) => {
    for (const [file, text] of Object.entries(files)) await write(file, text);
    const { warnings } = await readContent(root);
    expect(warnings.map(({ file, line }) => `${file}:${line}`)).toEqual(
      expected.map((place) => `content/${place}`),
    );
  });

  test('tells of linked folders and of folders without texts', async () => {
    await symlink('ridge', path.join(root, 'content/linked'));
    await mkdir(path.join(root, 'content/pictures'));
    const { problems: found, warnings } = await readContent(root);
    expect(found).toEqual([]);
    expect(warnings.map(({ file }) => file).sort()).toEqual(['content/linked', 'content/pictures']);
  });

  test('reads what lies in a folder whose name is decomposed, as that of any other', async () => {
    const folder = path.join(root, 'content/Mu\u0308hle');
    await mkdir(folder);
    await write('Mu\u0308hle/en.md', head + prose.en);
    await write('Mu\u0308hle/de.md', '');
    await symlink('nowhere.yaml', path.join(folder, 'alignment.yaml'));
    const { problems: found, warnings } = await readContent(root);
    expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
      "content/M\u00fchle The folder's name `M\u00fchle` cannot stand in an address.",
      'content/M\u00fchle/alignment.yaml This is a link that leads nowhere.',
      'content/M\u00fchle/de.md The file is empty.',
    ]);
    expect(warnings).toEqual([]);
  });

  test('says nothing of what is quoted, of drafts, and of names alone', async () => {
    await write('ridge/en.md', `${head}${prose.en}\n\n> ${prose.de}\n\nAnna Weber, Bern`);
    await write('ridge/de.md', `${head}${prose.de}\n\n> ${prose.de}\n\nAnna Weber, Bern`);
    await write('ridge/en.md.bak', 'Draft');
    await write('ridge/Entwurf.md', 'Draft');
    expect((await readContent(root)).warnings).toEqual([]);
  });
});

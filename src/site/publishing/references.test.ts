import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSite } from '../library.ts';
import { pictureAddress, publishedBytes, publishedFiles } from './published.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'diptych-references-'));
  await cp(path.join(import.meta.dirname, '../../article/folder/fixtures/sound'), root, {
    recursive: true,
  });
});

afterEach(() => rm(root, { recursive: true }));

const head = '---\ntitle: The ridge\n---\n\n';

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

async function problems(): Promise<string[]> {
  const { problems: found } = await readSite(root);
  return found.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const png = (): Promise<Uint8Array> =>
  sharp({ create: { width: 8, height: 6, channels: 3, background: '#804020' } })
    .png()
    .toBuffer();

describe('a link', () => {
  test.each([
    ['b.pdf', 'there is no content/archive/b.pdf'],
    ['../b/de.md', 'there is no article `b`'],
    ['/de/b/', 'there is no article `b`'],
    ['../ridge/en.md#b', 'content/ridge/en.md has no heading or passage `#b`'],
    ['#p9', 'content/archive/de.md has no heading or passage `#p9`'],
    ['../ridge/#p3', 'content/ridge/de.md has no heading or passage `#p3`'],
    ['#p1s9', 'content/archive/de.md has no heading or passage `#p1s9`'],
    ['../../package.json', 'the site has no such page or file'],
    ['../../../../../etc/hostname', 'the site has no such page or file'],
    ['/en/search/b/', 'the site has no such page or file'],
    ['/de/names/99/', 'that list has fewer pages'],
    ['/2/', 'that list has fewer pages'],
    ['/en/2/', 'that list has fewer pages'],
    ['/en/feed-2.xml', 'that list has fewer pages'],
    ['/en/names/#names-q', 'there is nothing called `#names-q` on that page'],
    ['/en/#y1066', 'there is nothing called `#y1066` on that page'],
    ['/en/search/?q=weir#p1', 'there is nothing called `#p1` on that page'],
    ['/en/names/1/', 'the site has no such page or file'],
    ['.hidden', 'there is no content/archive/.hidden'],
    ['Plan.PDF', 'the file is called `content/archive/plan.pdf`'],
  ])('%s is dead', async (target, why) => {
    await write('package.json', '{}');
    await write('content/archive/.hidden', 'a secret');
    await write('content/archive/plan.pdf', 'pdf');
    await write('content/archive/de.md', `${head}a\n\n[a](${target})`);
    expect(await problems()).toContain(
      `content/archive/de.md:7 The link \`${target}\` leads nowhere: ${why}.`,
    );
  });

  test.each([
    '../ridge/de.md#das-verzeichnis',
    '/de/ridge/',
    '/de/ridge',
    '/en/ridge/parallel/#p1',
    '../ridge',
    '../ridge/?x=1#p1s1',
    '..',
    '/',
    '/de/',
    '/en/search/?q=weir',
    '/en/names/#figure-number-316-',
    '/de/#y2026',
    '/#Text',
    '/404.html',
    '/robots.txt',
    '/en/feed.xml',
    '/a%20b.txt',
    '#p1',
    '?x=1',
    'plan.pdf#page=3',
    '<more/Plan #2.pdf>',
    '<more/Plan #2.pdf#page=3>',
    '<more/Plan #2.pdf?v=2#page=3>',
    '<why?.pdf#page=2>',
    'more/Plan%20%232.pdf',
    '<why?.pdf>',
    '<100%.pdf>',
    'Plan%20final.pdf',
    '/en/archive/plan.pdf',
    'https://example.org/',
    'mailto:a@example.org',
  ])('%s leads somewhere', async (target) => {
    await write('public/a b.txt', 'text');
    await write('content/archive/plan.pdf', 'pdf');
    for (const name of ['more/Plan #2.pdf', 'why?.pdf', '100%.pdf', 'Plan%20final.pdf'])
      await write(`content/archive/${name}`, 'pdf');
    await write('content/archive/de.md', `${head}[a](${target})`);
    expect(await problems()).toEqual([]);
  });
});

describe('a picture', () => {
  test.each<[string, string | Uint8Array | null, string]>([
    ['![a](b.png)', null, 'archive/de.md:5 The image `b.png` does not exist.'],
    [
      '![a](https://example.org/b.png)',
      null,
      'archive/de.md:5 The image `https://example.org/b.png` lies on another host; pages load nothing from elsewhere.',
    ],
    ['![a](../ridge/)', null, 'archive/de.md:5 `../ridge/` is not an image beside the text.'],
    ...['', 'no picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])].map(
      (bytes): [string, string | Uint8Array, string] => [
        '![a](b.png)',
        bytes,
        'archive/b.png:1 The file is no picture that can be read: it is empty, cut short or something else.',
      ],
    ),
  ])('%s', async (text, bytes, expected) => {
    if (bytes !== null) await write('content/archive/b.png', bytes);
    await write('content/archive/de.md', head + text);
    expect(await problems()).toEqual([`content/${expected}`]);
  });

  test('is told of once, beside all else', async () => {
    await write('content/archive/b.png', 'no picture');
    await write('content/archive/de.md', `${head}![a](b.png) ![a](b.png)\n\n[a](c.pdf)`);
    await write('content/ridge/de.md', '');
    expect((await problems()).map((problem) => problem.split(' ')[0])).toEqual([
      'content/ridge/de.md:1',
      'content/archive/b.png:1',
      'content/archive/de.md:7',
    ]);
  });

  test('may be called what it likes, and lie in a folder', async () => {
    for (const name of ['a.WEBP', 'b.Png', 'pictures/Plan #2.png'])
      await write(`content/archive/${name}`, await png());
    const text = '![a](a.WEBP) ![b](b.Png) ![c](<pictures/Plan #2.png>)';
    await write('content/archive/de.md', head + text);
    const { articles, problems: found } = await readSite(root);
    expect(found).toEqual([]);
    const [archive] = articles;
    expect(Object.values(archive?.pictures ?? {})).toEqual(
      ['a.WEBP', 'b.Png', 'pictures/Plan #2.png'].map((name) => ({
        kind: 'bitmap',
        width: 8,
        height: 6,
        file: `content/archive/${name}`,
        modified: expect.any(Number),
      })),
    );
  });
});

describe('a file that could run as a script of the site', () => {
  const svg = (inside: string, attributes = ''): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" ${attributes}>\n${inside}</svg>`;

  test.each([
    ['page.html', '<p>Harmless'],
    ['a.svg', svg('<script>alert(1)</script>')],
    ['a.svg', svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>')],
    ['a.svg', svg('', 'onload="alert(1)"')],
    ['a.svg', svg('<a href="java&#115;cript&colon;alert(1)"><path/></a>')],
    ['a.svg', svg('<a href="jav&#x09;ascript:alert(1)"><path/></a>')],
    ['a.svg', svg('<foreignObject><p/></foreignObject>')],
    ['a.svg', svg('<h:img xmlns:h="http://www.w3.org/1999/&#x78;html" src="x"/>')],
    ['a.svg', svg('<set attributeName="href" to="x"/>')],
    ['a.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`],
    ['a.svg', `<?xml-stylesheet href="a.xsl"?>${svg('')}`],
    ['a.svg', Uint8Array.from(Buffer.from(`\uFEFF${svg('')}`, 'utf16le'))],
    ['a.xml', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'],
  ])('%s: %s', async (name, content) => {
    await write(`content/archive/${name}`, content);
    await write('content/archive/de.md', `${head}[a](${name})`);
    const [problem] = await problems();
    expect(problem).toMatch(new RegExp(`^content/archive/${name}:[12] .*it is not published`, 'u'));
  });

  test('a plain drawing is none', async () => {
    const drawing = svg(
      '<metadata/><style>path { fill: red }</style><a href="https://example.org"><path d="M0 0h8"/></a>',
      'version="1.1" font-family="serif"',
    );
    await write('content/archive/a.svg', drawing);
    await write('content/archive/de.md', `${head}![a](a.svg) [a](a.svg)`);
    expect(await problems()).toEqual([]);
  });
});

test('published is what a text links or shows, and nothing else', async () => {
  await write('content/archive/bridge.png', await png());
  await write('content/archive/unused.png', await png());
  for (const name of ['plan.pdf', 'more/Übersicht #2.pdf', 'en.md.bak', 'Thumbs.db', '.secret'])
    await write(`content/archive/${name}`, 'file');
  await write('outside.txt', 'a secret');
  await symlink('../../outside.txt', path.join(root, 'content/archive/linked.txt'));
  await write(
    'content/archive/de.md',
    `${head}![a](bridge.png)\n\n[a](plan.pdf) [b](<more/Übersicht #2.pdf>)`,
  );
  const { articles, problems: found } = await readSite(root);
  expect(found).toEqual([]);
  const published = [...(await publishedFiles(root, articles)).keys()];
  expect(published.map((name) => name.replace(/\.[\da-f]{10}\./u, '.HASH.'))).toEqual([
    'en/archive/plan.pdf',
    'en/archive/more/Übersicht #2.pdf'.normalize('NFC'),
    '_astro/bridge.HASH.webp',
  ]);
});

test('a folder without texts may hold pictures for several', async () => {
  await write('content/pictures/bridge.png', await png());
  const warned = async (): Promise<string[]> =>
    (await readSite(root)).warnings.map(({ file }) => file);
  expect(await warned()).toEqual(['content/pictures']);
  await write('content/archive/de.md', `${head}![a](../pictures/bridge.png)`);
  expect(await warned()).toEqual([]);
});

test('a link in `public` that leads nowhere would stop the build, and is told', async () => {
  await mkdir(path.join(root, 'public'));
  await symlink('nowhere', path.join(root, 'public/logo.svg'));
  expect(await problems()).toEqual(['public/logo.svg:1 This is a link that leads nowhere.']);
});

test.each([
  'public/index.html',
  'public/EN/ridge/index.html',
  'public/en',
  'public/de/ridge/parallel',
  'public/search-data/head.bin',
  'public/sitemap-0.xml',
  'content/names/entries.json',
  'content/feed-2.xml',
])('%s would take the place of what the site writes', async (file) => {
  await write(file, 'mine');
  await write(
    'content/archive/de.md',
    `${head}[a](<../${file.startsWith('content/') ? file.slice(8) : 'ridge'}>)`,
  );
  expect(await problems()).toEqual([
    `${file}:1 The site itself has a page or a file of that name.`,
  ]);
});

test.each([
  'robots.txt',
  '_headers',
  'en/ridge.pdf',
  '.well-known/security.txt',
  'about/index.html',
])('public/%s takes the place of nothing that is a page', async (file) => {
  await write(`public/${file}`, 'mine');
  expect(await problems()).toEqual([]);
});

test('an address elsewhere that is none is told and keeps nothing', async () => {
  await write('content/ridge/en.md', `${head}## The ledger\n\n[the record](https:example.org/)\n`);
  const { warnings, problems: found } = await readSite(root);
  expect(found).toEqual([]);
  expect(warnings).toMatchObject([
    { file: 'content/ridge/en.md', line: 7, message: expect.stringContaining('is no address') },
  ]);
});

test('an address without its beginning is told as one', async () => {
  await write('content/ridge/en.md', `${head}## The ledger\n\n[the record](www.example.org/a)\n`);
  const { problems: found } = await readSite(root);
  expect(found.map(({ advice }) => advice)).toEqual([
    'Write `https://www.example.org/a` if another site is meant.',
  ]);
});

test('a picture with a long name has a shorter address', async () => {
  const file = path.join(root, `${'view-'.repeat(50)}.png`);
  await writeFile(file, await png());
  expect((await pictureAddress(file, 'bitmap')).length).toBeLessThan(120);
});

test('a picture that has gone keeps its address, and is not published', async () => {
  await write('content/ridge/map.png', await png());
  const file = path.join(root, 'content/ridge/map.png');
  const before = await pictureAddress(file, 'bitmap');
  await rm(file);
  expect(await pictureAddress(file, 'bitmap')).toBe(before);
  const never = path.join(root, 'content/ridge/never.png');
  expect(await pictureAddress(never, 'bitmap')).toMatch(/^_astro\/never\./u);
  await expect(publishedBytes(root, { file: never, picture: 'bitmap' })).rejects.toThrow('ENOENT');
});

test.each<[string, (kept: Buffer) => Uint8Array]>([
  ['emptied', () => new Uint8Array()],
  ['cut short', (kept) => kept.subarray(0, 60)],
  ['changed in one place', (kept) => kept.map((byte, at) => (at === 80 ? byte ^ 1 : byte))],
])('a picture that was kept, and %s by the disk, is made anew', async (_name, damage) => {
  await write('content/ridge/map.png', await png());
  const published = { file: path.join(root, 'content/ridge/map.png'), picture: 'bitmap' } as const;
  const made = await publishedBytes(root, published);
  const folder = path.join(root, '.astro/pictures');
  for (const name of await readdir(folder)) {
    const kept = await readFile(path.join(folder, name));
    await writeFile(path.join(folder, name), damage(kept));
  }
  expect(Buffer.from(await publishedBytes(root, published)).equals(made)).toBe(true);
  expect(Buffer.from(await publishedBytes(root, published)).equals(made)).toBe(true);
});

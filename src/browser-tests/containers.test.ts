import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMarkdown } from '../article/markdown.ts';
import { containers } from './fixtures/containers.ts';
import { everything, picture } from './fixtures/everything.ts';
import { publish, seedArticle, violations } from './published.ts';
import type { Published } from './published.ts';

let site: Published;

const question = (title: string, answer: string): string =>
  `---\ntitle: ${title}\n---\n\n<details>\n<summary>${title} I ask.</summary>\n\n${answer}\n\n</details>\n`;

const longWord = 'Schleusenwärterhäuschendachrinnen'.repeat(4);

const wideTable = `| Boat | ${'Oars and sails '.repeat(4)} |\n| --- | --- |\n| Ida | two of them |\n`;

const broadTable = (head: string, ...rows: string[]): string =>
  [head, '---|---|---|---|---|---|---', ...rows].join('\n');

beforeAll(async () => {
  site = await publish({
    'place/en.md': containers.en,
    'place/de.md': containers.de,
    'place/bridge.png': picture,
    // A text that begins with a question.
    'question/en.md': question('How long?', 'Two days.'),
    'question/de.md': question('Wie lange?', 'Zwei Tage.'),
    'word/en.md': `---\ntitle: A word\n---\n\nAnna ${longWord} keeps the lock.\n\n${wideTable}`,
    'word/de.md': `---\ntitle: Ein Wort\n---\n\nAnna ${longWord} hält die Schleuse.\n\n${wideTable}`,
    'locks/en.md': `---\ntitle: The locks\n---\n\nThere are two.\n\n${broadTable(
      'Lock | Opened | Electrification | Lockkeeper | Measurements | Maintenance | Classification',
      'Oberweirbridge | 1887 | 1934 | Annamaria Vogelsang | 12,480 cm | municipality | interregional',
      'Nether | 1891 | 1936 | Karl | 8,120 cm | county | local',
    )}\n`,
    'locks/de.md': `---\ntitle: Die Schleusen\n---\n\nEs gibt zwei.\n\n${broadTable(
      'Schleuse | Eröffnet | Elektrifizierung | Schleusenwärter | Abmessungen | Instandhaltung | Einstufung',
      'Oberwehrbrücken | 1887 | 1934 | Annamaria Vogelsang | 12.480 cm | Gemeinde | überregional',
      'Unteres | 1891 | 1936 | Karl | 8.120 cm | Landkreis | örtlich',
    )}\n`,
    'mast/en.md': '---\ntitle: The mast\n---\n\nIt is high.\n\n![The mast](mast.svg)\n',
    'mast/de.md': '---\ntitle: Der Mast\n---\n\nEr ist hoch.\n\n![Der Mast](mast.svg)\n',
    'mast/mast.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="1800"/>',
    'everything/en.md': everything.en,
    'everything/de.md': everything.de,
    'everything/bridge.png': picture,
    'everything/plan.txt': 'A plan.',
    ...(await seedArticle()),
  });
});

afterAll(() => site?.stop());

const addresses = ['en/place/', 'de/place/', 'en/place/parallel/', 'de/place/parallel/'];

test.each([...addresses, 'en/question/'])('no number lies under anything: %s', async (address) => {
  for (const width of [390, 1280]) {
    const page = await site.open(address, { viewport: { width, height: 900 } });
    const covered = await page.locator('main .number:visible').evaluateAll((numbers) =>
      numbers.flatMap((number) => {
        number.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width: wide, height: high } = number.getBoundingClientRect();
        const found = document.elementFromPoint(left + wide / 2, top + high / 2);
        return found === number ? [] : [`${number.getAttribute('href')} ${found?.outerHTML}`];
      }),
    );
    expect(covered, `at ${width} px`).toEqual([]);
    await page.context().close();
  }
});

test('on a phone the numbers of a table are seen before it is scrolled', async () => {
  const page = await site.open('en/word/', { viewport: { width: 390, height: 900 } });
  const cut = await page.locator('.prose [data-scroll] .number:visible').evaluateAll((numbers) =>
    numbers.flatMap((number) => {
      const end = number.closest('[data-scroll]')?.getBoundingClientRect().right ?? 0;
      // Two digits of the smallest size.
      return number.getBoundingClientRect().left + 16 <= end ? [] : [number.getAttribute('href')];
    }),
  );
  expect(cut).toEqual([]);
  await page.context().close();
});

test('a table with more columns than there is room for breaks no word, and its rows scroll together', async () => {
  for (const width of [390, 768, 1280]) {
    const page = await site.open('en/locks/parallel/', { viewport: { width, height: 900 } });
    const broken = await page.locator('.row :is(th, td):visible').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const range = document.createRange();
        const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        return [...(text.nextNode()?.textContent ?? '').matchAll(/\S+/gu)].flatMap((word) => {
          range.setStart(text.currentNode, word.index);
          range.setEnd(text.currentNode, word.index + word[0].length);
          return range.getClientRects().length > 1 ? [word[0]] : [];
        });
      }),
    );
    expect(broken, `${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violations(page), `${width} px`).toEqual([]);
    const rows = page.locator('.row [data-scroll]');
    await rows.nth(2).evaluate((row) => row.scrollTo({ left: row.scrollWidth }));
    const shares = (): Promise<number[]> =>
      rows.evaluateAll((all) =>
        all.map((row) => row.scrollLeft / (row.scrollWidth - row.clientWidth)),
      );
    await expect
      .poll(shares)
      .toEqual(Array.from({ length: 6 }, (): unknown => expect.closeTo(1, 1)));
    await page.context().close();
  }
});

test('a name that is longer than a phone is wide is offered within it', async () => {
  const page = await site.open(`en/search/?q=${encodeURIComponent(longWord)}`, {
    viewport: { width: 390, height: 900 },
  });
  await page.locator('[data-suggestions] button').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.context().close();
});

describe.each(addresses)('%s', (address) => {
  test('is accessible in both themes and at two widths, questions open or closed', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 390]) {
        const viewport = { width, height: 900 };
        const page = await site.open(address, { colorScheme, viewport });
        expect(await violations(page), `${colorScheme}, ${width}`).toEqual([]);
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
        });
        expect(await violations(page), `${colorScheme}, ${width}, open`).toEqual([]);
        await page.context().close();
      }
    }
  });

  test('has no empty and no doubled id, and no link to an id that is not there', async () => {
    const page = await site.open(address);
    const { ids, missing } = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      missing: [...document.querySelectorAll('[href^="#"]')]
        .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
        .filter((id) => document.getElementById(id) === null),
    }));
    expect(ids).not.toContain('');
    expect(ids).toEqual([...new Set(ids)]);
    expect(missing).toEqual([]);
    await page.context().close();
  });

  test('shows every word on paper', async () => {
    const page = await site.open(address);
    const pdf = await page.pdf({ format: 'A4' });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    });
    const shown = letters(text);
    const language = address.startsWith('de') ? 'de' : 'en';
    for (const block of readMarkdown(bodyOf(containers[language])).blocks.slice(1)) {
      for (const word of block.text.split(/\s+/u)) expect(shown).toContain(letters(word));
    }
    await page.context().close();
  });
});

test('a picture higher than a sheet stands on one sheet, with the number of its passage', async () => {
  for (const address of ['en/mast/', 'de/mast/parallel/']) {
    const page = await site.open(address);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    expect(pdf.numPages, address).toBeLessThanOrEqual(2);
    await page.context().close();
  }
});

test('every page of the site is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // In a form, a button submits: what it does by default is what is meant.
      'no-implicit-button-type': 'off',
      // What a publisher has written stands as it is: titles, telephone numbers, tables of HTML.
      'long-title': 'off',
      'tel-non-breaking': 'off',
      'wcag/h63': 'off',
      // Browsers that take a list without signs for none (Safari) are told that it is one.
      'no-redundant-role': 'off',
      // Since HTML 5, an id may hold any sign but white space.
      'valid-id': ['error', { relaxed: true }],
      // What is typed into the search is searched at once; Enter opens the first result.
      'wcag/h32': 'off',
    },
  });
  const dist = path.join(site.folder, 'dist');
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  const found = await Promise.all(
    pages.map(async (page) => {
      const { results } = await validator.validateString(
        await readFile(path.join(dist, page), 'utf8'),
      );
      return results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, selector }) => `${page}: ${ruleId}: ${message} ${selector}`,
        ),
      );
    }),
  );
  expect(pages.length).toBeGreaterThan(15);
  expect(found.flat()).toEqual([]);
});

test('the number of a list, the head of a table and the title stand as they are written', async () => {
  const page = await site.open('en/place/');
  expect(await page.locator('h1').allInnerTexts()).toEqual(['Everything in its place']);
  expect(await page.locator('[data-rows] h2').first().innerText()).toBe('The harbour');
  expect(
    await page
      .locator('[data-rows] li[value]')
      .evaluateAll((all) => all.map((li) => li.getAttribute('value'))),
  ).toEqual(['9']);
  expect(await page.locator('[data-rows] table').count()).toBe(2);
  expect(await page.getByRole('row', { name: /L-2013/u }).getAttribute('id')).toMatch(/^p\d+$/u);
  expect(await page.getByRole('note', { name: 'Note' }).count()).toBe(1);
  await page.context().close();
});

test('a list is one list, though its items stand in rows of their own', async () => {
  for (const address of addresses) {
    const page = await site.open(address);
    const lists = page.locator('[data-rows]').getByRole('list');
    const items = await lists.evaluateAll((all) =>
      all.map((list) => [...list.querySelectorAll(':scope > li')].length),
    );
    const isBoth = address.endsWith('parallel/');
    // In rows, what is nested is told by its level, and what follows it begins its item once more.
    expect(items, address).toEqual(isBoth ? [4, 2, 2] : [2, 1, 2, 2]);
    await page.context().close();
  }
});

test('rows of a table stand beside their counterparts, footnotes in one section', async () => {
  const page = await site.open('en/place/parallel/');
  const row = page.locator('.row').filter({ hasText: 'Upper landing' });
  expect(await row.innerText()).toContain('Obere Lände');
  expect(await row.innerText()).not.toContain('Lower landing');
  const cells = (side: string): Promise<[string, string][]> =>
    row
      .locator(`[data-side="${side}"] td [data-sentence]`)
      .evaluateAll((all) =>
        all.map((span) => [span.getAttribute('data-sentence') ?? '', span.textContent.trim()]),
      );
  const [own, counterparts] = [await cells('first'), await cells('second')];
  expect(own.map(([name]) => name)).toEqual(counterparts.map(([name]) => name));
  expect(own.map(([, text]) => text)).toEqual(['L-2013', 'Upper landing', '581']);
  expect(await page.getByRole('region', { name: 'Footnotes' }).count()).toBe(1);
  await page.context().close();
});

const bodyOf = (source: string): string => source.replace(/^---\n.*?\n---\n/su, '');

/**
 * Without white space, without the hyphens at which lines are broken and the quotation marks of `<q>`, and without ligatures that are letters of
 * their own: what reads the PDF does not know them in every font.
 */
const letters = (text: string): string =>
  text
    .replaceAll(/[\uFB00-\uFB06]/gu, '')
    .normalize('NFKC')
    .replaceAll(/[\s\u00AD\u2010\u2011„“”-]/gu, '');

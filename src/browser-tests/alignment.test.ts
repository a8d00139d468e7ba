import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from './published.ts';
import type { Published } from './published.ts';

const text = (title: string, paragraphs: string[]): string =>
  `---\ntitle: ${title}\n---\n\n${paragraphs.join('\n\n')}\n`;

const english = [
  'The river Leine rose by 3 metres in July 1954, and the mill at Grohnde stood under water.',
  'The miller, Karl Behrens, moved his family to Hameln and came back after six weeks.',
  'Nobody had counted on a second flood. It came in October.',
  'The insurance paid 12,000 marks. Behrens had asked for 20,000.',
  'In the village school, 41 children were taught in two rooms until Easter.',
];

// The miller stands last but one; the second flood in two paragraphs; a note has no counterpart.
const german = [
  'Die Leine stieg im Juli 1954 um drei Meter, und die Mühle in Grohnde stand unter Wasser.',
  'Niemand hatte mit einem zweiten Hochwasser gerechnet.',
  'Es kam im Oktober.',
  'Die Versicherung zahlte 12.000 Mark. Behrens hatte 20.000 verlangt.',
  'In der Dorfschule wurden bis Ostern 14 Kinder in zwei Räumen unterrichtet.',
  'Der Müller, Karl Behrens, zog mit seiner Familie nach Hameln und kam nach sechs Wochen zurück.',
  'Anmerkung der Redaktion: Das deutsche Recht kannte damals keine Pflichtversicherung.',
];

const rules = `only:
  - de: Anmerkung der Redaktion
    reason: Explains a German law to German readers.
`;

let site: Published;

beforeAll(async () => {
  const mill = {
    'mill/en.md': text('The mill', english),
    'mill/de.md': text('Die Mühle', german),
    'mill/alignment.yaml': rules,
  };
  site = await publish(mill, { SITE_NOTES: 'yes' });
});

afterAll(() => site?.stop());

test('a moved passage stands where it belongs in each language, and its row says so', async () => {
  const page = await site.open('en/mill/parallel/');
  expect(await page.locator('#p2').textContent()).toContain('Der Müller, Karl Behrens');
  expect(await page.locator('.notes').allTextContents()).toContainEqual(
    expect.stringContaining('In German, this passage stands after passage 5'),
  );
  await page.goto(`${site.url}de/mill/parallel/`);
  const order = await page
    .locator('[data-rows] .row')
    .evaluateAll((rows) => rows.map(({ id }) => id));
  expect(order).toEqual(['p1', 'p3', 'p4', 'p5', 'p2', 'p6']);
  await page.goto(`${site.url}de/mill/`);
  expect(await page.locator('#p2').textContent()).toBe(german[5]);
  await page.context().close();
});

test('a row of several blocks has an id for each, and its sentences are numbered alike', async () => {
  const page = await site.open('de/mill/');
  expect(await page.locator('#p3').textContent()).toBe(german[1]);
  expect(await page.locator('#p3-2').textContent()).toBe(german[2]);
  expect(await page.locator('#p3s2').textContent()).toBe('Es kam im Oktober.');
  await page.goto(`${site.url}en/mill/parallel/`);
  expect(await page.locator('#p3-2').textContent()).toBe(german[2]);
  await page.goto(`${site.url}en/mill/`);
  expect(await page.locator('#p3s2').textContent()).toBe('It came in October.');
  await page.context().close();
});

test('readers are told how complete the article is, and of differences where the settings say so', async () => {
  const page = await site.open('en/mill/parallel/');
  const said = (await page.locator('article').textContent()) ?? '';
  expect(said).toContain('5 of 6 passages stand in both languages.');
  expect(said).toContain('Only in German');
  expect(await page.locator('article').getByRole('link', { name: 'Passage 6' }).count()).toBe(2);
  expect(said).toContain('Explains a German law to German readers.');
  expect(said).toContain('3 metres = drei Meter');
  expect(said).toContain('41 ≠ 14');
  await page.context().close();

  const quiet = await publish({
    'mill/en.md': text('The mill', english),
    'mill/de.md': text('Die Mühle', german),
    'mill/alignment.yaml': rules,
  });
  const reader = await quiet.open('en/mill/parallel/');
  const shown = await reader.locator('.notes').allTextContents();
  expect(shown.map((note) => note.trim())).toEqual([
    'In German, this passage stands after passage 5',
  ]);
  await reader.context().close();
  await quiet.stop();
});

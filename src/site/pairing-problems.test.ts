import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { alignArticles } from '../alignment/articles.ts';
import { readContent } from '../article/folder/content.ts';
import { opening, pairingProblems } from './pairing-problems.ts';

const en = [
  'The mill at Oberau was built in 1741 by the Brandt family.',
  'Its wheel measured 6 metres and turned two stones.',
  'Rye came by cart from Niedernhall, and flour went back.',
  'In 1882 the stream was moved by 40 metres for the railway.',
  'The last miller, Anna Brandt, closed the mill in 1957.',
  'Since 2004 a club has shown the works on Sundays.',
];
const de = [
  'Die Mühle von Oberau baute 1741 die Familie Brandt.',
  'Ihr Rad maß 6 Meter und trieb zwei Steine.',
  'Roggen kam mit Karren aus Niedernhall, und Mehl ging zurück.',
  '1882 wurde der Bach für die Bahn um 40 Meter verlegt.',
  'Die letzte Müllerin, Anna Brandt, schloss die Mühle 1957.',
  'Seit 2004 zeigt ein Verein sonntags das Werk.',
];

/** What is said of an article of these paragraphs. */
async function problemsOf(english: readonly string[], german: readonly string[]) {
  const root = mkdtempSync(path.join(tmpdir(), 'pairing-'));
  try {
    const folder = path.join(root, 'content', 'mill');
    mkdirSync(folder, { recursive: true });
    const write = (name: string, title: string, paragraphs: readonly string[]) =>
      writeFileSync(
        path.join(folder, name),
        `---\ntitle: ${title}\n---\n\n${paragraphs.join('\n\n')}\n`,
      );
    write('en.md', 'The mill', english);
    write('de.md', 'Die Mühle', german);
    const { articles } = await readContent(root);
    return articles.flatMap((article) => {
      const { rows } = alignArticles([
        { slug: article.slug, en: article.en.blocks, de: article.de.blocks },
      ]);
      return pairingProblems({ ...article, rows: rows.get(article.slug) ?? [] });
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('nothing is said of texts that agree', async () => {
  expect(await problemsOf(en, de)).toEqual([]);
});

test('a paragraph that stands twice is told by both its lines', async () => {
  const [problem, ...others] = await problemsOf(en, [...de.slice(0, 3), ...de.slice(2)]);
  expect(others).toEqual([]);
  expect(problem?.file).toBe('content/mill/de.md');
  expect([9, 11]).toContain(problem?.line);
  expect(problem?.message).toMatch(/repeats content\/mill\/de\.md:(9|11) word for word/u);
});

test('paragraphs in another order are told', async () => {
  const swapped = [0, 1, 2, 4, 3, 5].map((at) => de[at] ?? '');
  const problems = await problemsOf(en, swapped);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^In German, passage (4|5) stands after passage (3|5)/u),
  ]);
});

test('a paragraph that stands twice is told, too, where one was drawn to its neighbour', async () => {
  const inn = [
    [
      'The inn at Kolbach has had nine rooms since 1903.',
      'Das Gasthaus in Kolbach hat seit 1903 neun Zimmer.',
    ],
    [
      'Guests arrived by sledge, and left on foot.',
      'Gäste kamen mit dem Schlitten und gingen zu Fuß.',
    ],
    ['Wood was stacked along the wall.', 'Holz lag an der Wand gestapelt.'],
    ['The innkeeper kept two goats.', 'Der Wirt hielt zwei Ziegen.'],
    ['It closed in 1988.', 'Es schloss 1988.'],
  ];
  const [english, german] = [0, 1].map((side) => inn.map((pair) => pair[side] ?? ''));
  for (const at of [1, 2, 3]) {
    const twice = (german ?? []).toSpliced(at, 0, german?.[at] ?? '');
    const problems = await problemsOf(english ?? [], twice);
    const [first, second] = [5 + 2 * at, 7 + 2 * at];
    expect(problems.map(({ line }) => line)).toEqual([expect.toBeOneOf([first, second])]);
    expect(problems[0]?.message).toMatch(/repeats content\/mill\/de\.md:\d+ word for word/u);
  }
});

test('a refrain is no repetition', async () => {
  const refrain = ['And the river took it all.', 'Und der Fluss nahm alles mit.'];
  const song = (at: 0 | 1) => {
    const lines = at === 0 ? en : de;
    return lines.flatMap((line) => [line, refrain[at] ?? '']);
  };
  const problems = await problemsOf(song(0), song(1));
  expect(problems.filter(({ message }) => message.includes('repeats'))).toEqual([]);
});

test('what is quoted of a passage stands on one line', () => {
  expect(opening('The weir\nat Kolbach\t1887 ')).toBe('The weir at Kolbach 1887');
});

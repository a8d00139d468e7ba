import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articlesOf } from '../search/index/articles.ts';
import { readArticle } from '../search/index/readings.ts';
import { keptCuts, keptSearch } from './kept/search.ts';
import { readSite } from './library.ts';
import { searchRows } from './rows/search-rows.ts';

// After any edit a site is what it would be if nothing had been kept: alignment, differences, register and what
// the search is made of.

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'edits-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const people = ['Ada Brandt', 'Nguyen Thu', 'Milos Havel', 'Orla Quinn', 'Jens Petersen'];
const places = [
  'Hanover=Hannover',
  'Munich=München',
  'Tuzla=Tuzla',
  'Vienna=Wien',
  'Odense=Odense',
];
const verbs = ['opened=eröffnete', 'visited=besuchte', 'painted=malte', 'sold=verkaufte'];
const things = ['bridge=Brücke', 'school=Schule', 'library=Bibliothek', 'garden=Garten'];

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];
const side = (pair: string | undefined, at: 0 | 1): string => pair?.split('=')[at] ?? '';

/** A paragraph in both languages, made of a number. */
function paragraph(seed: number): [english: string, german: string] {
  const [person, place] = [pick(people, seed) ?? '', pick(places, seed >> 1)];
  const [verb, thing, count] = [pick(verbs, seed >> 2), pick(things, seed >> 3), 12 + (seed % 880)];
  return [
    `${person} ${side(verb, 0)} the ${side(thing, 0)} near ${side(place, 0)}. The ${side(thing, 0)} cost ${count} euros.`,
    `${person} ${side(verb, 1)} die ${side(thing, 1)} bei ${side(place, 1)}. Die ${side(thing, 1)} kostete ${count} Euro.`,
  ];
}

type Text = { title: number; paragraphs: [string, string][] };

async function write(root: string, slug: string, { title, paragraphs }: Text): Promise<void> {
  await mkdir(path.join(root, 'content', slug), { recursive: true });
  for (const [at, language] of (['en', 'de'] as const).entries()) {
    const body = paragraphs.map((texts) => texts[at]).join('\n\n');
    const head = `---\ntitle: ${side(pick(things, title), at === 0 ? 0 : 1)} ${title}\n---\n\n`;
    await writeFile(path.join(root, 'content', slug, `${language}.md`), `${head}${body}\n`);
  }
}

const edits = ['word', 'figure', 'move', 'add', 'remove', 'rename', 'names'] as const;

/** Changes something in the texts or their folders. */
async function edit(
  root: string,
  texts: Map<string, Text>,
  { kind, seed }: { kind: (typeof edits)[number]; seed: number },
): Promise<void> {
  const slug = pick([...texts.keys()], seed) ?? '';
  const text = texts.get(slug);
  const place = seed % (text?.paragraphs.length ?? 1);
  const [english = '', german = ''] = text?.paragraphs[place] ?? [];
  if (kind === 'names') {
    const name = pick(people, seed) ?? '';
    await writeFile(path.join(root, 'content/names.yaml'), `kinds: { ${name}: organisation }\n`);
  } else if (kind === 'add' || text === undefined) {
    const fresh = { title: seed, paragraphs: [1, 2, 3].map((step) => paragraph(seed * step)) };
    texts.set(`added-${seed}`, fresh);
    await write(root, `added-${seed}`, fresh);
  } else if (kind === 'remove') {
    if (texts.size < 3) return;
    texts.delete(slug);
    await rm(path.join(root, 'content', slug), { recursive: true });
  } else if (kind === 'rename') {
    const renamed = `renamed-${seed}`;
    if (renamed === slug) return;
    texts.delete(slug);
    texts.set(renamed, text);
    await rm(path.join(root, 'content', renamed), { recursive: true, force: true });
    await rename(path.join(root, 'content', slug), path.join(root, 'content', renamed));
  } else {
    if (kind === 'move') text.paragraphs.push(...text.paragraphs.splice(place, 1));
    else if (kind === 'word') text.paragraphs[place] = [english.replace('near', 'beside'), german];
    else text.paragraphs[place] = [english, german.replace(/\d+/u, String(seed + 2))];
    await write(root, slug, text);
  }
}

const whole = async (root: string): Promise<string> => {
  const { articles, rows, register, problems, warnings } = await readSite(root);
  const kept = await keptSearch(path.join(root, '.astro', 'kept'));
  const cuts = await keptCuts(path.join(root, '.astro', 'kept'));
  const searched = searchRows(articles, rows, cuts);
  const readings = articlesOf(searched).map((article) => readArticle(article, kept.readings));
  await Promise.all([kept.save(), cuts.save()]);
  return JSON.stringify([articles, register(), problems, warnings, searched, readings]);
};

test('what is kept from before an edit changes nothing', async () => {
  const step = fc.record({
    kind: fc.constantFrom(...edits),
    seed: fc.integer({ min: 1, max: 999 }),
  });
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 10 }), async (steps) => {
      runs += 1;
      const root = path.join(folder, String(runs));
      const texts = new Map<string, Text>();
      for (const seed of [7, 130, 311, 502]) {
        const paragraphs = [1, 2, 3, 4].map((factor) => paragraph(seed * factor));
        texts.set(`article-${seed}`, { title: seed, paragraphs });
        await write(root, `article-${seed}`, { title: seed, paragraphs });
      }
      await whole(root);
      for (const [at, each] of steps.entries()) {
        await edit(root, texts, each);
        const kept = await whole(root);
        const cold = path.join(folder, `${runs}-${at}`);
        await cp(path.join(root, 'content'), path.join(cold, 'content'), { recursive: true });
        expect(kept).toBe(await whole(cold));
      }
    }),
    { numRuns: 5 },
  );
}, 300_000);

test('what one text has as code is looked at anew when nothing but the code changes', async () => {
  const root = path.join(folder, 'code');
  const text = (german: string): Text => ({
    title: 1,
    paragraphs: [['The tool was written by Wilma Oster.', german], paragraph(130)],
  });
  const tell = async (): Promise<string[]> => {
    const { articles } = await readSite(root);
    return articles.flatMap(({ differences }) => differences.map(({ english }) => english));
  };
  await write(root, 'tool', text('Das Werkzeug schrieb `Wilma Oster` einst.'));
  expect(await tell()).toEqual([]);
  await write(root, 'tool', text('Das Werkzeug schrieb `tool --all` einst.'));
  expect(await tell()).toEqual(['Wilma Oster']);
});

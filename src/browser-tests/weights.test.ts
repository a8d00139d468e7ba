import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProject, run } from './built-site.ts';
import type { Project } from './built-site.ts';
import { seedArticle } from './published.ts';

/**
 * What a page may weigh: kilobytes of HTML, CSS and JavaScript as Brotli and as gzip send them; fonts and
 * pictures aside.
 */
const limits = {
  'en/join-hands-to-build-new-countryside/': { brotli: 18, gzip: 20 },
  'de/join-hands-to-build-new-countryside/': { brotli: 18, gzip: 20 },
  'en/join-hands-to-build-new-countryside/parallel/': { brotli: 22, gzip: 24 },
  'de/join-hands-to-build-new-countryside/parallel/': { brotli: 22, gzip: 24 },
  '': { brotli: 20, gzip: 20 },
  'en/': { brotli: 20, gzip: 20 },
  'en/search/': { brotli: 20, gzip: 20 },
  'en/names/': { brotli: 30, gzip: 30 },
};

/** Of an article, what runs before the reader does anything. */
const mostScript = 4;

/** Of a query that may have a figure, beside what every search loads. */
const mostForFigures = 43.5;

let project: Project;
let dist: string;

beforeAll(async () => {
  project = await makeProject(await seedArticle());
  dist = path.join(project.folder, 'dist');
  const { code, stderr } = await run(project.folder, 'build');
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => project?.remove());

test.each(Object.entries(limits))('/%s weighs no more than it may', (page, most) => {
  const parts = partsOf(`${page}index.html`);
  for (const [name, compress] of Object.entries({ brotli, gzip })) {
    const weights = parts.map((file) => ({
      file,
      kilobytes: compress(readFileSync(path.join(dist, file))) / 1000,
    }));
    const sum = (kind: string): number =>
      weights
        .filter(({ file }) => file.endsWith(kind))
        .reduce((total, { kilobytes }) => total + kilobytes, 0);
    const told = weights.map(({ file, kilobytes }) => `${kilobytes.toFixed(2)} KB ${file}`);
    const limit = name === 'gzip' ? most.gzip : most.brotli;
    expect(sum(''), `${name}\n${told.join('\n')}`).toBeLessThanOrEqual(limit);
    if (page.includes('/join-'))
      expect(sum('.js'), `${name}\n${told.join('\n')}`).toBeLessThanOrEqual(mostScript);
    // Without its style sheet or its scripts a page would weigh nothing to speak of.
    for (const kind of ['.css', '.js']) expect(sum(kind)).toBeGreaterThan(0);
  }
});

test('what reads the figures of a query weighs no more than it may', () => {
  const script = /^keys[.-].*\.js$/u;
  const files = readdirSync(path.join(dist, '_astro')).filter((name) => script.test(name));
  const weights = files.map((name) => gzip(readFileSync(path.join(dist, '_astro', name))) / 1000);
  expect(weights, files.join(' ')).toHaveLength(1);
  expect(weights[0]).toBeLessThanOrEqual(mostForFigures);
});

/** A page and what it loads before anyone does anything: style sheets, scripts and what these import. */
function partsOf(page: string): string[] {
  const html = readFileSync(path.join(dist, page), 'utf8');
  const asked = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.(?:js|css))"/gu)];
  const files = asked.map(([, address = '']) => address.replace(/^\//u, ''));
  const found = new Set<string>([page]);
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const script = readFileSync(path.join(dist, file), 'utf8');
    for (const [, name = ''] of script.matchAll(
      /(?:^|[;\n])(?:import|export)[^;'"()]*["']\.\/([^"']+)["']/gu,
    )) {
      visit(path.posix.join(path.posix.dirname(file), name));
    }
  };
  files.forEach(visit);
  return [...found];
}

const brotli = (file: Uint8Array): number => brotliCompressSync(file).length;
const gzip = (file: Uint8Array): number => gzipSync(file, { level: 9 }).length;

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from '../publish/command.ts';

/** What a page may weigh: kilobytes of HTML, CSS and JavaScript as Brotli sends them; fonts and pictures aside. */
const limits = {
  'en/join-hands-to-build-new-countryside/': 18,
  'de/join-hands-to-build-new-countryside/': 18,
  'en/join-hands-to-build-new-countryside/parallel/': 22,
  'de/join-hands-to-build-new-countryside/parallel/': 22,
  '': 20,
  'en/': 20,
  'en/search/': 20,
  'en/names/': 30,
};

const dist = path.join(root, 'dist');

/** The same of an article where a host knows nothing but gzip. */
const gzipLimit = 20;

test.each(Object.entries(limits))('/%s weighs at most %d KB', (page, limit) => {
  const parts = partsOf(`${page}index.html`);
  expectWeight(parts, brotliCompressSync, limit);
  if (/^(?:en|de)\/join-[^/]+\/$/u.test(page)) expectWeight(parts, gzipSync, gzipLimit);
  // Without its style sheet or its scripts a page would weigh nothing to speak of.
  for (const kind of ['.css', '.js']) {
    expect(parts.some((file) => file.endsWith(kind))).toBe(true);
  }
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

function expectWeight(
  files: readonly string[],
  compress: (content: Buffer) => Buffer,
  limit: number,
): void {
  const weights = files.map((file) => compress(readFileSync(path.join(dist, file))).length / 1000);
  const told = files.map((file, index) => `${weights[index]?.toFixed(1) ?? ''} KB ${file}`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  expect(total, told.join('\n')).toBeLessThanOrEqual(limit);
}

import { expect, test } from 'vitest';
import { withHashes } from './integrity.ts';

const hashes = new Map([
  ['/a.js', 'sha256-A='],
  ['/s.css', 'sha256-S='],
]);

test('scripts and style sheets are named by their hashes, anew with each build', () => {
  const html =
    '<link rel="stylesheet" href="/s.css"><script type="module" src="/a.js"></script><script type="application/ld+json">{}</script><a href="/a.js">';
  const once = withHashes(html, hashes);
  expect(once).toBe(
    '<link rel="stylesheet" href="/s.css" integrity="sha256-S="><script type="module" src="/a.js" integrity="sha256-A="></script><script type="application/ld+json">{}</script><a href="/a.js">',
  );
  expect(withHashes(once, new Map([...hashes, ['/a.js', 'sha256-B=']]))).toBe(
    once.replace('sha256-A=', 'sha256-B='),
  );
});

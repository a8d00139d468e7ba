import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { headersFile, hostHeaders, keptForEver, policy } from './headers.ts';

const readme = await readFile(path.join(import.meta.dirname, '../../../README.md'), 'utf8');

test.each(Object.entries(hostHeaders))(
  'the recipes of the README and `_headers` send %s',
  (name, value) => {
    expect(readme).toContain(`add_header ${name} "${value}" always;`);
    expect(readme).toContain(`    ${name} "${value}"\n`);
    expect(headersFile('/reader/')).toContain(`/reader/*\n`);
    expect(headersFile('/reader/')).toContain(`\n  ${name}: ${value}\n`);
  },
);

test('what is called by its content may be kept for ever', () => {
  expect(headersFile('/')).toContain(`\n/_astro/*\n  Cache-Control: ${keptForEver}\n`);
  expect(readme).toContain(`header @kept Cache-Control "${keptForEver}"`);
});

test('a page may load nothing but what is named, and that from the site alone', () => {
  const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
  expect(rules.get('default-src')).toBe("default-src 'none'");
  for (const rule of rules.values())
    expect(rule).not.toMatch(/unsafe-inline|unsafe-eval'.*'unsafe|https?:|data:|\*/u);
});

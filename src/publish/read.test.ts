import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('read.ts', import.meta.url));
const run = (input: string | Uint8Array, ...options: string[]) =>
  spawnSync(process.execPath, [script, ...options], { input, encoding: 'utf8' });

test('prints the figures of each line as a JSON array', () => {
  const { stdout, status } = run('rund 1,1 Billionen\nnichts\n', '--lang', 'de', '--figures');
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual([
    [{ text: '1,1 Billionen', start: 5, end: 18, kind: 'number', value: 1.1e12, unit: null }],
    [],
  ]);
  expect(status).toBe(0);
});

test('prints the sentences of each line, white space between them left out', () => {
  const { stdout } = run('It is late. We go.', '--lang', 'en', '--sentences');
  expect(JSON.parse(stdout)).toEqual(['It is late.', 'We go.']);
});

test.each([
  [['--figures'], '--lang'],
  [['--lang', 'fr', '--figures'], '--lang en'],
  [['--lang', 'en'], '--sentences'],
  [['--lang', 'en', '--figures', '--names'], 'one of'],
  [['--lang', 'en', '--numbers'], '--numbers'],
])('refuses %j and says what is wanted', (options, word) => {
  const { stdout, stderr, status } = run('', ...options);
  expect([stdout, status]).toEqual(['', 2]);
  expect(stderr).toContain(word);
});

test('explains itself', () => {
  expect(run('', '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('--figures'),
  });
});

test('ends without a word when nobody reads on', async () => {
  const child = spawn(process.execPath, [script, '--lang', 'en', '--sentences']);
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end('It is late. We go.\n'.repeat(50_000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(said).toBe('');
});

test('refuses what is no UTF-8', () => {
  const { stdout, stderr, status } = run(Uint8Array.of(77, 0xfc, 104), '--lang', 'de', '--names');
  expect([stdout, status]).toEqual(['', 2]);
  expect(stderr).toContain('UTF-8');
});

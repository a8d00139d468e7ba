import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function problemsWith(name: string, value: string): Promise<readonly string[]> {
  vi.stubEnv(name, value);
  vi.resetModules();
  const { settingsProblems } = await import('./settings.ts');
  return settingsProblems;
}

test.each([
  ['SITE_URL', 'example.org', 'is no address'],
  ['SITE_URL', '//example.org', 'is no address'],
  ['SITE_URL', 'ftp://example.org', 'is no address'],
  ['SITE_URL', 'https://exa mple.org', 'is no address'],
  ['SITE_URL', 'https://example.org\nhttps://example.com', 'is no address'],
  ['SITE_URL', 'https://example.org/reader/', 'the path as BASE_PATH'],
  ['SITE_URL', 'https://jane:secret@example.org', 'a password, which every page would show'],
  ['BASE_PATH', '/../', 'write a path'],
  ['BASE_PATH', '/a b/', 'write a path'],
  ['BASE_PATH', 'https://example.org/reader/', 'write a path'],
  ['SITE_NOTES', 'true', 'neither'],
  ['SITE_TITLE', 'The mill\u0007', 'a control character'],
])('%s=%j is refused', async (name, value, why) => {
  const [problem, ...others] = await problemsWith(name, value);
  expect(problem).toContain(name);
  expect(problem).toContain(why);
  expect(others).toEqual([]);
});

test.each([
  ['SITE_URL', ' https://example.org/ '],
  ['SITE_URL', 'https://m\u00fcnchen.example:8443'],
  ['BASE_PATH', 'reader'],
  ['BASE_PATH', '//reader/texts//'],
  ['SITE_TITLE', 'Mill & “Sons” <1>'],
])('%s=%j is taken', async (name, value) => {
  expect(await problemsWith(name, value)).toEqual([]);
});

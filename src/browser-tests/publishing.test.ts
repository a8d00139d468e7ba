import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { end, makeProject, run } from './built-site.ts';
import type { Project } from './built-site.ts';

const text = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}\n`;

let project: Project;

beforeAll(async () => {
  project = await makeProject({
    'ridge/en.md': text('The ridge', 'Of 316 households, 204 are named.'),
    'ridge/de.md': text('Der Höhenrücken', 'Von 316 Haushalten sind 204 namentlich genannt.'),
  });
});

afterAll(() => project?.remove());

test('a build with problems lists them all and leaves the last good site as it was', async () => {
  expect((await run(project.folder, 'build')).code).toBe(0);
  const sound = await run(project.folder, 'check');
  expect(sound).toMatchObject({ code: 0, stdout: 'No problem in 1 article.\n' });
  const dist = path.join(project.folder, 'dist');
  const before = await readdir(dist, { recursive: true });
  const page = await readFile(path.join(dist, 'de/ridge/index.html'), 'utf8');

  await writeFile(
    path.join(project.folder, 'content/ridge/de.md'),
    text('Der Grat', '[a](#b)\n\n[c](d.md)'),
  );
  const failed = await run(project.folder, 'build');
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain('content/ridge/de.md:5  The link `#b` leads nowhere');
  expect(failed.stderr).toContain('content/ridge/de.md:7  The link `d.md` leads nowhere');
  expect(failed.stderr).toContain('2 problems in 1 file.');
  expect(failed.stderr).not.toMatch(/\n\s+at \S/u);
  expect(await readdir(dist, { recursive: true })).toEqual(before);
  expect(await readFile(path.join(dist, 'de/ridge/index.html'), 'utf8')).toBe(page);

  await writeFile(path.join(project.folder, 'content/names.yaml'), 'kinds: { A: place }\nnot: [A]');
  const checked = await run(project.folder, 'check --json');
  expect(checked.code).toBe(1);
  const told = z.array(z.object({ line: z.number(), severity: z.string(), message: z.string() }));
  const problems = told.parse(JSON.parse(checked.stdout));
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ line }) => line)).toEqual([5, 7]);
  // A broken link hides no difference of figures.
  const messages = problems.map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringContaining('no `316`'));
  expect(messages).toContain('`A` is no name here, and one in line 1.');
});

test('commands explain themselves and refuse what they do not know', async () => {
  const help = await run(project.folder, 'check --help');
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toContain('npm run check');
  for (const [call, word] of [
    ['check --jason', '--jason'],
    ['check content/ridge', "'content/ridge'"],
    ['build dist', "'dist'"],
    ['start --port 70000', '--port 70000 is not a port'],
    ['dev --port eighty', '--port eighty is not a port'],
    ['check --passages nowhere.tsv', 'nowhere.tsv cannot be read. Check its name.'],
  ] as const) {
    const refused = await run(project.folder, call);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(word);
    expect(refused.stderr).not.toMatch(/\n\s+at \S/u);
  }
});

test('what is served answers an address that nobody can read as one where there is no page', async () => {
  await writeFile(
    path.join(project.folder, 'content/ridge/de.md'),
    text('Der Höhenrücken', 'Von 316 Haushalten sind 204 namentlich genannt.'),
  );
  const script = path.join(project.folder, 'src/publish/start.ts');
  const child = spawn(process.execPath, [script, '--port', '0', '--host', '127.0.0.1'], {
    cwd: project.folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  try {
    const [said] = await once(child.stdout, 'data');
    const url = String(said).trim();
    for (const address of ['%', 'en/%zz/', 'en/50%.html', 'en/%ff?q=%']) {
      const answer = await fetch(url + address);
      expect([address, answer.status]).toEqual([address, 404]);
      expect(await answer.text()).toContain('There is no page at this address');
    }
    expect((await fetch(`${url}en/ridge/`)).status).toBe(200);
  } finally {
    await end(child);
  }
});

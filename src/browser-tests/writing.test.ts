import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { end, makeProject } from './built-site.ts';
import type { Project } from './built-site.ts';

/* While someone writes (`npm run dev`), problems are shown over the last good page, and go when they are mended. */

const text = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}\n`;

let project: Project;
let server: ChildProcess | undefined;
let browser: Browser;
let url: string;

beforeAll(async () => {
  project = await makeProject({
    'weir/en.md': text('The weir', 'Of 316 boats, 204 passed the weir.'),
    'weir/de.md': text('Das Wehr', 'Von 316 Booten passierten 204 das Wehr.'),
  });
  const script = path.join(project.folder, 'src/publish/dev.ts');
  const child = spawn(process.execPath, [script, '--port', '0', '--host', '127.0.0.1'], {
    cwd: project.folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
  });
  server = child;
  url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer): void => {
      said += data.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said.replaceAll(/\u001B\[\d+m/gu, ''));
      if (address) resolve(address[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => reject(new Error(`The server ended: ${said}`)));
  });
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  if (server) await end(server);
  await project?.remove();
});

test('a problem stands over every page that is opened, the last good one, until it is mended', async () => {
  const page = await browser.newPage();
  await page.goto(`${url}en/weir/`);
  await page.getByText('204 passed').waitFor();
  const file = path.join(project.folder, 'content/weir/en.md');
  await writeFile(file, text('The weir', 'Of [316 boats](nowhere.pdf), 204 passed.'));
  const overlay = page.locator('vite-error-overlay');
  await overlay.getByText('content/weir/en.md:5').waitFor();
  await page.locator('main').getByText('204 passed the weir').waitFor();
  const second = await browser.newPage();
  await second.goto(`${url}de/weir/`);
  await second.locator('vite-error-overlay').getByText('content/weir/en.md:5').waitFor();
  await second.locator('main').getByText('passierten 204').waitFor();
  await writeFile(file, text('The weir', 'Of 316 boats, 205 passed the weir.'));
  await page.getByText('205 passed').waitFor();
  await overlay.waitFor({ state: 'detached' });
  await second.locator('vite-error-overlay').waitFor({ state: 'detached' });
  await page.close();
  await second.close();
});

test('an article can be added, renamed and removed without a new start', async () => {
  const list = await browser.newPage();
  await list.goto(`${url}en/`);
  await list.locator('main').getByRole('link', { name: 'The weir' }).waitFor();
  const folder = (slug: string): string => path.join(project.folder, 'content', slug);
  const link = (slug: string) => list.locator(`main a[href="/en/${slug}/"]`);
  // Not by a page: one that is open is loaded again with each change.
  const ask = async (slug: string): Promise<number> => {
    const answer = await fetch(`${url}en/${slug}/`, { headers: { accept: 'text/html' } });
    return answer.status;
  };

  await mkdir(folder('lock'));
  await writeFile(path.join(folder('lock'), 'en.md'), text('The lock', 'The lock has 12 gates.'));
  // Half an article is a problem; the list stays until the other half is there.
  await list.locator('vite-error-overlay').getByText('content/lock/de.md:1').waitFor();
  await writeFile(path.join(folder('lock'), 'de.md'), text('Die Schleuse', 'Sie hat 12 Tore.'));
  await link('lock').waitFor();
  expect(await ask('lock')).toBe(200);
  const page = await browser.newPage();
  await page.goto(`${url}en/lock/`);
  await page.getByText('12 gates').waitFor();
  await page.close();

  await rename(folder('lock'), folder('sluice'));
  await link('sluice').waitFor();
  await link('lock').waitFor({ state: 'detached' });
  expect(await ask('sluice')).toBe(200);
  expect(await ask('lock')).toBe(404);

  await rm(folder('sluice'), { recursive: true });
  await link('sluice').waitFor({ state: 'detached' });
  expect(await ask('sluice')).toBe(404);
  expect(await ask('weir')).toBe(200);
});

test('an address that nobody can read is one where there is no page', async () => {
  for (const address of ['%', 'en/%zz/', 'en/50%.html', 'en/%ff?q=%', '/[/']) {
    const answer = await fetch(url + address);
    expect([address, answer.status]).toEqual([address, 404]);
    expect(await answer.text()).toContain('There is no page at this address');
  }
});

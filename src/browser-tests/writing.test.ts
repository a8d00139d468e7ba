import { spawn, type ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { makeProject } from './built-site.ts';
import type { Project } from './built-site.ts';

/* While someone writes (`npm run dev`), problems are shown over the last good page, and go when they are mended. */

const text = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}\n`;

let project: Project;
let server: ChildProcess;
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
  server?.kill();
  await project?.remove();
});

test('a problem stands over the last good page until it is mended', async () => {
  const page = await browser.newPage();
  await page.goto(`${url}en/weir/`);
  await page.getByText('204 passed').waitFor();
  const file = path.join(project.folder, 'content/weir/en.md');
  await writeFile(file, text('The weir', 'Of [316 boats](nowhere.pdf), 204 passed.'));
  const overlay = page.locator('vite-error-overlay');
  await overlay.getByText('content/weir/en.md:5').waitFor();
  await page.locator('main').getByText('204 passed the weir').waitFor();
  await writeFile(file, text('The weir', 'Of 316 boats, 205 passed the weir.'));
  await page.getByText('205 passed').waitFor();
  await overlay.waitFor({ state: 'detached' });
});

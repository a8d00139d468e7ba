import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { Stop } from '../publish/stop.ts';

/**
 * Starts a browser: the one `CHROME_PATH` names, an installed Chrome or Chromium, or else the one that npm
 * has brought along (Linux on x64).
 *
 * @throws if there is none, with what to do
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? installed() ?? (await brought());
  if (executablePath === undefined) {
    throw new Stop(
      'There is no browser to test with. Install Chrome or Chromium, or name one: CHROME_PATH=/path/to/chrome npm test',
    );
  }
  const browser = await chromium.launch({ executablePath, args: flags });
  // A busy machine is slow, not wrong; a minute before the test's own limit it is told what was waited for.
  browser.on('context', (context) => context.setDefaultTimeout(240_000));
  return browser;
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...applications].find((file) => existsSync(file));
}

async function brought(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch {
    return undefined;
  }
}

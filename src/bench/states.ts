import type { BrowserContextOptions, Page } from 'playwright-core';
import { containers } from '../browser-tests/fixtures/containers.ts';
import { everything, picture } from '../browser-tests/fixtures/everything.ts';
import { longArticle } from '../browser-tests/fixtures/long.ts';
import { seedArticle } from '../browser-tests/published.ts';

/** The content of a site that has every kind of page: parts of every kind, long texts, many articles. */
export async function everyContent(): Promise<Record<string, string | Uint8Array>> {
  const long = longArticle(6);
  const content: Record<string, string | Uint8Array> = {
    ...(await seedArticle()),
    'everything/en.md': everything.en,
    'everything/de.md': everything.de,
    'everything/bridge.png': picture,
    'everything/plan.txt': 'The plan.',
    'place/en.md': containers.en,
    'place/de.md': containers.de,
    'place/bridge.png': picture,
    'flood/en.md': long.en,
    'flood/de.md': long.de,
    'flood/bridge.png': picture,
  };
  for (let at = 0; at < 30; at += 1) {
    const head = (title: string): string =>
      `---\ntitle: ${title}\ndate: ${2020 + (at % 4)}-03-${10 + (at % 18)}\n---\n\n`;
    content[`walk-${at}/en.md`] =
      `${head(`Walk ${at} along the walls`)}It was ${at + 2} miles long.\n`;
    content[`walk-${at}/de.md`] =
      `${head(`Gang ${at} an den Mauern entlang`)}Er war ${at + 2} Meilen lang.\n`;
  }
  return content;
}

/** Every kind of page, and what it can be brought to. */
export const states: Record<string, State> = {
  home: { address: '' },
  'home-narrowed': {
    address: '',
    enter: async (page) => {
      await page.locator('[data-list-filter] input').fill('walk 1');
      await page.locator('[data-list-status]:not(:empty)').waitFor({ state: 'attached' });
    },
  },
  list: { address: 'de/' },
  article: { address: 'en/everything/', whole: true },
  'article-places': { address: 'de/place/', whole: true },
  'article-target': { address: 'de/everything/#p3' },
  'article-item': { address: 'en/everything/#p6' },
  'article-unfolded': {
    address: 'en/everything/',
    enter: async (page) => {
      await page.keyboard.press('u');
      await page.locator('.twin').first().waitFor();
    },
  },
  'article-resume': {
    address: 'en/flood/',
    enter: async (page) => {
      // The header gives way once what notes the place has come.
      for (let turn = 0; turn < 100; turn += 1) {
        await page.mouse.wheel(0, 60);
        if ((await page.locator('[data-header][data-away]').count()) > 0) break;
      }
      await page.evaluate(() => window.scrollTo(0, 3000));
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await page.locator('[data-resume]:visible').waitFor();
    },
  },
  both: { address: 'en/everything/parallel/', whole: true },
  'both-places': { address: 'en/place/parallel/', whole: true },
  'both-sentences': { address: 'de/everything/parallel/?view=sentences', whole: true },
  'both-passages': { address: 'de/everything/parallel/?view=passages#p6' },
  'both-lit': {
    address: 'en/everything/parallel/',
    enter: async (page) => {
      await page.locator('#p2s1').hover();
      await page.locator('#p2s1[data-lit]').waitFor();
    },
  },
  quoting: {
    address: 'en/everything/#p2',
    enter: async (page) => {
      await page.keyboard.press('c');
      await page.locator('.quote-bar').waitFor();
    },
  },
  names: { address: 'en/names/' },
  'names-narrowed': {
    address: 'de/names/',
    enter: async (page) => {
      await page.locator('[data-register-filter] input').fill('da');
      await page.locator('[data-register-status]:not(:empty)').waitFor();
    },
  },
  search: { address: 'en/search/?q=1887', enter: answered },
  'search-similar': { address: 'de/search/?q=Meiller', enter: answered },
  'search-nothing': { address: 'de/search/?q=Zwirbelkauz', enter: answered },
  'search-failed': {
    address: 'en/search/?q=1887',
    enter: async (page) => {
      await page.route('**/search-data/**', (route) => route.abort());
      await page.reload();
      await page.locator('[data-search-state=failed]').first().waitFor();
    },
  },
  'search-dialog': {
    address: 'de/everything/',
    enter: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('searchbox').locator('visible=true').fill('Brücke');
      await page.locator('dialog [data-result]').first().waitFor();
    },
  },
  keys: {
    address: 'en/everything/',
    enter: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    },
  },
  lost: { address: '404.html' },
  'without-script-article': { address: 'en/everything/', options: noScript(), whole: true },
  'without-script-both': { address: 'en/everything/parallel/#p2', options: noScript() },
  'forced-article': { address: 'de/everything/#p6', options: { forcedColors: 'active' } },
  'forced-both': {
    address: 'en/everything/parallel/#p2',
    options: { forcedColors: 'active' },
    enter: async (page) => {
      await page.locator('#p2s1').hover();
      await page.locator('#p2s1[data-lit]').waitFor();
    },
  },
  'forced-search': {
    address: 'en/search/?q=1887',
    options: { forcedColors: 'active' },
    enter: answered,
  },
};

async function answered(page: Page): Promise<void> {
  await page.locator('[data-search-state=done]').waitFor();
}

function noScript(): BrowserContextOptions {
  return { javaScriptEnabled: false };
}

/** A page, and what to do there. */
type State = {
  address: string;
  enter?: (page: Page) => Promise<void>;
  options?: BrowserContextOptions;
  /** To be shown as a whole, not only as far as a window reaches. */
  whole?: true;
};

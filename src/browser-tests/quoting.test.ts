import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish, violations } from './published.ts';
import type { Published } from './published.ts';

let site: Published;

beforeAll(async () => {
  site = await publish({ 'mill/en.md': english, 'mill/de.md': german });
});

afterAll(() => site?.stop());

const permissions = ['clipboard-read', 'clipboard-write'];

test('a passage’s number is a link to itself and offers it as a quotation, with its counterpart', async () => {
  const page = await site.open('en/mill/', { permissions });
  await page.locator('#p2 .number').click();
  expect(page.url()).toBe(`${site.url}en/mill/#p2`);
  const bar = page.getByRole('group', { name: 'Passage 2', exact: true });
  await bar.waitFor();
  expect(await violations(page)).toEqual([]);
  await bar.getByRole('button', { name: 'with German' }).click();
  const copied = await copiedBy(page);
  const [own, , counterpart, , source, ...addresses] = copied.split('\n');
  // The mark of the footnote at its end is no part of it.
  expect(own).toBe(
    '“The mill at Grohnde burned in 1887. Anna Maier built it anew, with two wheels.”',
  );
  expect(counterpart).toBe(
    '„Die Mühle in Grohnde brannte 1887. Anna Maier baute sie neu, mit zwei Rädern.“',
  );
  expect(source).toBe(
    'Jane Doe, The mill of Grohnde / Die Mühle von Grohnde, 14 March 2026, passage 2',
  );
  expect(addresses.slice(0, 2)).toEqual([`${site.url}en/mill/#p2`, `${site.url}de/mill/#p2`]);
  expect(addresses[2]).toMatch(/^Read on \d+ \w+ \d{4}$/u);
  await bar.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => clipboard(page)).toBe(`${site.url}en/mill/#p2`);
  await page.keyboard.press('Escape');
  expect(await bar.count()).toBe(0);
  await page.context().close();
});

test('what is selected is quoted in its own language, its sentence’s counterpart too', async () => {
  const page = await site.open('de/mill/parallel/', { permissions });
  await page.locator('#p2 [data-side][lang=en] p').dblclick({ position: { x: 8, y: 12 } });
  const bar = page.getByRole('group', { name: 'Das Ausgewählte' });
  await bar.getByRole('button', { name: 'mit Englisch' }).click();
  const copied = await copiedBy(page);
  expect(copied).toMatch(/^“The”\n\n„Die Mühle in Grohnde brannte 1887\.“\n/u);
  expect(copied).toContain(`${site.url}en/mill/#p2\n${site.url}de/mill/#p2\n`);
  await page.mouse.click(640, 20);
  await expect.poll(() => bar.count()).toBe(0);
  await page.context().close();
});

test('a key offers the passage that is read, and what cannot be copied is said', async () => {
  const page = await site.open('en/mill/#p3', { permissions });
  await page.keyboard.press('c');
  const bar = page.getByRole('group', { name: 'Passage 3', exact: true });
  await bar.waitFor();
  await page.keyboard.press('Enter');
  expect(await copiedBy(page)).toMatch(/^“Of the ledger/u);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.keyboard.press('Enter');
  await bar.getByText('The browser does not let this be copied.').waitFor();
  await page.context().close();
});

test('what is copied by hand has no numbers, marks or notes', async () => {
  for (const address of ['en/mill/', 'en/mill/parallel/?view=sentences']) {
    const page = await site.open(address, { permissions });
    await page.evaluate(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('[data-rows]') ?? document.body);
      document.getSelection()?.addRange(range);
    });
    await page.keyboard.press('Control+c');
    const copied = await clipboard(page);
    expect(copied).toContain('with two wheels.');
    expect(copied).not.toMatch(/wheels\.\d/u);
    expect(copied).not.toMatch(/No counterpart|↩|Passage/u);
    await page.context().close();
  }
});

/** What a button of the offer has copied, once it says so. */
async function copiedBy(page: Page): Promise<string> {
  await page
    .locator('.quote-bar')
    .getByText(/^(?:Copied|Kopiert)$/u)
    .waitFor();
  return clipboard(page);
}

/** What is in the clipboard, as it can be put in elsewhere. */
async function clipboard(page: Page): Promise<string> {
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent('<textarea autofocus></textarea>');
  const field = elsewhere.locator('textarea');
  await field.focus();
  await elsewhere.keyboard.press('Control+v');
  const text = await field.inputValue();
  await elsewhere.close();
  return text;
}

const english = `---
title: The mill of Grohnde
date: 2026-03-14
author: Jane Doe
---

## What burned

The mill at Grohnde burned in 1887. Anna Maier built it anew, with two wheels.[^1]

Of the ledger nothing was left but the cover, and a list of 316 sacks of oats.

[^1]: So says the parish register of 1888.
`;

const german = `---
title: Die Mühle von Grohnde
date: 2026-03-14
---

## Was brannte

Die Mühle in Grohnde brannte 1887. Anna Maier baute sie neu, mit zwei Rädern.[^1]

Vom Hauptbuch blieb nichts als der Einband und eine Liste von 316 Säcken Hafer.

[^1]: So steht es im Kirchenbuch von 1888.
`;

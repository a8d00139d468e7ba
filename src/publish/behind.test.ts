import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { startBehind } from './behind.ts';

test('a search that cannot be written ends no writing', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'diptych-behind-'));
  const article = path.join(root, 'content', 'ridge');
  await mkdir(article, { recursive: true });
  await writeFile(path.join(article, 'en.md'), '---\ntitle: The ridge\n---\n\nIt snows.\n');
  await writeFile(path.join(article, 'de.md'), '---\ntitle: Der Grat\n---\n\nEs schneit.\n');
  await writeFile(path.join(root, 'search'), 'a file');
  const known = vi.fn();
  const { ask, end } = startBehind(root, path.join(root, 'search'), known);
  try {
    for (const times of [1, 2]) {
      ask();
      await vi.waitFor(() => expect(known).toHaveBeenCalledTimes(times), { timeout: 60_000 });
    }
  } finally {
    await end();
    await rm(root, { recursive: true });
  }
}, 120_000);

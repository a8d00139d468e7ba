import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { collectGarbage } from '../site/kept/garbage.ts';
import { readSite } from '../site/library.ts';
import { writeIndex } from '../site/search-index.ts';
import type { Told } from './behind.ts';

// The thread that `npm run dev` compares and indexes in (behind.ts).

const { root, folder } = z.object({ root: z.string(), folder: z.string() }).parse(workerData);
const tell = (told: Told): void => parentPort?.postMessage(told);
globalThis.diptychWriting = { kept: {} };

parentPort?.on('message', () => {
  void read().finally(() => {
    tell({ kind: 'ready' });
  });
});

async function read(): Promise<void> {
  const site = await readSite(root);
  tell({ kind: 'known', found: site.known() });
  // Content that cannot be published is told by the page; the last index stays.
  if (site.problems.length === 0) await writeIndex(root, folder);
  collectGarbage();
}

import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { collectGarbage } from '../site/kept/garbage.ts';
import { readSite } from '../site/library.ts';
import { writeIndex } from '../site/search-index.ts';
import type { Told } from './behind.ts';
import { explain } from './stop.ts';

// The thread that `npm run dev` compares and indexes in (behind.ts).

const { root, folder } = z.object({ root: z.string(), folder: z.string() }).parse(workerData);
const tell = (told: Told): void => parentPort?.postMessage(told);
globalThis.diptychWriting = { kept: {} };

parentPort?.on('message', () => {
  // What goes wrong with the disk ends no writing: it is said, and the next edit tries again.
  void read()
    .catch((error: unknown) => process.stderr.write(`${explain(error)}\n`))
    .finally(() => {
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

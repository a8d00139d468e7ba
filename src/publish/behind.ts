import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Known } from '../site/kept/writing.ts';

/**
 * Compares the texts and indexes the search in a thread of its own while someone writes, so that pages need not
 * wait. One reading at a time; what is saved meanwhile is read next.
 *
 * @param root the project's folder
 * @param folder where the search index is written
 * @returns asks for a reading; `known` is called when its comparison is done, before the search is indexed
 */
export function startBehind(
  root: string,
  folder: string,
  known: (found: Known) => void,
): { ask: () => void; end: () => Promise<unknown> } {
  const file = path.join(import.meta.dirname, 'behind-worker.ts');
  if (!existsSync(file)) throw new Error(`${file} is missing.`);
  let worker: Worker | undefined;
  let [isBusy, isAsked] = [false, false];
  let soon: NodeJS.Timeout | undefined;
  const begin = (): void => {
    if (isBusy) return;
    [isBusy, isAsked] = [true, false];
    worker ??= start();
    worker.postMessage('read');
  };
  // It reads all of the code once more: the first page comes first.
  const start = (): Worker => {
    const fresh = new Worker(file, { workerData: { root, folder } });
    fresh.unref();
    return fresh.on('message', listen);
  };
  // The page is shown first, and who writes saves again and again.
  const ask = (): void => {
    isAsked = true;
    clearTimeout(soon);
    soon = setTimeout(begin, 1000);
  };
  const listen = (message: Told): void => {
    if (message.kind === 'known') known(message.found);
    else {
      isBusy = false;
      if (isAsked) begin();
    }
  };
  return { ask, end: async () => worker?.terminate() };
}

/** What the thread tells: a comparison, or that it is ready for the next. */
export type Told = { kind: 'known'; found: Known } | { kind: 'ready' };

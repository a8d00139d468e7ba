import { fork } from 'node:child_process';
import path from 'node:path';
import { wholeIndex, type IndexParts } from '../search/index/whole.ts';
import type { SearchFiles } from '../search/index/write.ts';
import type { LoadedSite } from '../site/loaded.ts';
import { addPhases, beginPhase, type Phase } from '../site/phases.ts';
import type { Register } from '../register/register.ts';
import { Stop } from './stop.ts';

/**
 * Reads the texts and makes the search index of them in a process of its own: what that takes goes when it ends,
 * while a process that goes on keeps most of it.
 *
 * @param root the project's folder
 * @param tell told what is wrong or needs a look
 * @returns what pages show of the texts, or `null` where there are problems; and, later, the search index
 */
export function beginTexts(
  root: string,
  tell: (message: string) => void,
): { shown: Promise<LoadedSite | null>; index: Promise<SearchFiles> } {
  const [shown, parts] = [
    Promise.withResolvers<LoadedSite | null>(),
    Promise.withResolvers<IndexParts>(),
  ];
  // Pagefind has its turn when the process has ended: each takes much room.
  const index = parts.promise.then(wholeIndex);
  // Told to whoever waits for it.
  index.catch(() => undefined);
  const fail = (why: string): void => {
    for (const { reject } of [shown, parts]) reject(new Stop(why));
  };
  const child = fork(path.join(import.meta.dirname, 'texts-process.ts'), [root], {
    serialization: 'advanced',
    // Each thread would have room of its own (glibc's malloc), and few ask for any at once.
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
  });
  const hear = (told: Told): void => {
    if (told.kind === 'phase') beginPhase(told.name);
    else if (told.kind === 'message') tell(told.message);
    else if (told.kind === 'shown') shown.resolve(told.shown && loaded(told.shown));
    else if (told.kind === 'index') parts.resolve(told.parts);
    else if (told.kind === 'took') addPhases(told.phases);
    else fail(told.why);
    // It ends when all that it has told has been heard.
    if (told.kind === 'took' || told.kind === 'failed') child.disconnect();
  };
  child
    .on('message', hear)
    .on('error', ({ message }) => {
      fail(message);
    })
    .on('exit', (code, signal) => {
      fail(`The process that reads the texts ended with ${signal ?? String(code)}.`);
    });
  return { shown: shown.promise, index };
}

const loaded = ({ articles, register }: Shown): LoadedSite => ({
  articles,
  register: () => register,
});

/** What pages show of the texts. */
export type Shown = Pick<LoadedSite, 'articles'> & { register: Register };

/** What the process tells. */
export type Told =
  | { kind: 'phase'; name: string }
  | { kind: 'message'; message: string }
  | { kind: 'shown'; shown: Shown | null }
  | { kind: 'index'; parts: IndexParts }
  | { kind: 'took'; phases: Phase[] }
  | { kind: 'failed'; why: string };

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects what nobody holds any more, where that may be much: a process that has room to spare lets it lie, and
 * grows to several times what it needs.
 */
export function collectGarbage(): void {
  if (process.memoryUsage().heapTotal < much) return;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
}

/** Bytes. */
const much = 400_000_000;

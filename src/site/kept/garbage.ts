import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects what nobody holds any more, where that may be much: a process that has room to spare lets it lie, and
 * grows to several times what it needs.
 *
 * @param flavor `last-resort` gives the room back to the system too, which takes longer: V8 keeps the room of what it
 *   collects for itself, unless it is asked as if none were left
 */
export function collectGarbage(flavor: keyof typeof much = 'regular'): void {
  if (process.memoryUsage().heapTotal < much[flavor]) return;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function')
    Reflect.apply(collect, undefined, [{ type: 'major', execution: 'sync', flavor }]);
}

/** Bytes. */
const much = { regular: 400_000_000, 'last-resort': 600_000_000 };

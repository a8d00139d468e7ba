import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A text packed as small as it can be. */
export const zipped = (text: string): Uint8Array => gzipSync(text, { level: 9 });

/** Forty bits, in letters that every file system tells apart. */
export const hashOf = (bytes: Uint8Array): string =>
  BigInt(`0x${hash('sha256', bytes).slice(0, 10)}`)
    .toString(36)
    .padStart(8, '0');

import { gzipSync } from 'node:zlib';

/** A text packed as small as it can be. */
export const zipped = (text: string): Uint8Array => gzipSync(text, { level: 9 });

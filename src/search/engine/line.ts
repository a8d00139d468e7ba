import { fingerprint } from '../shelf.ts';

/**
 * Stands between Pagefind and the network, from now on: Pagefind keeps quiet about a part of its
 * index that did not load or is damaged, and would answer as if it were empty; and it asks first for a
 * small file whose content is at hand.
 */
export function watchLine(): Line {
  let lost = 0;
  const folders: Folder[] = [];
  const ask = globalThis.fetch;
  globalThis.fetch = async (input, options) => {
    const url = String(input instanceof Request ? input.url : input);
    const folder = folders.find(({ address }) => url.startsWith(address));
    if (!folder) return ask(input, options);
    if (url === folder.entry.url) return new Response(folder.entry.content);
    try {
      const response = await ask(input, options);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (!response.ok || !isWhole(bytes, folder.fingerprints)) throw new Error(url);
      return new Response(bytes, { headers: response.headers });
    } catch (error) {
      lost += 1;
      throw error;
    }
  };
  return {
    losses: () => lost,
    watch: (folder) => {
      folders.unshift(folder);
    },
  };
}

/** Whether a file is one of those that were written: as it lies there, or packed again. */
function isWhole(bytes: Uint8Array, known: ReadonlySet<number>): boolean {
  if (known.has(fingerprint(bytes))) return true;
  // Some servers say of such a file that it is gzip, and then it arrives unpacked.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return false;
  return known.has(-1 - fingerprint(bytes));
}

export type Line = {
  /** How many parts of Pagefind's index have failed to load so far. */
  losses: () => number;
  watch: (folder: Folder) => void;
};

type Folder = {
  /** Where Pagefind's files lie, ending in `/`. */
  address: string;
  entry: { url: string; content: string };
  /** Of the files; those of unpacked ones as −1 less the fingerprint. */
  fingerprints: ReadonlySet<number>;
};

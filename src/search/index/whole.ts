import { gunzipSync } from 'node:zlib';
import { headFile, indexFolder, type Head } from '../format.ts';
import { fingerprint } from '../shelf.ts';
import { makeBundle, type BundleFile } from './bundle.ts';
import type { SearchFiles } from './write.ts';
import { hashOf, zipped } from './zipped.ts';

/**
 * Makes an index whole: with Pagefind's, and the head, which names all files.
 *
 * @param parts what else there is of it
 * @returns by path from the root of the site
 * @throws where Pagefind cannot index a text
 */
export async function wholeIndex({ texts, told, pieces, files }: IndexParts): Promise<SearchFiles> {
  const bundle = await makeBundle(texts);
  const all = new Map(files);
  const head: Head = {
    ...told,
    pagefind: bundle && placePagefind(bundle, all),
    fingerprints: fingerprintsOf(bundle ?? []),
    ...pieces,
  };
  all.set(headFile, zipped(JSON.stringify(head)));
  return all;
}

/** Pagefind's folder is named by what is the same for all texts; the rest it names itself. */
function placePagefind(bundle: BundleFile[], files: Map<string, Uint8Array>): Head['pagefind'] {
  const fixed = bundle.filter(({ path }) => /^(?:pagefind\.js|wasm\..*)$/u.test(path));
  const folder = `pagefind-${hashOf(Buffer.concat(fixed.map(({ content }) => content)))}`;
  // What it asks for first stands in the head.
  const [[entry], rest] = [bundle.filter(isEntry), bundle.filter((file) => !isEntry(file))];
  for (const { path, content } of rest) files.set(`${indexFolder}/${folder}/${path}`, content);
  return { folder, entry: new TextDecoder().decode(entry?.content) };
}

const isEntry = ({ path }: BundleFile): boolean => path === 'pagefind-entry.json';

/** Of each file, and, as a negative number, of what is packed in it: some servers unpack it. */
const fingerprintsOf = (bundle: readonly BundleFile[]): number[] =>
  bundle
    .flatMap(({ content }) => [
      fingerprint(content),
      ...(content[0] === 0x1f && content[1] === 0x8b
        ? [-1 - fingerprint(gunzipSync(content))]
        : []),
    ])
    .sort((a, b) => a - b);

/** An index but for Pagefind's: plain data, to be sent to another process. */
export type IndexParts = {
  /** For Pagefind. */
  texts: readonly string[];
  told: Pick<Head, 'rows' | 'headings' | 'long' | 'stretches'>;
  pieces: Pick<Head, 'cards' | 'lexicon' | 'figures' | 'common'>;
  files: SearchFiles;
};

import * as pagefind from 'pagefind';
import { compare } from './articles.ts';

/**
 * Indexes texts with Pagefind, one record a text, in one index for all languages: what it is given are
 * not words but terms (terms.ts), which no stemmer changes.
 *
 * @param texts terms separated by spaces, in the order of the site
 * @returns the files that Pagefind's JavaScript interface asks for, as Pagefind wrote them; null where
 * there is no text at all
 * @throws with Pagefind's own words where it refuses a text
 */
export async function makeBundle(texts: readonly string[]): Promise<BundleFile[] | null> {
  if (texts.every((text) => text === '')) return null;
  // Its process holds on to what it has indexed.
  const making = last.then(() => bundleOf(texts).finally(() => pagefind.close()));
  last = making.catch(() => undefined);
  return making;
}

/** One at a time: all have the same process of Pagefind's, and whoever is done ends it. */
let last: Promise<unknown> = Promise.resolve();

async function bundleOf(texts: readonly string[]): Promise<BundleFile[]> {
  // `mul`, several languages (ISO 639-2), has no stemmer. Records are shown from files of ours, so
  // those of Pagefind lie in one, which nobody asks for.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'mul', maxFragments: 1 });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const [at, content] of texts.entries()) {
    const added = await index.addCustomRecord({
      url: String(at),
      // A record needs a text.
      content: content === '' ? padding : content,
      language: 'mul',
      sort: { [numberSort]: String(at).padStart(9, '0') },
    });
    if (added.errors.length > 0) {
      throw new Error(`Pagefind could not index text ${at}: ${added.errors.join('; ')}`);
    }
  }
  const { errors: failures, files } = await index.getFiles();
  if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
  return files.filter(({ path }) => asked.test(path)).sort((a, b) => compare(a.path, b.path));
}

/** Takes a place among the words and is none. */
export const padding = '.';
/** What records are sorted by, to learn which record is which text. */
const numberSort = 'n';
/** Its script, entry, directory, WebAssembly and word index; not its interfaces. */
const asked =
  /^(?:pagefind\.js|pagefind-entry\.json|index\/.*|(?!fragment\/)[^/]*\.pf_meta|wasm\..*)$/;

export type BundleFile = { path: string; content: Uint8Array };

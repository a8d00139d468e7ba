import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Language } from '../../article/language.ts';
import { rechunk } from './rechunk.ts';

/**
 * Indexes texts with Pagefind, one record a text, known by its number. What Pagefind's JavaScript
 * API needs to find records is kept; their texts stay out, because result cards show both
 * languages from files of ours.
 *
 * @param texts words separated by spaces; an empty text gets no record
 * @throws with Pagefind's own words where it refuses a text
 */
export async function buildBundle(texts: string[], language: Language): Promise<Bundle> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const [at, content] of texts.entries()) {
    if (content === '') continue;
    const added = await index.addCustomRecord({ url: String(at), content, language });
    if (added.errors.length > 0) {
      throw new Error(
        `Pagefind could not index text ${at} (${language}): ${added.errors.join('; ')}`,
      );
    }
  }
  const written = await index.getFiles();
  await index.deleteIndex();
  if (written.errors.length > 0) throw new Error(`Pagefind failed: ${written.errors.join('; ')}`);
  return bundleOf(written.files, language);
}

function bundleOf(files: File[], language: Language): Bundle {
  const find = (name: RegExp): Uint8Array | undefined =>
    files.find(({ path }) => name.test(path))?.content;
  const script = callable(new TextDecoder().decode(find(/^pagefind\.js$/)));
  const entry = new TextDecoder().decode(find(/^pagefind-entry\.json$/));
  const meta = find(/\.pf_meta$/);
  const wasm = find(new RegExp(`^wasm\\.${language}\\.`));
  // Without a text there is neither.
  if (!meta || !wasm) return { script, entry: null, engine: null, chunks: new Map() };
  const cut = rechunk(meta, named(files, 'index'), numbers(named(files, 'fragment')));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, cut.meta.length);
  return {
    script,
    entry: entry.replace(/"hash":"\w+"/, `"hash":"${language}"`),
    engine: Buffer.concat([length, cut.meta, wasm]),
    chunks: cut.chunks,
  };
}

/** The files of a folder, by name without ending. */
const named = (files: File[], folder: string): Map<string, Uint8Array> =>
  new Map(
    files.flatMap(({ path, content }) => {
      const name = new RegExp(`^${folder}/(\\w+)\\.`).exec(path)?.[1];
      return name === undefined ? [] : [[name, content]];
    }),
  );

const numbers = (fragments: Map<string, Uint8Array>): Map<string, number> =>
  new Map([...fragments].map(([hash, content]) => [hash, recordOf(content)]));

/** Which text a fragment came from: its url, which is the text's index. */
function recordOf(fragment: Uint8Array): number {
  const json = gunzipSync(fragment).subarray('pagefind_dcd'.length).toString('utf8');
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed === 'object' && parsed !== null && 'url' in parsed) return Number(parsed.url);
  throw new Error('A Pagefind fragment has no `url`; this version of Pagefind is not known here.');
}

/**
 * Pagefind's script as a function: called once a language, each time a Pagefind of its own. As it
 * comes it holds one stemmer, and a second one would have to be loaded once more.
 */
function callable(script: string): string {
  const [exported] = /export\s*\{[^}]*\bcreateInstance\b[^}]*\};?\s*$/.exec(script) ?? [];
  if (exported === undefined) {
    throw new Error(
      '`pagefind.js` does not end as expected; install the version of the lock file.',
    );
  }
  const body = script.slice(0, -exported.length);
  return `export default()=>{${body}\nreturn{createInstance}}`;
}

type File = { path: string; content: Uint8Array };

export type Bundle = {
  /** Exports a function that makes Pagefind's `createInstance`. The same for all languages. */
  script: string;
  /** What Pagefind asks for first; null where there is no text. */
  entry: string | null;
  /** The length of the index's directory, in four bytes, the directory, and the WebAssembly. */
  engine: Uint8Array | null;
  /** The pieces of the word index, by hash. */
  chunks: Map<string, Uint8Array>;
};

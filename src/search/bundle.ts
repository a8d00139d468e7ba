import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Language } from '../article/language.ts';

/**
 * Indexes texts with Pagefind, one record a text. The bundle has what its JavaScript API needs to
 * find records; their texts stay out, because result cards show both languages from files of ours.
 *
 * @param texts words separated by spaces; an empty text gets no record
 * @returns the bundle's files by path, and for each text the id of its record, or ''
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

  const ids = texts.map(() => '');
  const files = new Map<string, Uint8Array>();
  for (const { path, content } of written.files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const fragment = /^fragment\/\w+?_(\w+)\.pf_fragment$/.exec(path);
    if (fragment?.[1]) ids[recordOf(content)] = fragment[1];
    else if (needed(path, language)) files.set(path, content);
  }
  return { files, ids };
}

/** Which text a fragment came from: its url, which is the text's index. */
function recordOf(fragment: Uint8Array): number {
  const json = gunzipSync(fragment).subarray('pagefind_dcd'.length).toString('utf8');
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed === 'object' && parsed !== null && 'url' in parsed) return Number(parsed.url);
  throw new Error('A Pagefind fragment has no `url`; this version of Pagefind is not known here.');
}

/** The default interfaces, and the wasm of other languages, stay out. */
const needed = (path: string, language: Language): boolean =>
  /^index\/|\.pf_meta$|^pagefind-entry\.json$|^pagefind\.js$/.test(path) ||
  path === `wasm.${language}.pagefind`;

export type Bundle = { files: Map<string, Uint8Array>; ids: string[] };

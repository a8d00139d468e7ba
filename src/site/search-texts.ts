import path from 'node:path';
import type { IndexTexts } from './kept/index-files.ts';
import { keptCuts } from './kept/search.ts';
import type { Site } from './library.ts';
import { searchRows } from './rows/search-rows.ts';

/** What a project's search index is made of. */
export async function indexedTexts(
  root: string,
  { articles, rows, translates, register }: Site,
): Promise<IndexTexts> {
  const folder = path.join(root, '.astro', 'kept');
  const cuts = await keptCuts(folder);
  const searched = searchRows(articles, rows, cuts);
  await cuts.save();
  return { folder, rows: searched, register: register(), translates };
}

import type { Register } from '../../register/register.ts';
import type { SearchRow } from '../../search/index/articles.ts';
import { searchFiles } from '../../search/index/build.ts';
import type { Translates } from '../../search/index/word-likeness.ts';
import type { SearchFiles } from '../../search/index/write.ts';
import { keptSearch } from './search.ts';

/** The search index of a site; what earlier runs have read in its texts is not read again. */
export async function indexFiles({ folder, rows, ...settings }: IndexTexts): Promise<SearchFiles> {
  const kept = await keptSearch(folder);
  const { packs } = kept;
  const files = await searchFiles(rows, {
    ...settings,
    kept,
    ...(packs && { zip: (text) => packs.zip(text) }),
  });
  await kept.save();
  return files;
}

/** What is indexed, and where what is read in it is kept. */
export type IndexTexts = {
  folder: string;
  rows: SearchRow[];
  register: Register;
  translates: Translates;
};

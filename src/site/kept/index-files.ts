import type { Register } from '../../register/register.ts';
import type { SearchRow } from '../../search/index/articles.ts';
import { indexParts } from '../../search/index/build.ts';
import type { IndexParts } from '../../search/index/whole.ts';
import type { Translates } from '../../search/index/word-likeness.ts';
import { keptSearch } from './search.ts';

/** The search index of a site, but for Pagefind's; what earlier runs have read in its texts is not read again. */
export async function keptIndex({ folder, rows, ...settings }: IndexTexts): Promise<IndexParts> {
  const kept = await keptSearch(folder);
  const { packs } = kept;
  const parts = await indexParts(rows, {
    ...settings,
    kept,
    ...(packs && { zip: (text) => packs.zip(text) }),
  });
  await kept.save();
  return parts;
}

/** What is indexed, and where what is read in it is kept. */
export type IndexTexts = {
  folder: string;
  rows: SearchRow[];
  register: Register;
  translates: Translates;
};

import path from 'node:path';
import { codeVersion } from '../../passages/code-version.ts';
import { Kept } from '../../passages/kept.ts';
import type { ArticleReading } from '../../search/index/readings.ts';
import type { PartLinks } from '../../search/index/word-links.ts';

/** What earlier runs have read in the articles for the search. @param folder where it is kept */
export async function keptSearch(folder: string): Promise<KeptSearch> {
  const writing = globalThis.diptychWriting?.kept;
  if (writing?.search) {
    const { readings, links, cuts } = writing.search;
    for (const kept of [readings, links, cuts]) kept.begin();
    return writing.search;
  }
  const version = await codeVersion(readers);
  const [stays, isPlain] = [writing !== undefined, true];
  const readings = await Kept.open({
    file: path.join(folder, 'search.txt'),
    version,
    isPlain,
    stays,
    isValue: (value): value is ArticleReading => Array.isArray(value),
  });
  const links = await Kept.open({
    file: path.join(folder, 'links.txt'),
    version,
    isPlain,
    stays,
    isValue: (value): value is PartLinks[] => Array.isArray(value),
  });
  const cuts = await Kept.open({
    file: path.join(folder, 'cuts.txt'),
    version,
    isPlain,
    stays,
    isValue: (value): value is Cuts => Array.isArray(value),
  });
  const save = async (): Promise<void> => {
    for (const kept of [readings, links, cuts]) await kept.save();
  };
  const search = { readings, links, cuts, save };
  if (writing) writing.search = search;
  return search;
}

const readers = /^(?:article|figures|names|passages|search)[\\/].*\.(?:ts|tsv|txt|json)$/u;

/** By row; none of a row that is not parted (search/index/cuts.ts). */
export type Cuts = (number[] | null)[];

export type KeptSearch = {
  /** By the texts of an article. */
  readings: Kept<ArticleReading>;
  /** Which words of an article stand for each other, by all that this depends on. */
  links: Kept<PartLinks[]>;
  /** Where the aligned sentences of each row of an article end, by its digest. */
  cuts: Kept<Cuts>;
  save: () => Promise<void>;
};

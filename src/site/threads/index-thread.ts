import { parentPort } from 'node:worker_threads';
import { translationsOf } from '../../alignment/lexicon/translations.ts';
import type { StoredModel } from '../../alignment/lexicon/stored-model.ts';
import { indexFiles, type IndexTexts } from '../kept/index-files.ts';

// The thread in which the search is indexed while pages are printed (search-index.ts).

parentPort?.once('message', (indexed: Indexed) => {
  void index(indexed);
});

async function index({ model, ...texts }: Indexed): Promise<void> {
  try {
    parentPort?.postMessage(await indexFiles({ ...texts, translates: translationsOf(model) }));
  } finally {
    parentPort?.close();
  }
}

/** What is indexed, and what alignment has learnt. */
export type Indexed = Omit<IndexTexts, 'translates'> & { model: StoredModel };

import type { Language } from '../../article/language.ts';
import { initialOf } from '../initial.ts';
import { isIndexed } from '../indexed.ts';
import { distance, slipsAllowed } from './near.ts';
import type { Query } from './query.ts';
import type { Sources } from './sources.ts';
import { spellings } from './stems.ts';
import { fold, plain } from '../words.ts';

/**
 * The query with each word that a language does not know put right, if there is a word spelt
 * nearly so that begins alike; one text a language, none where nothing is near enough.
 *
 * @example nearWords(sources, 'parti memmbers', query, ['en']) → ['party members']
 */
export async function nearWords(
  sources: Sources,
  typed: string,
  query: Query,
  scope: readonly Language[],
): Promise<string[]> {
  const texts = await Promise.all(
    scope.map(async (language) => {
      let text = typed;
      for (const word of new Set(query.words)) {
        if (!isIndexed(plain(word), language) || (await isKnown(sources, word, language))) continue;
        const near = await nearestWord(sources, word, language);
        if (near === null) return typed;
        text = text.replaceAll(word, near);
      }
      return text;
    }),
  );
  return [...new Set(texts)].filter((text) => text !== typed);
}

async function isKnown(sources: Sources, word: string, language: Language): Promise<boolean> {
  for (const spelling of spellings(word)) {
    if ((await sources.occurrences(language, `"${spelling}"`)).size > 0) return true;
  }
  return false;
}

async function nearestWord(
  sources: Sources,
  word: string,
  language: Language,
): Promise<string | null> {
  const folded = fold(word);
  const most = slipsAllowed(folded.length);
  if (most === 0) return null;
  let best: { word: string; slips: number } | null = null;
  for (const known of await sources.vocabulary(language, initialOf(folded))) {
    const slips = distance(folded, fold(known), Math.min(most, (best?.slips ?? most + 1) - 1));
    if (slips <= most && slips < (best?.slips ?? Infinity)) best = { word: known, slips };
  }
  return best?.word ?? null;
}

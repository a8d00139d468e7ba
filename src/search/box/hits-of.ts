import { pageLanguage } from '../../browser/page-language.ts';
import { notedHit } from './card.ts';
import { searchClient } from './client.ts';
import type { NotedHit, NotedHits } from './notes.ts';

/**
 * All hits of an article for the question that led to it.
 *
 * @returns in the order of the text; null where no more are to be found, or the search cannot be loaded
 */
export function hitsOf({ article, asked }: NotedHits): Promise<NotedHit[] | null> {
  if (!asked) return Promise.resolve(null);
  return new Promise((resolve) => {
    const client = searchClient(pageLanguage(), (answer) => {
      if (answer.state === 'loading') return;
      client.end();
      const hits = answer.state === 'done' ? answer.hits : [];
      // A new site may number its articles anew.
      const own = hits.filter((hit) => hit.article === article);
      const inOrder = own.sort((a, b) => a.row - b.row);
      resolve(inOrder.length > 0 ? inOrder.map(notedHit) : null);
    });
    client.ask(asked.typed, asked.scope, { article: asked.number });
  });
}

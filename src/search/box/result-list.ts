import type { Language } from '../../article/language.ts';
import { notedHit, resultCard } from './card.ts';
import { noteHits, type AskedFor } from './notes.ts';
import type { Hit } from '../engine/hit.ts';

/**
 * The list of results. Cards that stay the same stay where they are, with the focus and all: an
 * answer often comes in parts, each longer than the one before.
 *
 * @param language the page's
 * @param unfinished the question whose results they are, where there are more of them
 */
export function resultList(
  element: HTMLElement,
  language: Language,
  unfinished: () => Omit<AskedFor, 'number'> | null,
): ResultList {
  let shown: string[] = [];
  let all: readonly Hit[] = [];
  const card = (hit: Hit): HTMLLIElement => {
    const item = resultCard(hit, language);
    const follow = (event: Event): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      const own = all.filter(({ article }) => article === hit.article);
      const inOrder = own.toSorted((a, b) => a.row - b.row);
      const question = unfinished();
      const asked = question && { ...question, number: hit.number };
      noteHits(link, { article: hit.article, hits: inOrder.map(notedHit), asked });
    };
    item.addEventListener('click', follow);
    item.addEventListener('auxclick', follow);
    return item;
  };
  return {
    show: (hits) => {
      const wanted = hits.map((hit) => JSON.stringify(hit));
      const changed = wanted.findIndex((text, at) => text !== shown[at]);
      const same = changed < 0 ? wanted.length : changed;
      const links = [...element.querySelectorAll('a')];
      const focused = links.findIndex((link) => link === document.activeElement);
      for (const old of [...element.children].slice(same)) old.remove();
      element.append(...hits.slice(same).map(card));
      if (focused >= 0 && !links[focused]?.isConnected) {
        element.querySelectorAll('a')[focused]?.focus();
      }
      shown = wanted;
      all = hits;
    },
  };
}

export type ResultList = { show(hits: Hit[]): void };

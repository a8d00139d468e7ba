import { readJson, write } from '../../browser/storage.ts';
import { startBox } from './box.ts';
import { notedInHistory, noteInHistory } from './history.ts';

/** Brings the search page to life: its query stands in the address, as `q`, and its scope, as `in`. */
export function searchOnPage(page: HTMLElement): void {
  const box = startBox(page, ({ query, scope }) => {
    const address = new URL(location.href);
    set(address, 'q', query);
    set(address, 'in', scope === 'both' ? '' : scope);
    try {
      if (address.href !== location.href) history.replaceState(history.state, '', address);
    } catch {
      // Safari allows a hundred changes in half a minute; then the address comes with a later key.
    }
  });
  const { searchParams } = new URL(location.href);
  const before = noted();
  const many = before?.limit ?? shownFor(searchParams.get('q') ?? '');
  const question = {
    query: searchParams.get('q') ?? '',
    scope: searchParams.get('in') ?? 'both',
    ...(many !== null && { limit: many }),
  };
  void box.ask(question).then(() => {
    if (before) scrollTo({ top: before.top, behavior: 'instant' });
  });
  // For the way back: how many results there were, and which could be seen.
  addEventListener('pagehide', () => {
    const { query, limit } = box.shown();
    noteInHistory('results', { limit, top: scrollY });
    // In the other language the same results are wanted, as many of them.
    write('sessionStorage', 'shown', JSON.stringify([query, limit]));
  });
}

/** How many results this visit has last shown for a query. */
function shownFor(query: string): number | null {
  const shown = readJson('sessionStorage', 'shown');
  if (!Array.isArray(shown) || shown[0] !== query) return null;
  return typeof shown[1] === 'number' ? shown[1] : null;
}

function noted(): { limit: number; top: number } | null {
  const { limit, top } = notedInHistory('results') ?? {};
  return typeof limit === 'number' && typeof top === 'number' ? { limit, top } : null;
}

function set(address: URL, name: string, value: string): void {
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
}

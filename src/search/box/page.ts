import type { startBox } from './box.ts';

/**
 * Brings the search page to life: its query stands in the address, as `q`, and its scope, as `in`.
 *
 * @param start the search box's own start; its script is loaded where there is a box to be used
 */
export function searchOnPage(page: HTMLElement, start: typeof startBox): void {
  const box = start(page, ({ query, scope }) => {
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
  box.ask(searchParams.get('q') ?? '', searchParams.get('in') ?? 'both');
}

function set(address: URL, name: string, value: string): void {
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
}

import { currentPlace } from './keep-place.ts';
import { remove, write } from './storage.ts';

/**
 * Notes at which place a page is left, for the way back to it and for loading it again. What the browser notes by
 * itself is a distance from the page's top, which leads elsewhere once the window or the text has another size.
 */
export function noteWhereLeft(): void {
  // Where one came back to is used up: this entry may be left for a passage of the same page.
  remove('sessionStorage', keyOfEntry());
  if (document.readyState === 'complete') letGo();
  else window.addEventListener('load', () => setTimeout(letGo));
  window.addEventListener('pagehide', () => {
    const place = window.scrollY === 0 ? null : currentPlace();
    write('sessionStorage', keyOfEntry(), JSON.stringify(place));
  });
}

/** Within the page, the browser finds its way back by itself (`comeBack` had kept it from that). */
function letGo(): void {
  history.scrollRestoration = 'auto';
}

/** What this entry of the browser's history is called; it is given a name where it has none. */
function keyOfEntry(): string {
  const state: unknown = history.state;
  const others = typeof state === 'object' && state ? state : {};
  if ('left' in others) return `left ${String(others.left)}`;
  const left = Date.now();
  try {
    history.replaceState({ ...others, left }, '');
  } catch {
    // Safari allows a hundred changes in half a minute; then the browser's own way back is the way.
  }
  return `left ${left}`;
}

import { currentPlace, takeUp } from './keep-place.ts';
import { isPlace, rowOf } from './place.ts';
import type { Place } from './place.ts';
import { readJson, remove, write } from './storage.ts';

/*
 * The header's control: English, Deutsch, Both. Its links work without this script, which notes the
 * reader's place before one is followed and takes it up on the page that comes.
 */

export const switchParts = [noteSwitch, arrive];

/** Follows the link after the one for where the reader is; the focus stays where it is. */
export function followNext(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-header] [data-switch]')];
  const current = links.findIndex((link) => link.hasAttribute('aria-current'));
  const next = links[(current + 1) % links.length];
  if (next) follow(next, false);
}

function noteSwitch(): void {
  // A new tab or window, or a copied address, begins at the row that is read here.
  document.addEventListener('pointerdown', ({ target }) => {
    const link = switchLink(target);
    const row = rowOf(currentPlace());
    if (link && row !== null) link.hash = `p${row}`;
  });
  document.addEventListener('click', (event) => {
    const link = switchLink(event.target);
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(link, event.detail === 0);
  });
}

/** @param focused whether the link has the focus, and is to have it on the page that comes */
function follow(link: HTMLAnchorElement, focused: boolean): void {
  const place = currentPlace();
  const across =
    link.hreflang === '' ? null : document.getElementById(place?.id ?? '')?.dataset['across'];
  const target = new URL(across ?? link.href, location.href);
  target.hash = '';
  if (link.hreflang !== '') write('localStorage', 'language', link.hreflang);
  // What was searched for is searched for in the other language too.
  const search = document.querySelector('[data-search-page]');
  if (search && link.hreflang !== '') target.search = location.search;
  const away = !focused && document.querySelector('[data-header][data-away]') !== null;
  const note: Note = { path: target.pathname, place, focused, away };
  write('sessionStorage', 'place', JSON.stringify(note));
  location.assign(target);
}

function arrive(): void {
  const note = readJson('sessionStorage', 'place');
  remove('sessionStorage', 'place');
  if (!isNote(note) || note.path !== location.pathname) return comeBack();
  const { place, focused, away } = note;
  document.querySelector('[data-header]')?.toggleAttribute('data-away', away);
  if (place) takeUp(place);
  if (focused) {
    const link = document.querySelector<HTMLElement>('[data-switch][aria-current]');
    const options: FocusOptions & { focusVisible: boolean } = {
      preventScroll: true,
      focusVisible: true,
    };
    link?.focus(options);
  }
  import('./offered.ts').then((part) => part.announce(place), reportError);
}

/** On the way back, and where the page is loaded again, to where it was left (`left.ts`). */
function comeBack(): void {
  const state: unknown = history.state;
  if (typeof state !== 'object' || !state || !('left' in state)) return;
  const left = readJson('sessionStorage', `left ${String(state.left)}`);
  if (!isPlace(left)) return;
  // The browser would go once more to where the text was.
  history.scrollRestoration = 'manual';
  takeUp(left);
}

const switchLink = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-switch]') : null;

/** Other sites of the same origin may have left something of their own under that key. */
function isNote(value: unknown): value is Note {
  if (typeof value !== 'object' || value === null) return false;
  if (!('path' in value && 'place' in value && 'focused' in value && 'away' in value)) return false;
  return (
    typeof value.path === 'string' &&
    (value.place === null || isPlace(value.place)) &&
    typeof value.focused === 'boolean' &&
    typeof value.away === 'boolean'
  );
}

/** Left for the page that comes: its path, the reader's place, whether the link had the focus. */
type Note = {
  path: string;
  place: Place | null;
  focused: boolean;
  /** Whether the header had given way, and may again: it comes back to the focus. */
  away: boolean;
};

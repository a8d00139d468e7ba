import { strings } from '../site/strings.ts';
import { findPlace, isPlace, restorePlace } from './place.ts';
import type { Place } from './place.ts';

/**
 * Keeps the reader's place through a switch of language or view. The links work without it; it notes the
 * place before a link is followed and takes it up on the page that comes.
 */
export const readerParts = [measureHeader, notePlace, takePlace, keepColumnsApart];

const noteKey = 'diptych:place';
const languageKey = 'diptych:language';

const language = document.documentElement.lang === 'de' ? 'de' : 'en';
const rows = document.querySelector('[data-rows]');
const header = document.querySelector<HTMLElement>('[data-header]');
const page = document.querySelector('main');

function measureHeader(): void {
  if (!header) return;
  const measure = (): void =>
    document.documentElement.style.setProperty('--header-height', `${header.offsetHeight}px`);
  measure();
  new ResizeObserver(measure).observe(header);
}

function notePlace(): void {
  document.addEventListener('click', noteAt);
}

function noteAt(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented) return;
  const kind =
    link.dataset['switch'] ?? (link.hasAttribute('data-choice') ? 'language' : undefined);
  if (kind === undefined) return;
  if (link.hreflang !== '') write('localStorage', languageKey, link.hreflang);
  // A new tab or window begins at its own place.
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const target = new URL(link.href);
  // What was searched for is searched for in the other language too.
  if (kind === 'language' && location.search !== '') target.search = location.search;
  const note: Note = {
    path: target.pathname,
    kind,
    place: rows ? findPlace(rows, header?.offsetHeight ?? 0) : null,
    keyboard: event.detail === 0,
  };
  write('sessionStorage', noteKey, JSON.stringify(note));
  if (target.href !== link.href) {
    event.preventDefault();
    location.assign(target);
  }
}

function takePlace(): void {
  const note = takeNote();
  if (note) arrive(note);
  else markRemembered();
}

function arrive({ kind, place, keyboard }: Note): void {
  if (place && page) {
    restorePlace(place, page);
    // A font that arrives now may move a line; a reader who has moved on meanwhile is left alone.
    const { scrollY } = window;
    document.fonts.ready
      .then(() => {
        if (window.scrollY === scrollY) restorePlace(place, page);
      })
      .catch(() => undefined);
  }
  const links = document.querySelectorAll<HTMLElement>(`[data-switch="${kind}"]`);
  const focus = [...links].find((link) => kind === 'view' || link.hasAttribute('aria-current'));
  const options: FocusOptions & { focusVisible: boolean } = {
    preventScroll: true,
    focusVisible: keyboard,
  };
  focus?.focus(options);
  announce(place);
}

function announce(place: Place | null): void {
  const say = strings[language];
  const status = document.querySelector('[data-announce]');
  const row = Number(/^p(\d+)/u.exec(place?.id ?? '')?.[1]);
  const what = rows?.hasAttribute('data-parallel') ? say.nowSideBySide : say.nowReading;
  // A screen reader speaks what changes in a status, not what stands in it from the start.
  requestAnimationFrame(() => {
    if (status) status.textContent = row > 0 ? `${what}, ${say.atPassage(row)}` : what;
  });
}

/** On the page that offers both languages, shows which one was read last. */
function markRemembered(): void {
  const remembered = read('localStorage', languageKey);
  for (const link of document.querySelectorAll<HTMLElement>('[data-choice]')) {
    if (link.dataset['choice'] === remembered) link.dataset['remembered'] = '';
  }
}

/** The note left by the page before, if it was meant for this one. */
function takeNote(): Note | null {
  const text = read('sessionStorage', noteKey);
  if (text === null) return null;
  try {
    sessionStorage.removeItem(noteKey);
    const note: unknown = JSON.parse(text);
    return isNote(note) && note.path === location.pathname ? note : null;
  } catch {
    return null;
  }
}

/** Other sites of the same origin may have left something of their own under that key. */
function isNote(value: unknown): value is Note {
  if (typeof value !== 'object' || value === null) return false;
  if (!('path' in value && 'kind' in value && 'place' in value && 'keyboard' in value))
    return false;
  return (
    typeof value.path === 'string' &&
    (value.kind === 'language' || value.kind === 'view') &&
    (value.place === null || isPlace(value.place)) &&
    typeof value.keyboard === 'boolean'
  );
}

// Storage may be switched off; then nothing is remembered.

function write(storage: StorageName, key: string, value: string): void {
  try {
    window[storage].setItem(key, value);
  } catch {
    return;
  }
}

function read(storage: StorageName, key: string): string | null {
  try {
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}

/** Selecting in one column of the parallel view leaves the other out, so that it is not copied. */
function keepColumnsApart(): void {
  document.addEventListener('selectionchange', markColumn);
}

function markColumn(): void {
  if (!(rows instanceof HTMLElement) || !rows.hasAttribute('data-parallel')) return;
  const selection = document.getSelection();
  const anchor = selection?.anchorNode;
  const element = anchor instanceof Element ? anchor : anchor?.parentElement;
  const side = element?.closest<HTMLElement>('[data-side]')?.dataset['side'];
  if (side !== undefined) rows.dataset['selecting'] = side;
}

type StorageName = 'localStorage' | 'sessionStorage';

type Note = { path: string; kind: string; place: Place | null; keyboard: boolean };

import { sentenceEvents } from './counterparts/sentence-events.ts';

/**
 * Loads what serves a reader who does something (`use.ts`) at the first sign of one, and hands on what was
 * done until it came.
 */
export function waitForUse(): void {
  const early: Event[] = [];
  const come = new AbortController();
  const { signal } = come;
  let coming = false;
  const load = (): void => {
    if (coming) return;
    coming = true;
    import('./use.ts').then((part) => {
      come.abort();
      part.use(early);
    }, reportError);
  };
  const note = (event: Event): void => {
    early.push(event);
    load();
  };
  for (const type of [...sentenceEvents, 'keydown'])
    document.addEventListener(type, note, { signal });
  window.addEventListener('scroll', note, { signal, passive: true });
  // Of two columns, the first one to be selected from is to be selected from alone. Who comes to search will
  // type, and what is typed shall not wait for this.
  if (document.querySelector('[data-parallel], [data-search-page]')) load();
}

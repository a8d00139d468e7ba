import { currentPlace } from './keep-place.ts';
import { rowOf } from './place.ts';
import { followNext } from './switch.ts';

/** Does what a single key is for (keys.ts). */
export function press(key: string): void {
  if (key === 'v') followNext();
  else if (key === 'u') unfold();
  else if (key === 'c') quote();
  else import('./key-list.ts').then((part) => part.showKeys(), reportError);
}

function unfold(): void {
  const rows = document.querySelector<HTMLElement>('[data-rows]:not([data-parallel])');
  if (rows) import('./counterparts/reveal.ts').then((part) => part.unfoldAll(rows), reportError);
}

/** The passage that the address names, while it can be seen; else the one that is read. */
function quote(): void {
  const target = document.querySelector('[data-rows] [id^="p"]:target');
  const top = target?.getBoundingClientRect().top ?? -1;
  const named = /^p(\d+)/u.exec(top >= 0 && top < window.innerHeight ? (target?.id ?? '') : '');
  const row = named ? Number(named[1]) : rowOf(currentPlace());
  if (row === null) return;
  import('./quoting/quote-bar.ts').then((part) => part.offerQuotation(row, true), reportError);
}

import { unfoldAll } from './counterparts/reveal.ts';
import { currentPlace } from './keep-place.ts';
import { showKeys } from './key-list.ts';
import { rowOf } from './place.ts';
import { offerQuotation } from './quoting/quote-bar.ts';
import { followNext } from './switch.ts';

/** Does what a single key is for (keys.ts). */
export function press(key: string): void {
  if (key === 'v') followNext();
  else if (key === 'u') unfold();
  else if (key === 'c') quote();
  else showKeys();
}

function unfold(): void {
  const rows = document.querySelector<HTMLElement>('[data-rows]:not([data-parallel])');
  if (rows) unfoldAll(rows);
}

/** The passage that the address names, while it can be seen; else the one that is read. */
function quote(): void {
  const target = document.querySelector('[data-rows] [id^="p"]:target');
  const top = target?.getBoundingClientRect().top ?? -1;
  const named = /^p(\d+)/u.exec(top >= 0 && top < window.innerHeight ? (target?.id ?? '') : '');
  const row = named ? Number(named[1]) : rowOf(currentPlace());
  if (row === null) return;
  offerQuotation(row, true);
}

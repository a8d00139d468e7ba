import type { Strings } from '../../site/strings.ts';

/** Offers ways on where nothing was found. @param widen searches in both languages */
export function nothingFound(
  ways: HTMLElement,
  say: Say,
  names: string,
  widen: (() => void) | null,
): void {
  ways.replaceChildren(...(widen ? [button(say.widen, widen)] : []), link(say.toNames, names));
  ways.hidden = false;
}

/** Offers ways on where the search could not be loaded. */
export function loadFailed(ways: HTMLElement, say: Say, names: string, retry: () => void): void {
  ways.replaceChildren(button(say.retry, retry), link(say.toNames, names));
  ways.hidden = false;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.textContent = text;
  made.href = href;
  return made;
}

type Say = Strings['searching'];

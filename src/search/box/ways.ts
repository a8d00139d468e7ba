import type { Strings } from '../../site/strings.ts';
import { makeButton } from './button.ts';

/** Offers ways on where nothing was found. @param widen searches in both languages */
export function nothingFound(
  ways: HTMLElement,
  say: Say,
  names: string,
  widen: (() => void) | null,
): void {
  ways.replaceChildren(...(widen ? [makeButton(widen, say.widen)] : []), link(say.toNames, names));
  ways.hidden = false;
}

/** Offers ways on where the search could not be loaded. */
export function loadFailed(ways: HTMLElement, say: Say, names: string, retry: () => void): void {
  ways.replaceChildren(makeButton(retry, say.retry), link(say.toNames, names));
  ways.hidden = false;
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.textContent = text;
  made.href = href;
  return made;
}

type Say = Strings['searching'];

import { quoteStrings } from '../../site/quote-strings.ts';
import { pageLanguage } from '../page-language.ts';
import { addressOf, quotation, selectedPassage, wholePassage } from './quotation.ts';
import type { Quoted } from './quotation.ts';

/**
 * Shows what can be done with what is selected, or else with a passage: copied as a quotation, with its
 * counterpart too, or shared.
 *
 * @param focus whether it was asked for by a key
 */
export function offerQuotation(row: number | null, focus = false): void {
  const quoted = row === null ? selectedPassage() : wholePassage(row);
  if (!quoted) return hideQuotation();
  const shown = show(quoted);
  if (focus) shown.querySelector('button')?.focus();
}

export function hideQuotation(): void {
  bar?.remove();
  bar = null;
}

let bar: HTMLElement | null = null;

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hideQuotation();
});

function show(quoted: Quoted): HTMLElement {
  const say = quoteStrings[pageLanguage()];
  const made = document.createElement('div');
  made.className = 'ui quote-bar no-print';
  made.setAttribute('role', 'group');
  const name = document.createElement('span');
  name.className = 'quoted';
  name.textContent = quoted.whole ? say.passage(quoted.row) : say.selection;
  made.setAttribute('aria-label', name.textContent);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');

  const copy = (text: Promise<string>): void => {
    put(text).then(
      () => (status.textContent = say.copied),
      () => (status.textContent = say.failed),
    );
  };
  const button = (text: string, act: () => void): HTMLButtonElement => {
    const one = document.createElement('button');
    one.type = 'button';
    one.textContent = text;
    // The selection stays.
    one.addEventListener('pointerdown', (event) => event.preventDefault());
    one.addEventListener('click', act);
    return one;
  };
  const address = addressOf(quoted.row, quoted.language);
  made.append(
    name,
    button(say.copy, () => copy(quotation(quoted, false))),
    button(say.copyBoth, () => copy(quotation(quoted, true))),
  );
  const link = button(say.link, () => copy(Promise.resolve(address)));
  link.className = 'link';
  made.append(link);
  if ('share' in navigator) {
    const data = { title: document.title, text: quoted.text, url: address };
    const share = button(say.share, () => void navigator.share(data).catch(() => undefined));
    share.className = 'share';
    made.append(share);
  }
  const close = button('×', hideQuotation);
  close.setAttribute('aria-label', say.close);
  made.append(close, status);
  bar?.remove();
  bar = made;
  document.querySelector('main')?.append(made);
  return made;
}

/** Browsers give the clipboard to secure pages alone; on others the reader is told. */
async function put(text: Promise<string>): Promise<void> {
  await navigator.clipboard.writeText(await text);
}

import { switchShortcuts } from '../search/box/shortcuts.ts';
import { keyStrings } from '../site/key-strings.ts';
import { pageLanguage } from './page-language.ts';

/** Shows the list of keys, with a choice to switch those off that are a single letter or sign. */
export function showKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-keys]') ?? makeDialog();
  dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const say = keyStrings[pageLanguage()];
  const dialog = document.createElement('dialog');
  dialog.className = 'ui key-list';
  dialog.dataset['keys'] = '';
  const title = document.createElement('h2');
  title.textContent = say.title;
  title.id = 'key-list';
  dialog.setAttribute('aria-labelledby', title.id);

  const list = document.createElement('dl');
  for (const [keys, what] of say.list) {
    const name = document.createElement('dt');
    for (const [index, key] of keys.entries()) {
      const cap = document.createElement('kbd');
      cap.textContent = key;
      name.append(...(index > 0 ? [' '] : []), cap);
    }
    const use = document.createElement('dd');
    use.textContent = what;
    const pair = document.createElement('div');
    pair.append(name, use);
    list.append(pair);
  }

  const choice = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  switchShortcuts(box);
  choice.append(box, ` ${say.single}`);

  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = say.close;
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.append(title, list, choice, close);
  document.body.append(dialog);
  return dialog;
}

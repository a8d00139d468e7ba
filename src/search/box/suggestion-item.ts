import type { Strings } from '../../site/strings.ts';
import type { Suggestion } from '../engine/suggest.ts';

/** A name or figure to choose, with the number of its passages. */
export function suggestionItem(
  { text, rows }: Suggestion,
  say: Strings['searching'],
  choose: (text: string) => void,
): HTMLLIElement {
  const count = document.createElement('small');
  count.textContent = say.stands(rows);
  return itemOf([text, ' ', count], () => choose(text));
}

/** A query of the last ones, to put again. */
export const recentItem = (query: string, choose: (query: string) => void): HTMLLIElement =>
  itemOf([query], () => choose(query));

function itemOf(content: readonly (string | Node)[], onClick: () => void): HTMLLIElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...content);
  button.addEventListener('click', onClick);
  const item = document.createElement('li');
  item.append(button);
  return item;
}

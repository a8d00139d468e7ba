import type { Strings } from '../../site/strings.ts';
import type { Suggestion } from '../engine/suggest.ts';
import { makeButton } from './button.ts';

/** A name or figure to choose, with the number of its passages. */
export function suggestionItem(
  { text, rows }: Suggestion,
  say: Strings['searching'],
  choose: (text: string) => void,
): HTMLLIElement {
  const count = document.createElement('small');
  count.textContent = say.stands(rows);
  return itemOf(makeButton(() => choose(text), text, ' ', count));
}

/** A query of the last ones, to put again. */
export const recentItem = (query: string, choose: (query: string) => void): HTMLLIElement =>
  itemOf(makeButton(() => choose(query), query));

function itemOf(button: HTMLButtonElement): HTMLLIElement {
  const item = document.createElement('li');
  item.append(button);
  return item;
}

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
  const button = document.createElement('button');
  button.type = 'button';
  button.append(text, ' ', count);
  button.addEventListener('click', () => choose(text));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

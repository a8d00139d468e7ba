/** A button of some words or elements that does something. */
export function makeButton(act: () => void, ...content: (string | Node)[]): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...content);
  button.addEventListener('click', act);
  return button;
}

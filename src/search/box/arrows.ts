/**
 * Moves by arrow keys between a search field, the suggestions and the results below it; Home and
 * End go to the first and the last result.
 */
export function moveByArrows(box: HTMLElement, input: HTMLInputElement): void {
  box.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.target instanceof HTMLInputElement && event.target !== input) return;
    const stops = [
      input,
      ...box.querySelectorAll<HTMLElement>('[data-suggestions] button, [data-results] li'),
    ];
    const at = stops.findIndex((stop) => stop.contains(document.activeElement));
    if (at < 0) return;
    const next = target(event.key, at, stops.length);
    const stop = next === null ? undefined : stops[next];
    if (!stop || stop === document.activeElement) return;
    event.preventDefault();
    const focus = stop.matches('li') ? stop.querySelector('a') : stop;
    focus?.focus();
    focus?.scrollIntoView({ block: 'nearest' });
  });
}

/** Which stop a key leads to; in the field itself Home and End move the caret. */
function target(key: string, at: number, stops: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, stops - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (at > 0 && key === 'Home') return 1;
  if (at > 0 && key === 'End') return stops - 1;
  return null;
}

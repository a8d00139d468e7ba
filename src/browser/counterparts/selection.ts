/**
 * Side by side, selecting with a mouse stays in the column where it begins, and takes both once the pointer
 * crosses the middle. Nothing of it is remembered: the next selection begins anew.
 *
 * @param rows the text; `data-selecting` names the column, the style sheet leaves the other out
 */
export function keepColumnsApart(rows: HTMLElement): void {
  let from: string | null = null;
  const forget = (): void => {
    delete rows.dataset['selecting'];
  };
  document.addEventListener(
    'pointerdown',
    ({ target, pointerType, shiftKey }) => {
      forget();
      from = pointerType === 'mouse' && !shiftKey ? columnOf(target) : null;
      if (from !== null) rows.dataset['selecting'] = from;
    },
    true,
  );
  document.addEventListener('pointermove', ({ buttons, clientX }) => {
    if (from === null || buttons === 0) return;
    const { left, width } = rows.getBoundingClientRect();
    const beyond = clientX - left - width / 2;
    if (Math.abs(beyond) < gutter) return;
    if ((beyond > 0 ? 'second' : 'first') === from) rows.dataset['selecting'] = from;
    else forget();
  });
  document.addEventListener('pointerup', () => {
    from = null;
  });
  document.addEventListener('selectionchange', () => {
    if (from === null && document.getSelection()?.isCollapsed !== false) forget();
  });
}

/** The column of a target; `null` where the cells stand one below the other. */
function columnOf(target: EventTarget | null): string | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-side]') : null;
  const other = cell?.parentElement?.querySelector(
    `[data-side]:not([data-side="${cell.dataset['side'] ?? ''}"])`,
  );
  if (!cell || !other) return null;
  const [own, counterpart] = [cell.getBoundingClientRect(), other.getBoundingClientRect()];
  const beside = own.right <= counterpart.left || counterpart.right <= own.left;
  return beside ? (cell.dataset['side'] ?? null) : null;
}

/** CSS pixels on both sides of the middle that belong to neither column. */
const gutter = 20;

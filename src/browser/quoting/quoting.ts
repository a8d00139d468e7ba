/**
 * Offers to quote what is selected in a text, and a passage whose number was followed; the offer is loaded
 * when it is first made.
 */
export function startQuoting(early: readonly Event[]): void {
  const rows = document.querySelector('[data-rows]');
  if (!rows) return;
  let offered = false;
  const offer = (row: number | null): void => {
    offered = true;
    import('../asked.ts').then((part) => part.offerQuotation(row), reportError);
  };
  const look = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('.quote-bar')) return;
    const selection = document.getSelection();
    const isText = selection?.isCollapsed === false && rows.contains(selection.anchorNode);
    if (isText) offer(null);
    else if (offered && event.type === 'pointerup') {
      offered = false;
      import('../asked.ts').then((part) => part.hideQuotation(), reportError);
    }
  };
  document.addEventListener('pointerup', (event) => setTimeout(look, 0, event));
  document.addEventListener('keyup', (event) => {
    if (event.shiftKey || event.key === 'Shift') look(event);
  });
  // A finger selects without the pointer's being lifted.
  document.addEventListener('selectionchange', () => {
    if (matchMedia('(pointer: coarse)').matches) look(new Event('select'));
  });
  const follow = ({ target }: Event): void => {
    const number = target instanceof Element ? target.closest<HTMLElement>('.number') : null;
    if (number) setTimeout(offer, 0, Number(number.dataset['number']));
  };
  rows.addEventListener('click', follow);
  for (const event of early) if (event.type === 'click') follow(event);
  // Something may be selected already.
  look(new Event('start'));
}

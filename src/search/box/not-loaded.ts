/** Says that the script of a search box could not be loaded; what to say stands in the page. */
export function tellNotLoaded(host: HTMLElement): void {
  const box = host.querySelector<HTMLElement>('[data-search]');
  const status = host.querySelector('[data-status]');
  if (status) status.textContent = box?.dataset['failed'] ?? '';
  box?.setAttribute('data-search-state', 'failed');
}

import { read } from './storage.ts';

/** What is loaded only where, and only when, it has something to do. */
export const laterParts = [views, progress, list];

function views(): void {
  if (document.querySelector('[data-views]')) {
    import('./view.ts').then(({ offerViews }) => offerViews(), reportError);
  }
}

/** An article is begun when it is scrolled; one that was begun may be gone on with at once. */
function progress(): void {
  const slug = document.querySelector<HTMLElement>('[data-article]')?.dataset['article'];
  if (slug === undefined) return;
  let coming = false;
  const come = (): void => {
    if (coming) return;
    coming = true;
    import('./progress.ts').then(({ keepProgress }) => keepProgress(), reportError);
  };
  if (read('localStorage', 'read')?.includes(JSON.stringify(slug)) === true) come();
  else window.addEventListener('scroll', come, { once: true, passive: true });
}

function list(): void {
  if (document.querySelector('[data-places] [data-read]') === null) return;
  const begun = read('localStorage', 'read') !== null;
  if (begun) import('./lists.ts').then(({ showProgress }) => showProgress(), reportError);
  const input = document.querySelector('[data-list-filter] input');
  const narrow = (): void => {
    import('./lists.ts').then(({ narrowList }) => narrowList(), reportError);
  };
  input?.addEventListener('input', narrow, { once: true });
  if (input instanceof HTMLInputElement && input.value !== '') narrow();
}

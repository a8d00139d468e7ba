import { read } from './storage.ts';

/** What is loaded at once, but only where it has something to show. */
export const laterParts = [views, begun, remembered];

function views(): void {
  if (document.querySelector('[data-views]')) {
    import('./offered.ts').then((part) => part.offerViews(), reportError);
  }
}

/** An article that was begun may be gone on with; a list says which were. */
function begun(): void {
  const stored = read('localStorage', 'read');
  if (stored === null) return;
  if (document.querySelector('[data-places] [data-read]')) {
    import('./offered.ts').then((part) => part.showProgress(), reportError);
  }
  const slug = document.querySelector<HTMLElement>('[data-article]')?.dataset['article'];
  if (slug !== undefined && stored.includes(JSON.stringify(slug))) {
    import('./offered.ts').then((part) => part.offerResume(), reportError);
  }
}

/** What was chosen before is shown as chosen; a browser may have filled in what it was on an earlier visit. */
function remembered(): void {
  const { theme = 'system' } = document.documentElement.dataset;
  const isShown = document.querySelector(
    `[data-themes] [value=${theme}]:checked, [data-themes] :focus`,
  );
  const lit = document.querySelector('[data-switch="language"][aria-current]');
  if (isShown && (lit || read('localStorage', 'language') === null)) return;
  import('./offered.ts').then((part) => part.showRemembered(), reportError);
}

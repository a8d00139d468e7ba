import { keepPlace } from './keep-place.ts';
import { write } from './storage.ts';

/**
 * The two views of both languages: the address carries what is chosen (`?view=sentences`), and it is
 * remembered apart from it. Where nothing is chosen, the width decides.
 */
export function offerViews(): void {
  const choice = document.querySelector<HTMLFieldSetElement>('[data-views]');
  if (!choice) return;
  const wide = matchMedia('(min-width: 56rem)');
  const { dataset } = document.documentElement;
  const check = (value: string | undefined): void => {
    for (const input of choice.querySelectorAll('input')) input.checked = input.value === value;
  };
  const show = (): void => {
    // Paper is no window that has become narrow: another view would be longer than the pages counted for it.
    if (matchMedia('print').matches) return;
    check(dataset['view'] ?? (wide.matches ? 'passages' : 'sentences'));
  };
  const choose = (value: string): void => {
    keepPlace(() => {
      dataset['view'] = value;
    });
    write('localStorage', 'view', value);
    const address = new URL(location.href);
    address.searchParams.set('view', value);
    history.replaceState(history.state, '', address);
  };
  // What was chosen while this script was on its way.
  const early = choice.contains(document.activeElement) && choice.querySelector('input:checked');
  if (early instanceof HTMLInputElement) choose(early.value);
  show();
  wide.addEventListener('change', show);
  // What a narrow window has chosen is not for paper.
  window.addEventListener('beforeprint', () => check(dataset['view']));
  window.addEventListener('afterprint', show);
  choice.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.value);
  });
}

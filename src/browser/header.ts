import { ownScroll } from './place.ts';

/**
 * The header gives way when the reader reads on, and comes back when they turn back, at the top of the page
 * and to the focus (by the style sheet). A jump, to a passage or by a script, leaves it where it is.
 */
export function moveHeader(): void {
  const header = document.querySelector<HTMLElement>('[data-header]');
  if (!header) return;
  let last = window.scrollY;
  let turned = last;
  let reading = 0;
  const read = (): void => {
    reading = performance.now() + momentum;
  };
  const move = (): void => {
    const { scrollY } = window;
    if (scrollY > last !== last > turned) turned = last;
    last = scrollY;
    const now = performance.now();
    if (now < ownScroll.until || now > reading) turned = scrollY;
    if (scrollY < header.offsetHeight) header.removeAttribute('data-away');
    else if (scrollY - turned > 24) header.setAttribute('data-away', '');
    else if (turned - scrollY > 24) header.removeAttribute('data-away');
  };
  window.addEventListener('scroll', move, { passive: true });
  for (const type of ['wheel', 'touchmove']) {
    window.addEventListener(type, read, { passive: true });
  }
  window.addEventListener('keydown', ({ key }) => {
    if (scrollKeys.has(key)) read();
  });
}

const scrollKeys = new Set([' ', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']);

/** Milliseconds for which a page goes on scrolling after the finger or the wheel has stopped. */
const momentum = 2500;

/** Tells the style sheet how much the header covers. */
export function measureHeader(): void {
  const header = document.querySelector<HTMLElement>('[data-header]');
  if (!header) return;
  const measure = (): void => {
    const covers = getComputedStyle(header).position === 'sticky' ? header.offsetHeight : 0;
    document.documentElement.style.setProperty('--header-height', `${covers}px`);
  };
  measure();
  window.addEventListener('resize', measure);
  new ResizeObserver(measure).observe(header);
}

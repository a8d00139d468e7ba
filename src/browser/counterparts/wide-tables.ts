/** The rows of a table that is wider than its place scroll together, and their counterparts with them. */
export function scrollTogether(): void {
  /** Where this has put them, in pixels: a scroll to there is none of the reader's. */
  const put = new WeakMap<Element, number>();
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Element) || !target.matches('.row [data-scroll]')) return;
    if (put.get(target) === target.scrollLeft) return;
    const share = target.scrollLeft / widthBeyond(target);
    const head = headOf(target);
    for (const row of document.querySelectorAll('.row')) {
      const scrolled = [...row.querySelectorAll('[data-scroll]')];
      if (!scrolled.some((one) => headOf(one) === head)) continue;
      for (const one of scrolled) {
        if (one === target) continue;
        one.scrollLeft = share * widthBeyond(one);
        put.set(one, one.scrollLeft);
      }
    }
  };
  document.addEventListener('scroll', follow, { capture: true, passive: true });
}

const widthBeyond = ({ scrollWidth, clientWidth }: Element): number =>
  Math.max(1, scrollWidth - clientWidth);

/** Each row repeats the head of its table. */
const headOf = (scrolled: Element): string | undefined =>
  scrolled.querySelector('thead')?.textContent.replaceAll(/\s/gu, '');

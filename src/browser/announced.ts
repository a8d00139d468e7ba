import { rowOf } from './place.ts';
import type { Place } from './place.ts';

/** Tells a screen reader which language, or both, a switch has led to, and at which passage. */
export function announce(place: Place | null): void {
  const status = document.querySelector<HTMLElement>('[data-announce]');
  if (!status) return;
  const { now = '', passage = '' } = status.dataset;
  const row = rowOf(place);
  const said = row === null ? now : `${now}, ${passage.replace('#', String(row))}`;
  // A screen reader speaks what changes in a status, not what stands in it from the start.
  requestAnimationFrame(() => {
    status.textContent = said;
  });
}

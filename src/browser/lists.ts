import { progressOf } from './progress.ts';

/** Narrows a long list of articles to those whose titles have what is typed; Enter searches their texts. */
export function narrowList(): void {
  const form = document.querySelector<HTMLFormElement>('[data-list-filter]');
  const input = form?.querySelector('input');
  const status = form?.querySelector<HTMLElement>('[data-list-status]');
  if (!form || !input) return;
  const narrow = (): void => {
    const words = plain(input.value).split(/\s+/u).filter(Boolean);
    let shown = 0;
    for (const line of document.querySelectorAll<HTMLElement>('[data-place]')) {
      const text = plain(line.textContent);
      line.hidden = !words.every((word) => text.includes(word));
      if (!line.hidden) shown += 1;
    }
    for (const year of document.querySelectorAll<HTMLElement>('[data-year]')) {
      year.hidden = year.querySelector('[data-place]:not([hidden])') === null;
    }
    if (status) {
      const say = status.dataset;
      const said = shown === 1 ? say['one'] : say['shown']?.replace('#', String(shown));
      status.textContent = words.length === 0 ? '' : (said ?? '');
    }
  };
  input.addEventListener('input', narrow);
  // Something is typed already: that is what this was loaded for.
  narrow();
}

/** Says which articles were begun and which were read to their end. */
export function showProgress(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-place]')) {
    const mark = line.querySelector<HTMLElement>('[data-read]');
    const row = progressOf(line.dataset['place'] ?? '');
    const rows = Number(mark?.dataset['read']);
    const say = document.querySelector<HTMLElement>('[data-places]')?.dataset;
    if (!mark || !say || row === 0) continue;
    mark.textContent =
      row >= rows
        ? (say['done'] ?? '')
        : (say['begun'] ?? '').replace('#', String(row)).replace('#', String(rows));
  }
}

/** Without accents and capitals, so that `Koln` finds `Köln`. */
const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

import { currentPlace } from './keep-place.ts';
import { rowOf } from './place.ts';
import { readJson, write } from './storage.ts';

/** How far an article was read: the number of a row; 0 where it was not begun. Stays on the device. */
export const progressOf = (slug: string): number => readAll().get(slug) ?? 0;

/** Notes how far this article is read when the reader leaves. */
export function keepProgress(): void {
  const slug = articleRead()?.dataset['article'];
  if (slug === undefined) return;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') note(slug);
  });
  window.addEventListener('pagehide', () => note(slug));
}

/** Where one arrives at the top of an article that was begun, its link leads on. */
export function offerResume(): void {
  const article = articleRead();
  const row = progressOf(article?.dataset['article'] ?? '');
  const link = article?.querySelector<HTMLAnchorElement>('[data-resume]');
  const last = Number(article?.querySelector<HTMLElement>('[data-rows]')?.dataset['rows']);
  if (!link || row < 2 || row >= last || location.hash !== '' || window.scrollY > 0) return;
  link.hash = `p${row}`;
  link.textContent = (link.dataset['resume'] ?? '').replace('#', String(row));
  link.hidden = false;
  // Who reads on from the top has no use for it.
  window.addEventListener('scroll', () => (link.hidden = true), { once: true, passive: true });
}

const articleRead = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-article]:has([data-rows])');

function note(slug: string): void {
  const end = document.querySelector('[data-end]')?.getBoundingClientRect().top;
  const isRead = end !== undefined && end < window.innerHeight;
  const last = document.querySelector<HTMLElement>('[data-rows]')?.dataset['rows'];
  const row = isRead ? Number(last) : rowOf(currentPlace());
  if (row === null || window.scrollY === 0 || Number.isNaN(row)) return;
  const all = readAll();
  all.delete(slug);
  const kept = [...all, [slug, row]].slice(-most);
  write('localStorage', 'read', JSON.stringify(kept));
}

function readAll(): Map<string, number> {
  const stored = readJson('localStorage', 'read');
  const entries: unknown[] = Array.isArray(stored) ? stored : [];
  return new Map(entries.flatMap((entry) => (isEntry(entry) ? [entry] : [])));
}

const isEntry = (value: unknown): value is [string, number] =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';

/** Articles that are remembered; of more, those read longest ago are forgotten. */
const most = 300;

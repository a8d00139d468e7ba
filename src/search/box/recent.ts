import { readJson, remove, write } from '../../browser/storage.ts';

/*
 * The queries that led somewhere, kept on this device where a reader wants it: not otherwise, and
 * nowhere else.
 */

/** The last queries, the newest first; none where they are not kept. */
export function recentQueries(): readonly string[] {
  return kept() ?? [];
}

/** Notes that a query led somewhere. */
export function noteQuery(typed: string): void {
  const before = kept();
  const query = typed.trim();
  if (!before || query === '') return;
  keep([query, ...before.filter((other) => other !== query)].slice(0, most));
}

/**
 * Brings a check box to life that says whether queries are kept; who switches it off has them
 * forgotten.
 *
 * @param onChange called when it was switched
 */
export function switchRecent(box: HTMLInputElement, onChange: () => void): void {
  box.checked = kept() !== null;
  box.addEventListener('change', () => {
    keep(box.checked ? [] : null);
    // Storage may be switched off; then nothing is kept.
    box.checked = kept() !== null;
    onChange();
  });
}

function kept(): string[] | null {
  const stored = readJson('localStorage', key);
  return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : null;
}

function keep(queries: readonly string[] | null): void {
  if (queries) write('localStorage', key, JSON.stringify(queries));
  else remove('localStorage', key);
}

const key = 'searches';
const most = 8;

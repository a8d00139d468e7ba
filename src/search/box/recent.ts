/*
 * The queries that led somewhere, kept on this device where a reader wants it: not otherwise, and
 * nowhere else.
 */

/** The last queries, the newest first; none where they are not kept. */
export function recentQueries(): readonly string[] {
  return read() ?? [];
}

/** Notes that a query led somewhere. */
export function noteQuery(typed: string): void {
  const before = read();
  const query = typed.trim();
  if (!before || query === '') return;
  write([query, ...before.filter((other) => other !== query)].slice(0, most));
}

/**
 * Brings a check box to life that says whether queries are kept; who switches it off has them
 * forgotten.
 *
 * @param onChange called when it was switched
 */
export function switchRecent(box: HTMLInputElement, onChange: () => void): void {
  box.checked = read() !== null;
  box.addEventListener('change', () => {
    write(box.checked ? [] : null);
    // Storage may be switched off; then nothing is kept.
    box.checked = read() !== null;
    onChange();
  });
}

function read(): string[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : null;
  } catch {
    return null;
  }
}

function write(queries: readonly string[] | null): void {
  try {
    if (queries) localStorage.setItem(key, JSON.stringify(queries));
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

const key = 'diptych:searches';
const most = 8;

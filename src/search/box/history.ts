/*
 * What the page shows is noted in the browser's history as the reader goes on, for the way back. Whatever else stands
 * in the entry stays.
 */

/** What was noted under a key; `null` if it is no object. */
export function notedInHistory(key: string): Record<string, unknown> | null {
  const noted = stateNow()[key];
  return isObject(noted) ? noted : null;
}

/** Notes something under a key, fit for a structured clone; `null` forgets it. */
export function noteInHistory(key: string, value: object | null): void {
  const others = Object.entries(stateNow()).filter(([name]) => name !== key);
  try {
    history.replaceState({ ...Object.fromEntries(others), ...(value && { [key]: value }) }, '');
  } catch {
    // Safari allows a hundred changes in half a minute; then the way back leads to the page as it is at first.
  }
}

function stateNow(): Record<string, unknown> {
  const state: unknown = history.state;
  return isObject(state) ? state : {};
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

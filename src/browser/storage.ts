/*
 * What is remembered on this device (`localStorage`), and for a visit (`sessionStorage`), under keys that begin with
 * `diptych:`. Storage may be switched off or full; then nothing is remembered.
 */

/** Remembers a value, if that can be. */
export function write(storage: StorageName, key: string, value: string): void {
  try {
    window[storage].setItem(`diptych:${key}`, value);
  } catch {
    return;
  }
}

/** What is remembered; `null` if nothing is. */
export function read(storage: StorageName, key: string): string | null {
  try {
    return window[storage].getItem(`diptych:${key}`);
  } catch {
    return null;
  }
}

/** Forgets a value. */
export function remove(storage: StorageName, key: string): void {
  try {
    window[storage].removeItem(`diptych:${key}`);
  } catch {
    return;
  }
}

/** What was written as JSON, by this page or by anything else of the same origin; `null` if it is none. */
export function readJson(storage: StorageName, key: string): unknown {
  try {
    return JSON.parse(read(storage, key) ?? 'null');
  } catch {
    return null;
  }
}

export type StorageName = 'localStorage' | 'sessionStorage';

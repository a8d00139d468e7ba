/*
 * What is remembered on this device, and for a visit. Storage may be switched off; then nothing is.
 */

export function write(storage: StorageName, key: string, value: string): void {
  try {
    window[storage].setItem(`diptych:${key}`, value);
  } catch {
    return;
  }
}

export function read(storage: StorageName, key: string): string | null {
  try {
    return window[storage].getItem(`diptych:${key}`);
  } catch {
    return null;
  }
}

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

type StorageName = 'localStorage' | 'sessionStorage';

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Waits until no other process holds a lock, and holds it. A process that ends, however it ends, lets go: the
 * system itself keeps the lock, as SQLite asks it to, on every system on which Node runs.
 *
 * @param file the lock's file; it is made, and stays
 * @param onWait told once, if another process holds the lock
 * @returns lets go
 */
export async function lock(file: string, onWait: () => void): Promise<() => void> {
  await mkdir(path.dirname(file), { recursive: true });
  const database = open(file);
  for (let tries = 0; ; tries += 1) {
    try {
      database.exec('BEGIN EXCLUSIVE');
      return () => database.close();
    } catch (error) {
      const isHeld = error instanceof Error && /locked/iu.test(error.message);
      if (!isHeld) throw error;
      if (tries === 0) onWait();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

function open(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file);
    database.exec('PRAGMA busy_timeout = 0');
    return database;
  } catch (error) {
    // SQLite does not say which.
    throw new Error(`'${file}' cannot be opened.`, { cause: error });
  }
}

/** Milliseconds between two looks at a lock. */
const pause = 200;

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Reads a list of words or names: lines of columns parted by tabs, each holding forms parted by ` | `;
 * lines that begin with `#` say where the rest comes from.
 *
 * @param file its path from `src`
 * @throws if there is no such file
 */
export function readTable(file: string): string[][][] {
  // Astro builds this module into a file elsewhere; commands run in the project's folder.
  const beside = path.join(import.meta.dirname, '..', '..', file);
  const whole = existsSync(beside) ? beside : path.join('src', file);
  return readFileSync(whole, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.split(' | ')));
}

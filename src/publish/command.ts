import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** The project's folder: commands are run by npm, which starts them there. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * Reads a command's arguments; prints its help and ends where that is asked for or the arguments do not fit.
 *
 * @param usage what `--help` prints
 * @param options as of Node's `parseArgs`
 */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: T,
) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** Ends the command: bad usage, or input that cannot be read. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

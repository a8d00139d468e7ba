import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { withLineFeeds } from '../article/folder/text-file.ts';
import { isCode, Stop } from './stop.ts';

/** The project's folder: commands are run by npm, which starts them there. */
export const root = path.resolve(import.meta.dirname, '../..');

// Nothing is sent anywhere: Astro would tell its makers of each build.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Whoever reads what is printed may have enough of it, as `head` does.
process.stdout.on('error', (error) => {
  if (!isCode(error, 'EPIPE')) throw error;
  process.exit();
});

/**
 * Reads a command's arguments; prints its help and ends where that is asked for or the arguments do not fit.
 *
 * @param usage what `--help` prints
 * @param options as of Node's `parseArgs`
 * @param given.args those to read; unless given, all that the process was started with
 * @param given.files whether names of files may stand among them
 */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: T,
  { args = process.argv.slice(2), files = false }: { args?: string[]; files?: boolean } = {},
) {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return parseArgs({ args, options, allowPositionals: files });
  } catch (error) {
    return fail(`${whatIsWrong(error)}\n\n${usage}`);
  }
}

/** What Node says of arguments, without the advice that is none for npm's commands. */
const whatIsWrong = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\. To specify [^]*/u, '.');

/** A whole number that an option gives, or the end of the command. */
export function readCount(option: string, value: string, least = 1): number {
  const count = /^\d{1,9}$/u.test(value) ? Number(value) : NaN;
  return count >= least ? count : fail(`${option} ${value} is no whole number from ${least}.`);
}

/** The number of a port, or the end of the command. */
export const readPort = (value: string, usage: string): number =>
  /^\d{1,5}$/u.test(value) && Number(value) <= 65_535
    ? Number(value)
    : fail(`--port ${value} is not a port.\n\n${usage}`);

/**
 * The text of a file that was named to a command, its lines parted by line feeds.
 *
 * @throws Stop if it cannot be read, or is no UTF-8
 */
export const readNamed = async (file: string): Promise<string> =>
  withLineFeeds(await readUtf8(file));

/** The same, as it stands there. */
export async function readUtf8(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Stop(`${file} cannot be read. Check its name.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Stop(`${file} is no UTF-8 text. Save it as UTF-8.`);
  }
}

/** Ends the command: bad usage, or input that cannot be read. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

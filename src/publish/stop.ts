import path from 'node:path';

/** Why a command cannot go on, in a sentence for whoever called it. */
export class Stop extends Error {
  override name = 'Stop';
}

/** Whether an error of the system has one of these codes (`ENOENT` …). */
export const isCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/**
 * What went wrong, in a sentence.
 *
 * @param error whatever was thrown; where it is no fault of the system's, `DIPTYCH_DEBUG=1` shows where
 */
export function explain(error: unknown): string {
  if (error instanceof Stop) return error.message;
  const all = causes(error);
  const text = all.join('\n');
  const known = sentences.find(({ sign }) => sign.test(text));
  if (known) return known.sentence.replace('A file of the project', fileIn(text));
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  if (process.env['DIPTYCH_DEBUG'] !== undefined && stack !== '') return stack;
  return `${all[0] ?? 'Something went wrong.'}\nThis should not happen; DIPTYCH_DEBUG=1 shows where it did.`;
}

/** The file that an error of the system names, or just what it may be. */
function fileIn(text: string): string {
  const [, file] = /'([^'\n]+)'/u.exec(text) ?? [];
  return file === undefined ? 'A file of the project' : path.relative('', file) || file;
}

function causes(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  return [error.message + code, ...(error.cause === undefined ? [] : causes(error.cause))];
}

const sentences = [
  {
    sign: /ENOSPC|no space left|disk is full|EDQUOT|quota exceeded/iu,
    sentence: 'The disk is full.',
  },
  { sign: /EROFS|read-only file system/iu, sentence: 'The disk can be read only.' },
  {
    sign: /EMFILE|ENFILE/u,
    sentence: 'Too many files are open on this machine. Close something and start again.',
  },
  {
    sign: /EADDRINUSE/u,
    sentence: 'The port is taken by another program. Choose one with --port.',
  },
  {
    sign: /EACCES|EPERM|readonly database|unable to open database/u,
    sentence: 'A file of the project cannot be written or read by you. Look at the permissions.',
  },
  {
    // What Diptych makes there, it writes as files in folders of its own.
    sign: /\b(?:EEXIST|EISDIR|ENOTDIR|ENOENT|ENOTEMPTY)\b[^\n]*\.astro/u,
    sentence:
      'A file of the project is not what Diptych has put there. Remove the folder `.astro` (what it keeps is made anew), and start again.',
  },
];

/**
 * Prints problems the way a compiler does: every one, by file and line, then the count.
 *
 * @example
 * content/ridge/de.md:41  Paragraph 17 has no English counterpart.
 *                         Add one to content/ridge/en.md.
 * 1 problem in 1 file.
 */
export function printProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message),
  );
  const entries = sorted.map(({ file, line, message, advice }) => {
    const place = `${file}:${line}  `;
    return `${place}${message}\n${' '.repeat(place.length)}${advice}`;
  });
  const files = new Set(sorted.map(({ file }) => file)).size;
  return [...entries, `${count(sorted.length, 'problem')} in ${count(files, 'file')}.`].join('\n');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Something a publisher should mend: where it is, what is the matter, what to do about it. */
export type Problem = {
  /** Path from the project's folder, with `/`. */
  file: string;
  /** Counted from 1. */
  line: number;
} & Trouble;

/** What is the matter, and what to do about it. */
export type Trouble = { message: string; advice: string };

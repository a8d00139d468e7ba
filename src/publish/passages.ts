import { comparePassages } from '../comparison/compare.ts';
import { findNames } from '../names/find.ts';
import { noSettings, type NameSettings } from '../names/name.ts';
import { learnNames } from '../comparison/names/learn.ts';

/**
 * Compares two columns of text, line by line; the lines together teach what is a name.
 *
 * @param tsv lines of an English text, a tab and a German text; empty lines are passed over
 * @param settings what the publisher knows about names
 * @returns lines to print and the exit code 0 or 1; or, with code 2, what is wrong with the table
 * @example checkPassages('In Hanover\tIn Hamburg').exitCode // 1
 */
export function checkPassages(tsv: string, settings: NameSettings = noSettings): PassageCheck {
  const lines = tsv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const rows: { line: number; article: string; en: string; de: string }[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const columns = line.split('\t');
    const [en, de] = columns;
    if (en === undefined || de === undefined || columns.length > 2) {
      return { exitCode: 2, output: [], errors: [tellColumns(index + 1, columns.length)] };
    }
    rows.push({ line: index + 1, article: '', en, de });
  }
  const known = learnNames(rows, findNames(rows, settings), { settings });
  const output = rows.flatMap(({ line, en, de }) =>
    comparePassages(en, de, known).map(({ kind, english, german, why }) =>
      [line, kind, english, german, why].join('\t'),
    ),
  );
  return { exitCode: output.length > 0 ? 1 : 0, output, errors: [] };
}

const tellColumns = (line: number, columns: number): string =>
  `Line ${line} has ${columns} ${columns === 1 ? 'column' : 'columns'}, not two. ` +
  'Write the English text, one tab, and the German text.';

/** Lines for standard output, lines for standard error, and how the command ends. */
export type PassageCheck = { exitCode: 0 | 1 | 2; output: string[]; errors: string[] };

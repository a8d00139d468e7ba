import { readFile } from 'node:fs/promises';
import { printProblems } from '../article/problem.ts';
import type { Problem } from '../article/problem.ts';
import { differenceProblems } from '../site/differences.ts';
import { pairingProblems } from '../site/pairing-problems.ts';
import { ContentError, loadLibrary } from '../site/library.ts';
import { textProblems } from '../site/text-problems.ts';
import { fail, readArguments, root } from './command.ts';
import { nameSettings } from '../site/publisher-files.ts';
import { checkPassages } from './passages.ts';

const usage = `npm run check [-- --json]
npm run check -- --passages FILE.tsv

Lists every problem in content/, with file and line and what to do: what cannot be published,
or else what stands on the page otherwise than it is written, passages without counterpart, doubtful pairs, and figures and names that differ.

  --json            as JSON: an array of {file, line, message, advice}
  --passages FILE   compares the two columns (English, tab, German) of each line instead, and prints
                    LINE, kind, English, German and why, parted by tabs, for everything that differs

Ends with 0 if there is none, 1 if there are problems, 2 if the input cannot be read.`;

const { values } = readArguments(usage, {
  json: { type: 'boolean', default: false },
  passages: { type: 'string' },
});
if (values.passages === undefined) await checkContent(values.json);
else await compareColumns(values.passages);

async function checkContent(asJson: boolean): Promise<void> {
  const problems = await contentProblems().catch((error: unknown) =>
    fail(`content/ cannot be read: ${String(error)}`),
  );
  process.stdout.write(
    asJson ? `${JSON.stringify(problems, null, 2)}\n` : `${printProblems(problems)}\n`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

/** What keeps the content from being published, or else what is unpaired or differs. */
async function contentProblems(): Promise<readonly Problem[]> {
  try {
    const library = await loadLibrary(root);
    return [
      ...library.flatMap(textProblems),
      ...library.flatMap(pairingProblems),
      ...library.flatMap(differenceProblems),
    ];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

async function compareColumns(file: string): Promise<void> {
  const tsv = await readFile(file, 'utf8').catch((error: unknown) =>
    fail(`${file} cannot be read: ${String(error)}`),
  );
  const { settings } = await nameSettings(root);
  const { exitCode, output, errors } = checkPassages(tsv, settings);
  if (exitCode === 2) fail(errors.join('\n'));
  process.stdout.write(output.map((line) => `${line}\n`).join(''));
  process.exitCode = exitCode;
}

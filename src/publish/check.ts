import { printProblems } from '../article/problem.ts';
import { differenceProblems } from '../site/differences.ts';
import { pairingProblems } from '../site/pairing-problems.ts';
import { readSite } from '../site/library.ts';
import { textProblems } from '../site/text-problems.ts';
import { fail, readArguments, readNamed, root } from './command.ts';
import { nameSettings } from '../site/publisher-files.ts';
import { checkPassages } from './passages.ts';
import { explain } from './stop.ts';

const usage = `npm run check [-- --json]
npm run check -- --passages FILE.tsv

Lists every problem in content/, with file and line and what to do: what cannot be published,
what is probably a mistake, what stands on the page otherwise than it is written, passages without
counterpart, doubtful pairs, and figures and names that differ.

  --json            as JSON: an array of {file, line, message, advice, severity}; what is of
                    severity \`error\` keeps the site from being built, \`warning\` does not
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
  const site = await readSite(root).catch((error: unknown) => fail(explain(error)));
  const looks = [
    ...site.warnings,
    ...site.articles.flatMap(textProblems),
    ...site.articles.flatMap(pairingProblems),
    ...site.articles.flatMap(differenceProblems),
  ];
  const problems = [...site.problems, ...looks];
  const weighed = [
    ...site.problems.map((problem) => ({ ...problem, severity: 'error' })),
    ...looks.map((problem) => ({ ...problem, severity: 'warning' })),
  ];
  const count = site.articles.length;
  const told =
    problems.length > 0
      ? printProblems(problems)
      : `No problem in ${count} ${count === 1 ? 'article' : 'articles'}.`;
  process.stdout.write(`${asJson ? JSON.stringify(weighed, null, 2) : told}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

async function compareColumns(file: string): Promise<void> {
  const tsv = await readNamed(file).catch((error: unknown) => fail(explain(error)));
  const { settings } = await nameSettings(root);
  const { exitCode, output, errors } = checkPassages(tsv, settings);
  if (exitCode === 2) fail(errors.map((error) => `${file}: ${error}`).join('\n'));
  process.stdout.write(output.map((line) => `${line}\n`).join(''));
  process.exitCode = exitCode;
}

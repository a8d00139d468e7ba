import { readContent } from '../article/content.ts';
import { printProblems } from '../article/problem.ts';
import { fail, readArguments, root } from './command.ts';

const usage = `npm run check [-- --json]

Lists every problem in content/, with file and line and what to do.

  --json   as JSON: an array of {file, line, message, advice}

Ends with 0 if there is none, 1 if there are problems, 2 if content/ cannot be read.`;

const { values } = readArguments(usage, { json: { type: 'boolean', default: false } });
const { problems } = await readContent(root).catch((error: unknown) =>
  fail(`content/ cannot be read: ${String(error)}`),
);
process.stdout.write(
  values.json ? `${JSON.stringify(problems, null, 2)}\n` : `${printProblems(problems)}\n`,
);
process.exit(problems.length === 0 ? 0 : 1);

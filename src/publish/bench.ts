import { fail } from './command.ts';

const usage = `npm run bench -- align [--gold DIR]
npm run bench -- search
npm run bench -- check --gold DIR

The project's own measurements, as tables.

  align   how well and how fast texts are aligned, against texts aligned by hand
  search  how well and how fast names and figures are found
  check   which planted slips in names are told, and what is told of untouched texts

Each takes --help. Ends with 0, with 1 if what was measured falls short, or with 2.`;

const [subject, ...args] = process.argv.slice(2);
if (subject === '--help' || subject === '-h') {
  process.stdout.write(`${usage}\n`);
} else if (subject !== 'align' && subject !== 'search' && subject !== 'check') {
  fail(`Say what to measure.\n\n${usage}`);
} else {
  const { bench } = await (subject === 'align'
    ? import('../bench/align.ts')
    : subject === 'check'
      ? import('../bench/check.ts')
      : import('../bench/search.ts'));
  try {
    process.exitCode = await bench(args);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

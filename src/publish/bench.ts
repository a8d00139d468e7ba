import { fail } from './command.ts';
import { explain, isCode } from './stop.ts';

const usage = `npm run bench -- align --gold DIR [--cross]
npm run bench -- build [--pairs 100,300] [--from DIR] [--starlight DIR]
npm run bench -- faults [--count 100] [--seed 1] [--in DIR]
npm run bench -- search [--site DIR] [--beside]
npm run bench -- check --gold DIR
npm run bench -- pictures --out DIR

The project's own measurements, as tables.

  align     how well and how fast texts are aligned, against texts aligned by hand
  build     how long a site takes to build, beside plain Astro and Starlight
  faults    whether a site outlives builds that are ended, disks that are full, and the like
  search    how well and how fast names and figures are found
  check     which planted slips in names are told, and what is told of untouched texts
  pictures  every kind of page and state, to look at

Each takes --help. Ends with 0, with 1 if what was measured falls short, or with 2.`;

const subjects = new Map(
  Object.entries({
    align: () => import('../bench/align.ts'),
    build: () => import('../bench/build.ts'),
    check: () => import('../bench/check.ts'),
    faults: () => import('../bench/faults.ts'),
    pictures: () => import('../bench/pictures.ts'),
    search: () => import('../bench/search.ts'),
  }),
);

const [subject, ...args] = process.argv.slice(2).map((arg) => (arg === '-h' ? '--help' : arg));
const load = subjects.get(subject ?? '');
if (subject === '--help') {
  process.stdout.write(`${usage}\n`);
} else if (!load) {
  fail(
    `${subject === undefined ? 'Say what to measure.' : `\`${subject}\` is none of what can be measured.`}\n\n${usage}`,
  );
} else {
  const { bench } = await load();
  try {
    process.exitCode = await bench(args);
  } catch (error) {
    const file = error instanceof Error && 'path' in error ? String(error.path) : '';
    if (isCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR'))
      fail(`${file} cannot be read. Check its name.`);
    fail(explain(error));
  }
}

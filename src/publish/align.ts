import { alignFolders } from './aligning/folders.ts';
import { articleTable } from './aligning/article-table.ts';
import { readArguments, fail } from './command.ts';
import { explain } from './stop.ts';

const usage = `npm run align -- --lines --from DIR --to DIR --out DIR [--kinds DIR] [--from-lang LANG --to-lang LANG]
npm run align -- EN.md DE.md [--sentences]

Finds which passages of two texts belong together.

  --lines      align files of one unit a line, name by name, as one collection
  --from DIR   the files of one language
  --to DIR     the files of the other, of the same names
  --out DIR    where the beads go: files of the same names, lines of \`[0, 1]:[0]\`; a folder that
               holds anything else is not written into
  --kinds DIR  files of the same names, JSON {"src": ["h1", "p"], "tgt": …}: the kind of every line
  --from-lang  en, de or fr (en unless given); other languages go without number words
  --to-lang    de unless given
  --sentences  one line a group of sentences, not a row of blocks

The second form prints tab-separated columns: passage, blocks of EN.md, blocks of DE.md (both counted
from 1), confidence from 0 to 1, \`moved\` or nothing, and the two texts.

Ends with 0, or with 2 where the input cannot be read; then nothing was written.`;

const { values, positionals } = readArguments(
  usage,
  {
    lines: { type: 'boolean', default: false },
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    kinds: { type: 'string' },
    'from-lang': { type: 'string', default: 'en' },
    'to-lang': { type: 'string', default: 'de' },
    sentences: { type: 'boolean', default: false },
  },
  { files: true },
);

try {
  if (values.lines) {
    const { from, to, out, kinds } = values;
    if (from === undefined || to === undefined || out === undefined || positionals.length > 0) {
      fail(`With --lines, give --from DIR --to DIR --out DIR and nothing else.\n\n${usage}`);
    }
    const languages = { source: values['from-lang'], target: values['to-lang'] };
    for (const language of Object.values(languages)) {
      if (!/^[a-z]{2,3}$/u.test(language))
        fail(`\`${language}\` is no language: write \`en\`, \`de\`, \`fr\` …`);
    }
    const { files, beads } = await alignFolders({ from, to, out, kinds }, languages, (message) =>
      process.stderr.write(`${message}\n`),
    );
    process.stdout.write(`${files} files, ${beads} beads\n`);
  } else {
    const foreign = ['from', 'to', 'out', 'kinds', 'from-lang', 'to-lang'].filter((name) =>
      process.argv.some((given) => given.split('=')[0] === `--${name}`),
    );
    if (foreign.length > 0) fail(`--${foreign[0]} goes with --lines.\n\n${usage}`);
    const [en, de] = positionals;
    if (en === undefined || de === undefined || positionals.length !== 2) {
      fail(`Give two files, EN.md and DE.md.\n\n${usage}`);
    }
    process.stdout.write(await articleTable(en, de, values.sentences));
  }
} catch (error) {
  fail(explain(error));
}

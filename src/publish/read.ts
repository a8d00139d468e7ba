import { parseArgs } from 'node:util';
import { createInterface } from 'node:readline';
import { type Language, languages } from '../article/language.ts';
import { splitSentences } from '../article/sentences/sentences.ts';
import { readFigures } from '../figures/figures.ts';
import { readNames } from '../names/names.ts';

const help = `Shows what Diptych reads in a text.

  npm run read -- --lang en|de --sentences|--figures|--names

Reads lines from standard input and prints one JSON array for each.
  --sentences   the sentences, as strings
  --figures     {text, start, end, kind, value, unit}
  --names       {text, start, end, kind}
Positions count UTF-16 units. Exit status: 0 done, 2 bad usage.
`;

const readers: Record<string, (line: string, language: Language) => unknown[]> = {
  sentences: (line, language) => splitSentences(line, language).map(({ text }) => text),
  figures: (line, language) =>
    readFigures(line, language).map(({ text, start, end, kind, value, unit, also }) => ({
      text,
      start,
      end,
      kind,
      value,
      unit,
      ...(also ? { also } : {}),
    })),
  names: (line, language) =>
    readNames(line, language).map(({ text, start, end, kind }) => ({ text, start, end, kind })),
};

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'string') return refuse(options);
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const language = languages.find((each) => each === options.lang);
  const chosen = Object.keys(readers).filter((name) => options.wanted.includes(name));
  const read = readers[chosen[0] ?? ''];
  if (!language) return refuse('Say which language the text is in: `--lang en` or `--lang de`.');
  if (chosen.length !== 1 || !read) {
    return refuse('Say what to read: one of `--sentences`, `--figures`, `--names`.');
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    process.stdout.write(`${JSON.stringify(read(line, language))}\n`);
  }
  return 0;
}

function readOptions(): { help: boolean; lang: string; wanted: string[] } | string {
  try {
    const { values } = parseArgs({
      options: {
        lang: { type: 'string', default: '' },
        sentences: { type: 'boolean', default: false },
        figures: { type: 'boolean', default: false },
        names: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const wanted = Object.entries(values).flatMap(([name, value]) =>
      value === true ? [name] : [],
    );
    return { help: values.help, lang: values.lang, wanted };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\nRun \`npm run read -- --help\` for all options.\n`);
  return 2;
}

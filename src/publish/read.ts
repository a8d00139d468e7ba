import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { type Language, languages } from '../article/language.ts';
import { splitSentences } from '../article/sentences/sentences.ts';
import { readFigures } from '../figures/figures.ts';
import { readNames } from '../names/names.ts';
import { fail, readArguments } from './command.ts';
import { isCode } from './stop.ts';

const usage = `npm run read -- --lang en|de --sentences|--figures|--names

Shows what Diptych reads in the lines of standard input: one JSON array for each.

  --sentences   the sentences, as strings
  --figures     {text, start, end, kind, value, unit}
  --names       {text, start, end, kind}

Positions count UTF-16 units. Ends with 0, or with 2 where it is asked wrongly.`;

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

const { values } = readArguments(usage, {
  lang: { type: 'string', default: '' },
  sentences: { type: 'boolean' },
  figures: { type: 'boolean' },
  names: { type: 'boolean' },
});
const language = languages.find((each) => each === values.lang);
if (!language) fail('Say which language the text is in: `--lang en` or `--lang de`.');
const [what, ...others] = Object.keys(readers).filter((name) => Object.hasOwn(values, name));
const read = readers[what ?? ''];
if (!read || others.length > 0) {
  fail('Say what to read: one of `--sentences`, `--figures`, `--names`.');
}
try {
  const input = Readable.from(decoded(process.stdin));
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    process.stdout.write(`${JSON.stringify(read(line, language))}\n`);
  }
} catch (error) {
  if (!isCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')) throw error;
  fail('The input is no UTF-8 text. Save it as UTF-8.');
}

/** @throws where it is no UTF-8 */
async function* decoded(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of input) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { alignCollection } from '../alignment/collection.ts';
import type { TextPair, Unit } from '../alignment/units.ts';
import { splitSentences } from '../article/sentences/sentences.ts';
import { galeChurch } from './gale-church.ts';
import type { GoldSet } from './gold.ts';
import { median } from './score.ts';

/**
 * Time and memory for one text of more and more sentences, beside plain Gale–Church.
 *
 * The text is made of the documents of the English–German sets, split into sentences. Sets made of
 * others by editing (`edit…`) are left out: a text that says everything twice is another task, for
 * each passage then has two that it may have moved to.
 *
 * @returns rows of a table, its heading first; none where the sets hold too little text
 */
export function* measureGrowth(sets: readonly GoldSet[]): Generator<string[]> {
  yield ['sentences a side', 'ms', 'times the last', 'Gale–Church ms', 'times that', 'peak MB'];
  const documents = sets
    .filter(({ name, languages }) => !name.startsWith('edit') && languages.source === 'en')
    .flatMap((set) => set.documents.map(({ plain }) => plain));
  const source = documents.flatMap((pair) => sentencesOf(pair.source, 'en'));
  const target = documents.flatMap((pair) => sentencesOf(pair.target, 'de'));
  let last = 0;
  for (const size of sizes) {
    if (source.length < size || target.length < size) break;
    const text = { id: 'text', source: source.slice(0, size), target: target.slice(0, size) };
    const lengths = (units: readonly Unit[]) => units.map((unit) => unit.text.length);
    const plain = timeOf(() => galeChurch(lengths(text.source), lengths(text.target)));
    const ours = timeOf(() => alignCollection([text], languages));
    yield [
      String(size),
      ours.toFixed(0),
      last === 0 ? '–' : (ours / last).toFixed(2),
      plain.toFixed(0),
      (ours / plain).toFixed(2),
      ownPeak(text),
    ];
    last = ours;
  }
}

const sizes = [500, 1000, 2000];
const languages = { source: 'en', target: 'de' };

const sentencesOf = (units: readonly Unit[], language: string): Unit[] =>
  units.flatMap(({ text }) =>
    splitSentences(text, language).map((sentence) => ({ text: sentence.text })),
  );

/** Milliseconds of the middle one of five runs, after one that is not counted. */
function timeOf(work: () => unknown): number {
  work();
  const times = Array.from({ length: 5 }, () => {
    const began = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - began) / 1e6;
  });
  return median(times);
}

/** Peak memory in MB of a process that aligns one text and does nothing else. */
function ownPeak(text: TextPair): string {
  const script = fileURLToPath(new URL('align-memory.ts', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(text),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return status === 0 ? stdout.trim() : 'failed';
}

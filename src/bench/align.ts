import { parseArgs } from 'node:util';
import { alignCollection } from '../alignment/collection.ts';
import { measureGrowth } from './align-growth.ts';
import { measureSite } from './align-site.ts';
import { readSets, type GoldSet } from './gold.ts';
import { addCounts, countRight, rates } from './score.ts';

const usage = `npm run bench -- align --gold DIR

Aligns every set of a folder of aligned texts, each as one collection, and prints strict and lax
precision, recall and F1, units a second and peak memory of the whole run so far; then how sure the
aligner was of what it had right and wrong, how time grows with the length of a text, and how long a
site of 1,000 articles takes beside turning its Markdown into HTML.

A set is a folder of src/ID, tgt/ID (one unit a line) and gold/ID (lines of \`[0, 1]:[0]\`). Sets with
kinds/ID are aligned twice: with the kinds of blocks and without.

The constants of the aligner were tuned on textberg-dev, whole, and on documents with an even hash
(FNV-1a of the file name) of the other sets; \`unseen\` is strict F1 on the documents with an odd one.`;

/**
 * Measures the alignment; prints tables.
 *
 * @param args as after `npm run bench -- align`
 * @returns the exit code
 * @throws if a file cannot be read
 */
export async function bench(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { gold: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help || values.gold === undefined) {
    process[values.help ? 'stdout' : 'stderr'].write(`${usage}\n`);
    return values.help ? 0 : 2;
  }
  const sets = await readSets(values.gold);
  if (sets.length === 0) throw new Error(`There is no set of aligned texts in ${values.gold}.`);
  print(['set', 'kinds', 'P', 'R', 'F1', 'lax P', 'R', 'F1', 'unseen', 'units/s', 'peak MB']);
  const judged: Judged[] = [];
  for (const set of sets) {
    process.stderr.write(`${set.name} …\n`);
    judged.push(...measure(set, false));
    if (set.documents.some(({ kinds }) => kinds !== undefined)) measure(set, true);
  }
  printConfidence(judged);
  print([]);
  for (const row of measureGrowth(sets)) print(row);
  print([]);
  for (const row of measureSite(sets)) print(row);
  return 0;
}

function measure({ name, documents, languages }: GoldSet, kinds: boolean): Judged[] {
  const pairs = documents.map(({ plain, kinds: known }) => (kinds ? (known ?? plain) : plain));
  const began = process.hrtime.bigint();
  const aligned = alignCollection(pairs, languages);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const counts = documents.map(({ plain, gold }) => countRight(aligned.get(plain.id) ?? [], gold));
  const all = addCounts(counts);
  const unseen = addCounts(counts.filter((_, d) => hash(documents[d]?.plain.id ?? '') % 2 === 1));
  const strict = rates(all.strictFound, all.found, all.strictGold, all.gold);
  const lax = rates(all.laxFound, all.found, all.laxGold, all.gold);
  const kept = rates(unseen.strictFound, unseen.found, unseen.strictGold, unseen.gold);
  const units = pairs.reduce((sum, pair) => sum + pair.source.length + pair.target.length, 0);
  const tuned = name === 'textberg-dev' || unseen.found === 0;
  print([
    name,
    kinds ? 'given' : 'none',
    ...[strict, lax].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(share)),
    tuned ? '–' : share(kept.f1),
    (units / seconds).toFixed(0),
    peakMemory(),
  ]);
  return documents.flatMap(({ plain, gold }) => {
    const right = new Set(gold.map(({ source, target }) => `${source.join()}:${target.join()}`));
    return (aligned.get(plain.id) ?? []).map((bead) => ({
      confidence: bead.confidence,
      right: right.has(`${bead.source.join()}:${bead.target.join()}`),
    }));
  });
}

/** Of the beads of each confidence, how many are right. */
function printConfidence(judged: readonly Judged[]): void {
  print([]);
  print(['confidence', 'beads', 'right']);
  const steps = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];
  steps.slice(0, -1).forEach((from, step) => {
    const to = steps[step + 1] ?? 1;
    const beads = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = beads.filter((bead) => bead.right).length;
    print([
      `${from} to ${Math.min(1, to)}`,
      String(beads.length),
      beads.length === 0 ? '–' : share(right / beads.length),
    ]);
  });
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 2166136261;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 16777619) >>> 0;
  }
  return value;
}

const share = (value: number) => value.toFixed(4);

const peakMemory = () => (process.resourceUsage().maxRSS / 1024).toFixed(0);

const print = (cells: readonly string[]) => process.stdout.write(`${cells.join('\t')}\n`);

type Judged = { confidence: number; right: boolean };

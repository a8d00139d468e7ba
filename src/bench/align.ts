import { alignCollection } from '../alignment/collection.ts';
import { alignArticles, doubtfulBelow } from '../alignment/articles.ts';
import type { TextPair, Unit } from '../alignment/units.ts';
import { crossValidate } from './align-cross.ts';
import { measureGrowth } from './align-growth.ts';
import { measureSite } from './align-site.ts';
import { fail, readArguments } from '../publish/command.ts';
import { readSets, type GoldSet } from './gold.ts';
import { addCounts, countRight, rates } from './score.ts';

const usage = `npm run bench -- align --gold DIR [--cross]

Aligns every set of a folder of aligned texts, each as one collection, and prints strict and lax
precision, recall and F1, units a second and peak memory of the whole run so far; then how sure the
aligner was of what it had right and wrong, how time grows with the length of a text, and how long a
site of 1,000 articles takes beside turning its Markdown into HTML.

A set is a folder of src/ID, tgt/ID (one unit a line) and gold/ID (lines of \`[0, 1]:[0]\`). Sets with
kinds/ID are aligned as lines, with the kinds of blocks and without, and as articles: as a site, and each
alone.

With --cross it tells instead how well the numbers in src/alignment/constants.ts hold on texts that they
were not chosen by: it leaves one group of sets out at a time and chooses by the others.`;

/**
 * Measures the alignment; prints tables.
 *
 * @param args as after `npm run bench -- align`
 * @returns the exit code
 * @throws if a file cannot be read
 */
export async function bench(args: string[]): Promise<number> {
  const { values } = readArguments(
    usage,
    { gold: { type: 'string' }, cross: { type: 'boolean', default: false } },
    { args },
  );
  const sets = await readSets(values.gold ?? fail(usage));
  if (values.cross) {
    for (const row of crossValidate(sets, (line) => process.stderr.write(`${line}\n`))) print(row);
    return 0;
  }
  print(['set', 'as', 'P', 'R', 'F1', 'lax P', 'R', 'F1', 'units/s', 'peak MB']);
  const judged: Judged[] = [];
  for (const set of sets) {
    process.stderr.write(`${set.name} …\n`);
    const known = set.documents.some(({ kinds }) => kinds !== undefined);
    const lines = measure(set, 'lines', (pairs) => alignCollection(pairs, set.languages));
    if (!known) judged.push(...lines);
    else {
      measure(withKinds(set), 'lines with kinds', (pairs) => alignCollection(pairs, set.languages));
      judged.push(...measure(withKinds(set), 'site', alignSite));
      judged.push(
        ...measure(
          withKinds(set),
          'alone',
          (pairs) => new Map(pairs.flatMap((pair) => [...alignSite([pair])])),
        ),
      );
    }
  }
  printConfidence(judged);
  printDoubts(judged);
  print([]);
  for (const row of measureGrowth(sets)) print(row);
  print([]);
  for (const row of measureSite(sets)) print(row);
  return 0;
}

/** The same set, its documents with the kinds of their blocks. */
const withKinds = (set: GoldSet): GoldSet => ({
  ...set,
  documents: set.documents.map((document) => ({
    ...document,
    plain: document.kinds ?? document.plain,
  })),
});

/** Aligns documents as the articles of a site are. */
function alignSite(pairs: readonly TextPair[]): Map<string, Found[]> {
  const blocks = (units: readonly Unit[]) =>
    units.map(({ text, kind = 'p' }) => ({
      kind: blockKinds.get(kind.replace(/\d$/u, '')) ?? 'paragraph',
      depth: /^h\d$/u.test(kind) ? Number(kind.slice(1)) : null,
      text,
    }));
  const { rows } = alignArticles(
    pairs.map(({ id, source, target }) => ({ slug: id, en: blocks(source), de: blocks(target) })),
  );
  return new Map(
    [...rows].map(([id, found]) => [
      id,
      found.map(({ en, de, confidence }) => ({ source: en, target: de, confidence })),
    ]),
  );
}

const blockKinds = new Map(
  Object.entries({
    h: 'heading',
    li: 'item',
    q: 'quotation',
    code: 'code',
    pre: 'code',
    table: 'table',
    tr: 'table',
    th: 'table',
    td: 'table',
  }),
);

function measure(
  { name, documents }: GoldSet,
  how: string,
  align: (pairs: readonly TextPair[]) => Map<string, Found[]>,
): Judged[] {
  const pairs = documents.map(({ plain }) => plain);
  const began = process.hrtime.bigint();
  const aligned = align(pairs);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const all = addCounts(
    documents.map(({ plain, gold }) => countRight(aligned.get(plain.id) ?? [], gold)),
  );
  const strict = rates(all.strictFound, all.found, all.strictGold, all.gold);
  const lax = rates(all.laxFound, all.found, all.laxGold, all.gold);
  const units = pairs.reduce((sum, pair) => sum + pair.source.length + pair.target.length, 0);
  print([
    name,
    how,
    ...[strict, lax].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(share)),
    (units / seconds).toFixed(0),
    peakMemory(),
  ]);
  return documents.flatMap(({ plain, gold }) => {
    const right = new Set(gold.map(({ source, target }) => `${source.join()}:${target.join()}`));
    return (aligned.get(plain.id) ?? []).map((bead) => ({
      edited: name.startsWith('edit'),
      confidence: bead.confidence,
      filled: bead.source.length > 0 && bead.target.length > 0,
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

/** What the check would report: rows without counterpart, and pairs of little confidence. */
function printDoubts(judged: readonly Judged[]): void {
  print([]);
  print(['texts', 'rows', 'wrong', 'of them doubtful', 'doubtful of 100 right']);
  for (const edited of [true, false]) {
    const rows = judged.filter((row) => row.edited === edited && row.filled);
    const doubtful = (some: readonly Judged[]) =>
      some.filter(({ confidence }) => confidence < doubtfulBelow).length;
    const [wrong, right] = [rows.filter((row) => !row.right), rows.filter((row) => row.right)];
    print([
      edited ? 'edited' : 'as they are',
      String(rows.length),
      String(wrong.length),
      share(doubtful(wrong) / Math.max(1, wrong.length)),
      ((100 * doubtful(right)) / Math.max(1, right.length)).toFixed(2),
    ]);
  }
}

const share = (value: number) => value.toFixed(4);

const peakMemory = () => (process.resourceUsage().maxRSS / 1024).toFixed(0);

const print = (cells: readonly string[]) => process.stdout.write(`${cells.join('\t')}\n`);

type Found = { source: number[]; target: number[]; confidence: number };

type Judged = { edited: boolean; confidence: number; filled: boolean; right: boolean };

import type { BlockKind } from '../article/markdown.ts';
import { splitSentences } from '../article/sentences.ts';

/**
 * Pairs the blocks of two texts by kind and length, one with one or one with none.
 *
 * @returns rows in reading order, each with the indices of its blocks
 */
export function alignBlocks(en: readonly Unit[], de: readonly Unit[]): Row[] {
  const width = de.length + 1;
  const best = new Float64Array((en.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= en.length; i += 1) {
    for (let j = 0; j <= de.length; j += 1) {
      if (i + j === 0) continue;
      const [source, target] = [en[i - 1], de[j - 1]];
      const pair =
        source && target ? at(i - 1, j - 1) + likeness(source, target) : Number.NEGATIVE_INFINITY;
      const single = Math.max(i > 0 ? at(i - 1, j) : -Infinity, j > 0 ? at(i, j - 1) : -Infinity);
      best[i * width + j] = Math.max(pair, single);
    }
  }
  const rows: Pick<Row, 'en' | 'de'>[] = [];
  let [i, j] = [en.length, de.length];
  while (i + j > 0) {
    const [source, target] = [en[i - 1], de[j - 1]];
    if (source && target && at(i, j) === at(i - 1, j - 1) + likeness(source, target)) {
      rows.push({ en: [(i -= 1)], de: [(j -= 1)] });
    } else if (i > 0 && at(i, j) === at(i - 1, j)) rows.push({ en: [(i -= 1)], de: [] });
    else rows.push({ en: [], de: [(j -= 1)] });
  }
  return rows.reverse().map((row) => ({ ...row, moved: false, sentences: group(row, { en, de }) }));
}

function group(
  row: Pick<Row, 'en' | 'de'>,
  units: Record<'en' | 'de', readonly Unit[]>,
): SentenceGroup[] {
  const places = (language: 'en' | 'de'): SentencePlace[] =>
    row[language].flatMap((block) =>
      splitSentences(units[language][block]?.text ?? '', language).map(({ start, end }) => ({
        block,
        start,
        end,
      })),
    );
  const [en, de] = [places('en'), places('de')];
  if (en.length !== de.length) return [{ en, de }];
  return en.map((place, index) => ({ en: [place], de: de.slice(index, index + 1) }));
}

/** 1 for equal lengths, less the more they differ; below 0 for blocks of different kinds. */
function likeness(source: Unit, target: Unit): number {
  if (source.kind !== target.kind) return -1;
  const [a, b] = [source.text.length + 10, target.text.length + 10];
  return 1 - Math.abs(Math.log(a / b)) / 2;
}

type Unit = { kind: BlockKind; text: string };

/** What stands side by side: indices of blocks in each language; one side may be empty. */
export type Row = { en: number[]; de: number[]; moved: boolean; sentences: SentenceGroup[] };

/** Sentences that say the same; one side may be empty. */
export type SentenceGroup = Record<'en' | 'de', SentencePlace[]>;

/** A sentence of a block; `start` and `end` in UTF-16 units of its text. */
export type SentencePlace = { block: number; start: number; end: number };

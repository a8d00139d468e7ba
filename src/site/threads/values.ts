import { availableParallelism } from 'node:os';
import type { Kept } from '../../passages/kept.ts';
import { readValues, type PlainRow, type RowReading } from '../kept/values.ts';
import { placesFrom } from './places.ts';
import { startThread } from './thread.ts';
import type { ArticleValues, Values } from './values-thread.ts';

/**
 * Reads the values of articles, many of them in a thread of its own while the caller does something else.
 *
 * @param kept what earlier runs have read: a row whose texts are the same is not read again
 * @param much how many characters are worth a thread
 * @returns reads what nobody has begun, and waits for the rest; by article and row
 */
export function beginValues(
  articles: readonly (readonly PlainRow[])[],
  kept?: Kept<RowReading>,
  much = worthThread,
): () => Promise<RowReading[][]> {
  const open = articles
    .map((rows) => rows.filter((row) => kept?.has(textsOf(row)) !== true))
    .filter((rows) => rows.length > 0);
  const isMuch = availableParallelism() > 1 && lengthOf(open) >= much;
  const finish = isMuch ? beginThread(open) : () => Promise.resolve([]);
  return async () => {
    const made = (await finish()).flat();
    const readings = new Map(open.flat().map((row, at) => [row, made[at]]));
    return articles.map((rows) =>
      rows.map((row) => {
        const make = (): RowReading => readings.get(row) ?? readValues(row);
        return kept === undefined ? make() : kept.get(textsOf(row), make);
      }),
    );
  };
}

const textsOf = ({ en, de, code }: PlainRow): string[] => [en, de, code.en, code.de];

const lengthOf = (articles: readonly (readonly PlainRow[])[]): number =>
  articles.flat().reduce((sum, { en, de }) => sum + en.length + de.length, 0);

/** In the time in which a thread begins, some hundred thousand characters are read. */
const worthThread = 400_000;

function beginThread(articles: readonly (readonly PlainRow[])[]): () => Promise<RowReading[][]> {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const plain = articles.map((rows) => rows.map(({ en, de, code }) => ({ en, de, code })));
  const made: RowReading[][] = [];
  const task: Values = { articles: plain, next };
  const { thread, ended } = startThread('values-thread.ts', task);
  thread.on('message', ({ at, readings }: ArticleValues) => {
    made[at] = readings;
  });
  return async () => {
    for (const at of placesFrom(next, plain.length)) made[at] = (plain[at] ?? []).map(readValues);
    await ended;
    return made;
  };
}

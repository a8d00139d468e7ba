import { parentPort } from 'node:worker_threads';
import { readValues, type PlainRow, type RowReading } from '../kept/values.ts';
import { placesFrom } from './places.ts';

// The thread in which figures are read while names are compared (values.ts).

parentPort?.once('message', ({ articles, next }: Values) => {
  for (const at of placesFrom(next, articles.length)) {
    const readings = (articles[at] ?? []).map(readValues);
    parentPort?.postMessage({ at, readings } satisfies ArticleValues);
  }
  parentPort?.close();
});

/** The rows of articles, and the number of the first that nobody has begun. */
export type Values = { articles: PlainRow[][]; next: Int32Array };

/** What the thread tells of an article. */
export type ArticleValues = { at: number; readings: RowReading[] };

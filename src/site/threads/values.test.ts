import { expect, test } from 'vitest';
import { Kept } from '../../passages/kept.ts';
import type { PlainRow, RowReading } from '../kept/values.ts';
import { beginValues } from './values.ts';

const row = (en: string, de: string): PlainRow => ({ en, de, code: { en: '', de: '' } });

const articles = Array.from({ length: 40 }, (_, at) => [
  row(`The bridge cost ${at + 20} million euros.`, `Die Brücke kostete ${at + 20} Millionen Euro.`),
  row(`It was opened on 3 May ${1900 + at}.`, `Sie wurde am 4. Mai ${1900 + at} eröffnet.`),
  row('Nobody lives there.', ''),
]);

test('two threads read what one reads', async () => {
  const alone = await beginValues(articles, undefined, Infinity)();
  const beside = await beginValues(articles, undefined, 0)();
  expect(beside).toStrictEqual(alone);
  const told = alone.map((rows) => rows[1]?.values.map(({ english, german }) => [english, german]));
  expect(told[7]).toStrictEqual([['3 May 1907', '4. Mai 1907']]);
});

test('a row that is kept is not read again', async () => {
  const kept = await Kept.open<RowReading>({
    file: 'never-written/values.txt',
    version: '1',
    isPlain: true,
    stays: true,
  });
  const first = await beginValues(articles, kept, 0)();
  const again = await beginValues(articles, kept, 0)();
  for (const [at, row] of again.flat().entries()) expect(row).toBe(first.flat()[at]);
});

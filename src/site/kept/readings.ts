import path from 'node:path';
import { Kept } from '../../passages/kept.ts';
import type { NameReading, WholeReading } from './names.ts';
import type { RunsReading } from './runs.ts';
import type { RowReading } from './values.ts';

/**
 * What earlier runs have read in the texts and found in comparing them.
 *
 * @param folder where it is kept
 * @param version of the code that reads and compares
 */
export async function keptReadings(folder: string, version: string): Promise<KeptReadings> {
  const writing = globalThis.diptychWriting?.kept;
  if (writing?.readings) {
    const { rows, runs, names, whole } = writing.readings;
    for (const kept of [rows, runs, names, whole]) kept.begin();
    return writing.readings;
  }
  const open = <T extends object>(name: string): Promise<Kept<T>> =>
    Kept.open<T>({
      file: path.join(folder, name),
      version,
      isPlain: true,
      stays: writing !== undefined,
    });
  const rows = await open<RowReading>('readings.txt');
  const runs = await open<RunsReading>('runs.txt');
  const names = await open<NameReading>('names.txt');
  const whole = await open<WholeReading>('whole.txt');
  const save = async (): Promise<void> => {
    for (const kept of [rows, runs, names, whole]) await kept.save();
  };
  const readings = { rows, runs, names, whole, save };
  if (writing) writing.readings = readings;
  return readings;
}

export type KeptReadings = {
  /** By row. */
  rows: Kept<RowReading>;
  /** By article. */
  runs: Kept<RunsReading>;
  /** By row. */
  names: Kept<NameReading>;
  whole: Kept<WholeReading>;
  save: () => Promise<void>;
};

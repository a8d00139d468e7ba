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
  const rows = await Kept.open({
    file: path.join(folder, 'readings.txt'),
    version,
    isPlain: true,
    stays: writing !== undefined,
    isValue: (value): value is RowReading => typeof value === 'object' && value !== null,
  });
  const runs = await Kept.open({
    file: path.join(folder, 'runs.txt'),
    version,
    isPlain: true,
    stays: writing !== undefined,
    isValue: (value): value is RunsReading => typeof value === 'object' && value !== null,
  });
  const names = await Kept.open({
    file: path.join(folder, 'names.txt'),
    version,
    isPlain: true,
    stays: writing !== undefined,
    isValue: (value): value is NameReading => typeof value === 'object' && value !== null,
  });
  const whole = await Kept.open({
    file: path.join(folder, 'whole.txt'),
    version,
    isPlain: true,
    stays: writing !== undefined,
    isValue: (value): value is WholeReading => typeof value === 'object' && value !== null,
  });
  const save = async (): Promise<void> => {
    await rows.save();
    await runs.save();
    await names.save();
    await whole.save();
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

import type { KeepRuns } from '../../names/find.ts';
import type { Kept } from '../../passages/kept.ts';
import type { RowRuns } from '../../names/whole.ts';
import { answersAlike, noting, type Asked } from './asked.ts';

/** Reads the names that the texts of each row show, article by article; what rests on what it did is not read again. */
export const keepRuns =
  (kept: Kept<RunsReading>): KeepRuns =>
  (rows, known, read) =>
    [...Map.groupBy(rows, ({ article }) => article).values()].flatMap((own) => {
      const make = (): RunsReading => {
        const noted = noting(known);
        return { rows: own.map((row) => read(row, noted.known)), asked: noted.asked() };
      };
      const holds = ({ asked }: RunsReading): boolean => answersAlike(asked, known);
      return kept.get(
        own.flatMap(({ en, de }) => [en, de]),
        make,
        holds,
      ).rows;
    });

/** By row of an article, and what of the site it rests on. */
export type RunsReading = { rows: RowRuns[]; asked: Asked };

import { compareValues, type PassageDifference } from '../../comparison/values.ts';
import { sameValues, type SameValue } from '../../comparison/figures/same-values.ts';
import type { Language } from '../../article/language.ts';
import type { Figure } from '../../figures/figure.ts';
import { Passage } from '../../passages/passage.ts';

/** Reads the figures of a row's two texts and compares what needs no other row. */
export function readValues(row: PlainRow): RowReading {
  const { en, de } = passagesOf(row);
  return {
    figures: { en: en.figures, de: de.figures },
    values: row.en === '' || row.de === '' ? [] : compareValues(en, de),
    same: sameValues(en, de),
  };
}

/** A row's two texts, to be read. */
export const passagesOf = ({ en, de, code }: PlainRow): Record<Language, Passage> => ({
  en: new Passage(en, 'en', code.en),
  de: new Passage(de, 'de', code.de),
});

/** A row's texts without their code; empty where a language has none. */
export type PlainRow = { en: string; de: string; code: Record<Language, string> };

/** What a row's two texts tell by themselves: their figures, where these differ, and where they only look it. */
export type RowReading = {
  figures: Record<Language, Figure[]>;
  values: PassageDifference[];
  same: SameValue[];
};

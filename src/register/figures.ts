import type { Language } from '../article/language.ts';

/** Reads the figures of a text. */
export function readFigures(_text: string, _language: Language): Figure[] {
  return [];
}

/** A figure as it stands in a text; `start` and `end` in UTF-16 units. */
export type Figure = {
  text: string;
  start: number;
  end: number;
  kind: FigureKind;
  value: number | string;
  unit: string | null;
};

export type FigureKind =
  | 'number'
  | 'ratio'
  | 'percent'
  | 'ordinal'
  | 'year'
  | 'date'
  | 'time'
  | 'range'
  | 'money'
  | 'measure'
  | 'label';

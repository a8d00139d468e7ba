/** A figure as it stands in a text; `start` and `end` in UTF-16 units. */
export type Figure = {
  text: string;
  start: number;
  end: number;
  kind: FigureKind;
  value: number | string;
  unit: string | null;
  /** What else the same characters may mean: 1100 beside 1.1, the other order of day and month. */
  also?: Reading[];
  /** The number as written, before its scale word: 1100 of `1,100 billion`. */
  mantissa?: number;
};

/** One way to understand a figure. */
export type Reading = Pick<Figure, 'kind' | 'value' | 'unit'>;

/** What a recogniser found between two tokens, the likeliest reading first. */
export type Found = {
  from: number;
  to: number;
  readings: Reading[];
  mantissa?: number;
  /** Said in so many words to be what it is: Resolution 35, § 12. */
  sure?: boolean;
};

/** The kinds of figures, as the command `read` prints them. */
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

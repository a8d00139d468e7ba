/** A number as read, up to but without the token `to`. */
export type Numeral = {
  to: number;
  value: number;
  /** What else the same digits may mean. */
  other: number | null;
  digits: boolean;
  /** Digits without any sign between them, as years, days and labels are written. */
  plain: boolean;
  /** A part of a whole: two thirds, ½. */
  fraction?: boolean;
  ordinal?: boolean;
  /** The scale word it ends with. */
  scale?: number;
};

/** A number in words; `lone` where it is `one` or a single ordinal, which may be no figure. */
export type WordNumeral = Numeral & { lone: boolean };

/** A number in digits, up to but without the token `to`; `other` is what else they may mean. */
export const inDigits = (to: number, value: number, other: number | null = null): Numeral => ({
  to,
  value,
  other,
  digits: true,
  plain: false,
});

/** A number in words, up to but without the token `to`. */
export const spelled = (to: number, value: number): WordNumeral => ({
  to,
  value: Number.isInteger(value) ? value : Number(value.toPrecision(15)),
  other: null,
  digits: false,
  plain: false,
  lone: false,
});

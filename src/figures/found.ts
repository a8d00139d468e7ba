import type { FigureKind, Found, Reading } from './figure.ts';

/** One way to understand a figure. */
export const reading = (
  kind: FigureKind,
  value: Reading['value'],
  unit: string | null = null,
): Reading => ({ kind, value, unit });

/** What stands from token `from` up to but without `to`, in one reading or, with others, the likeliest first. */
export const found = (from: number, to: number, ...readings: Reading[]): Found => ({
  from,
  to,
  readings,
});

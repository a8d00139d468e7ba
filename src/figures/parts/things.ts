/** What reads numbers and amounts, in digits and words: loaded in a browser where a query may have one. */
export { readDuration } from '../amounts/durations.ts';
export { readOrdinal } from '../numbers/ordinals.ts';
export { rangeOfAmounts } from '../quantities/amount-ranges.ts';
export { readQuantity } from '../quantities/quantities.ts';

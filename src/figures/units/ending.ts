/** A percent sign, currency or unit; `share` is what one of it is worth in `unit` (a cent 0.01). */
export type Ending = {
  to: number;
  kind: 'percent' | 'money' | 'measure';
  unit: string;
  share: number;
  /** What else the word may name: a cent of another currency, a pound of weight. */
  or?: { kind: 'measure' | 'money'; unit: string };
};

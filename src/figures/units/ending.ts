import type { Named } from './names.ts';

/** A percent sign, currency or unit, up to but without the token `to`. */
export type Ending = Named & {
  to: number;
  /** What else the word may name: a cent of another currency, a pound of weight. */
  or?: { kind: 'measure' | 'money'; unit: string; share?: number };
};

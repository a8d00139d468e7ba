import type { Form } from './habits.ts';
import type { Words } from './word-score.ts';

/** All that scoring needs. */
export type Model = { words: Words; form: Form };

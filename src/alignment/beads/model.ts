import type { Form } from './score.ts';
import type { Words } from './word-score.ts';

/** All that scoring needs. */
export type Model = { words: Words; form: Form };

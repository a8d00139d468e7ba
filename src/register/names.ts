import type { Language } from '../article/language.ts';

/** Reads the names of a text. */
export function readNames(_text: string, _language: Language): Name[] {
  return [];
}

/** A name as it stands in a text; `start` and `end` in UTF-16 units. */
export type Name = { text: string; start: number; end: number; kind: NameKind };

export type NameKind = 'person' | 'place' | 'organisation' | 'product' | 'other';

import type { CollectionWriting } from './lexicon.ts';
import type { Language } from '../article/language.ts';
import type { Word } from './tokens.ts';

/** A name as it stands in a text; `start` and `end` in UTF-16 units. */
export type Name = { text: string; start: number; end: number; kind: NameKind };

export type NameKind = 'person' | 'place' | 'organisation' | 'product' | 'other';

/** One name in both languages; `kind` is null where the texts shall tell. */
export type Exonym = { english: string[]; german: string[]; kind: NameKind | null };

/** Nothing known but what the texts say. */
export const noSettings: NameSettings = { exonyms: [], kinds: new Map(), refused: [] };

/** One aligned row, with the words of its texts if they are read already. */
export type NameRow = { article: string; en: string; de: string; words?: Texts<readonly Word[]> };

/** What `content/names.yaml` says. */
export type NameSettings = {
  exonyms: Exonym[];
  /** By name key. */
  kinds: ReadonlyMap<string, NameKind>;
  /** Texts that are no names. */
  refused: string[];
};

/** A name where it stands; `name` is the key of the name it belongs to; UTF-16 units. */
export type NameSpan = { text: string; start: number; end: number; name: string };

/** As in names.ts, with the name's key. */
export type FoundName = NameSpan & { kind: NameKind };

/** For each row the names of its two texts, in order, none overlapping. */
export type FoundNames = {
  rows: Texts<FoundName[]>[];
  /** How the words of these rows are written, which was counted to find the names. */
  writing?: CollectionWriting;
};

type Texts<T> = Record<Language, T>;

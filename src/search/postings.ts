import { languages } from '../article/language.ts';
import {
  packPlaces,
  shardOf,
  sideOf,
  type ArticleFile,
  type FigureShard,
  type NameEntry,
  type Place,
} from './format.ts';
import { initialOf } from './initial.ts';
import { passageFigures, rowNames } from './keys.ts';
import { findPhrase, words } from './words.ts';

/** Collects where every figure and every name of the site stands. */
export function registerRows(articles: ArticleFile[]): Registered {
  const figures = new Map<string, Place[]>();
  const spellings = new Map<string, { en: string; de: string; rows: Set<string> }>();
  const names = new Map<string, { en: string; de: string }>();
  articles.forEach((file, article) => {
    for (const [row, en, de] of file.rows) {
      const texts = { en: en ?? '', de: de ?? '' };
      for (const language of languages) {
        const text = texts[language];
        for (const { keys, start, end } of passageFigures(text, language)) {
          for (const key of keys) addPlace(figures, key, { article, row, sides: sideOf[language] });
          const id = keys[0] ?? '';
          const entry = spellings.get(id) ?? { en: '', de: '', rows: new Set() };
          entry[language] ||= text.slice(start, end);
          entry.rows.add(`${article}.${row}`);
          spellings.set(id, entry);
        }
      }
      for (const { key, en, de } of rowNames(texts.en, texts.de))
        if (!names.has(key)) names.set(key, { en, de });
    }
  });
  const entries = nameEntries(articles, names);
  const few = entries.length <= namesInHead;
  return {
    names: few ? entries : null,
    nameShards: few ? new Map() : shardNames(entries),
    common: [...spellings.values()]
      .map(({ en, de, rows }): [string, string, number] => [en || de, de || en, rows.size])
      .sort((a, b) => b[2] - a[2] || compare(a[0], b[0]))
      .slice(0, commonFigures),
    figureShards: shardFigures(figures),
  };
}

/** Every row in which a name stands, in either language, whether or not both have it there. */
function nameEntries(
  articles: ArticleFile[],
  names: Map<string, { en: string; de: string }>,
): NameEntry[] {
  const byStart = new Map<string, string[]>();
  const places = new Map<string, Place[]>();
  for (const [key, { en }] of names) {
    const first = words(en)[0]?.text ?? '';
    byStart.set(first, [...(byStart.get(first) ?? []), key]);
  }
  articles.forEach((file, article) => {
    for (const [row, en, de] of file.rows) {
      for (const [language, text] of [
        ['en', en],
        ['de', de],
      ] as const) {
        const read = words(text ?? '');
        const seen = new Set<string>();
        read.forEach((word, at) => {
          for (const key of byStart.get(word.text) ?? []) {
            if (seen.has(key) || findPhrase(read.slice(at, at + 8), key)[0]?.start !== word.start)
              continue;
            seen.add(key);
            addPlace(places, key, { article, row, sides: sideOf[language] });
          }
        });
      }
    }
  });
  return [...names]
    .sort((a, b) => compare(a[0], b[0]))
    .map(([key, { en, de }]) => [de === en ? [en] : [en, de], packPlaces(places.get(key) ?? [])]);
}

function addPlace(places: Map<string, Place[]>, key: string, place: Place): void {
  const list = places.get(key) ?? [];
  const last = list.at(-1);
  if (last?.article === place.article && last.row === place.row) last.sides |= place.sides;
  else list.push(place);
  places.set(key, list);
}

/** Names by the initial of each of their words, so that one wrong letter finds them still. */
function shardNames(entries: NameEntry[]): Map<string, NameEntry[]> {
  const shards = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const initials = new Set(words(entry[0].join(' ')).map((word) => initialOf(word.text)));
    for (const initial of initials) shards.set(initial, [...(shards.get(initial) ?? []), entry]);
  }
  return shards;
}

function shardFigures(figures: Map<string, Place[]>): FigureShard[] {
  const packed = [...figures]
    .sort((a, b) => compare(a[0], b[0]))
    .map(([key, places]) => ({ key, places: packPlaces(places) }));
  const size = packed.reduce((sum, { key, places }) => sum + key.length + 4 * places.length, 0);
  const shards = Array.from(
    { length: Math.max(1, Math.ceil(size / shardSize)) },
    (): FigureShard => ({}),
  );
  for (const { key, places } of packed) {
    const shard = shards[shardOf(key, shards.length)];
    if (shard) shard[key] = places;
  }
  return shards;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Bytes before compression, about; a third of it travels. */
const shardSize = 20_000;
const namesInHead = 3_000;
const commonFigures = 400;

export type Registered = {
  names: NameEntry[] | null;
  nameShards: Map<string, NameEntry[]>;
  common: [en: string, de: string, rows: number][];
  figureShards: FigureShard[];
};

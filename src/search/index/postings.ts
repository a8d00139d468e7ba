import { languages } from '../../article/language.ts';
import type { NameSettings } from '../../names/name.ts';
import { makeRegister, type Register } from '../../register/register.ts';
import {
  packPlaces,
  shardOf,
  sideOf,
  type ArticleFile,
  type CommonFigure,
  type FigureShard,
  type NameEntry,
  type Place,
} from '../format.ts';
import { initialOf } from '../initial.ts';
import { passageFigures } from '../keys.ts';
import { words } from '../words.ts';

/** Collects where every figure and every name of the site stands. */
export function indexRegister(articles: ArticleFile[], settings?: NameSettings): Indexed {
  const rows = articles.flatMap(({ slug, rows }) =>
    rows.map(([row, en, de]) => ({ article: slug, row, en: en ?? '', de: de ?? '' })),
  );
  const register = makeRegister(rows, settings);
  const entries = nameEntries(register, articles);
  const few = entries.length <= namesInHead;
  return {
    names: few ? entries : null,
    nameShards: few ? new Map<string, NameEntry[]>() : shardNames(entries),
    common: register.figures
      .map(({ en, de, passages }): CommonFigure => [en, de, passages.length])
      .sort((a, b) => b[2] - a[2] || compare(a[0], b[0]))
      .slice(0, commonFigures),
    figureShards: shardFigures(figurePlaces(articles)),
  };
}

function nameEntries(register: Register, articles: ArticleFile[]): NameEntry[] {
  const indexOf = new Map(articles.map(({ slug }, index) => [slug, index]));
  return register.names
    .map(({ key, en, de, variants, passages }) => {
      const places = passages.map(({ article, row, languages }) => ({
        article: indexOf.get(article) ?? 0,
        row,
        sides: languages.reduce((sum, language) => sum + sideOf[language], 0),
      }));
      const spellings = [...new Set([en, de, ...variants])];
      return { key, entry: [spellings, packPlaces(places)] satisfies NameEntry };
    })
    .sort((a, b) => compare(a.key, b.key))
    .map(({ entry }) => entry);
}

/** The rows of each figure, by the keys under which it is found. */
function figurePlaces(articles: ArticleFile[]): Map<string, Place[]> {
  const figures = new Map<string, Place[]>();
  articles.forEach((file, article) => {
    for (const [row, en, de] of file.rows) {
      const texts = { en: en ?? '', de: de ?? '' };
      for (const language of languages) {
        for (const { keys } of passageFigures(texts[language], language)) {
          for (const key of keys) addPlace(figures, key, { article, row, sides: sideOf[language] });
        }
      }
    }
  });
  return figures;
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
    for (const initial of initials) {
      const shard = shards.get(initial) ?? [];
      shard.push(entry);
      shards.set(initial, shard);
    }
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
const shardSize = 40_000;
const namesInHead = 3_000;
const commonFigures = 400;

export type Indexed = {
  names: NameEntry[] | null;
  nameShards: Map<string, NameEntry[]>;
  common: CommonFigure[];
  figureShards: FigureShard[];
};

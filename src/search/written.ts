import { languages, type Language } from '../article/language.ts';
import { packPlaces, unpackPlaces, type FigureEntry, type Place } from './format.ts';

/**
 * What is known of where a figure or an identifier stands, and how it is written there: one value has many spellings.
 *
 * @param key as it stands on the shelf
 */
export function packFigure(key: string, places: readonly FigurePlace[]): FigureEntry {
  const forms = commonestFirst(places.flatMap(({ written }) => written.map(({ form }) => form)));
  const words: number[] = [];
  const which: number[] = [];
  for (const { written } of places) {
    let before = 0;
    for (const language of languages) {
      const own = written.filter((each) => each.language === language);
      for (const [at, { word, form }] of own.entries()) {
        words.push((word - before) * 2 + (at + 1 < own.length ? 1 : 0));
        which.push(forms.indexOf(form));
        before = word;
      }
    }
  }
  const packed = packPlaces(places);
  return forms.length > 1 ? [key, packed, words, forms, which] : [key, packed, words, forms];
}

/** @throws never; of an entry that ends too soon what is there is read. */
export function unpackFigure([, packed, words, forms, which]: FigureEntry): FigurePlace[] {
  let at = 0;
  return unpackPlaces(packed).map((place) => {
    const written: Written[] = [];
    let word = 0;
    for (const language of languagesOf(place.sides)) {
      for (let isMore = true; isMore && at < words.length; at += 1) {
        const code = words[at] ?? 0;
        isMore = code % 2 === 1;
        word += code >> 1;
        written.push({ language, word, form: forms[which?.[at] ?? 0] ?? '' });
      }
    }
    return { ...place, written };
  });
}

function commonestFirst(forms: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([form]) => form);
}

const languagesOf = (sides: number): Language[] =>
  languages.filter((_, at) => ((sides >> at) & 1) === 1);

/** A row, and each time that the figure is written there, in order. */
export type FigurePlace = Place & { written: Written[] };

export type Written = {
  language: Language;
  /** How many words stand before it in the row; those of the German passage follow the English. */
  word: number;
  /** Its words, folded, with spaces between them. */
  form: string;
};

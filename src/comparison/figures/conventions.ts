import type { Figure } from '../../figures/figure.ts';
import type { Passage } from '../../passages/passage.ts';

/**
 * Pairs what stands in both passages as it is, though one reads it as something else or not at all: `99p` in a
 * German text, the number of a list (`1)Go`), `18.12` beside `18.12.`. Digits that the two languages read
 * differently (`1.100`) are not the same for being written alike.
 *
 * @param rest the figures without a counterpart yet; `own` and `other` as their passages
 * @returns those that are left
 */
export function withoutAlike(
  rest: Figure[],
  own: Passage,
  other: Passage,
  others: Figure[],
): Sides {
  let left = others;
  const kept = rest.filter((figure) => {
    const alike = alikeIn(figure, own, other, left);
    if (alike) left = left.filter((each) => !alike.includes(each));
    return !alike;
  });
  return { kept, left };
}

/** The figures, if any, that the other passage has where this one stands in it as it is; null where it does not. */
function alikeIn(figure: Figure, own: Passage, other: Passage, rest: Figure[]): Figure[] | null {
  const { text } = figure;
  if (!/\d/.test(text) || /\d[.,]\d{3}(?!\d)/.test(text)) return null;
  const isListed = isListNumber(text, own.text.slice(0, figure.start), own.text.slice(figure.end));
  if (!isListed && !/[^\d\s]/.test(text)) return null;
  // `4k` beside `4K`
  const [part, whole] = /^\d+\p{L}$/u.test(text) ? [text, other.text].map((each) => each.toLowerCase()) : [text, other.text]; // prettier-ignore
  for (const start of placesOf(part ?? '', whole ?? '')) {
    const end = start + text.length;
    const [before, after] = [other.text.slice(0, start), other.text.slice(end)];
    if (isListed ? !isListNumber(text, before, after) : goesOn(before, after)) continue;
    const read = other.figures.filter((each) => each.start < end && start < each.end);
    const isAll = read.every(
      (each) =>
        rest.includes(each) &&
        each.start >= start &&
        /^[\s.)]*$/.test(other.text.slice(end, each.end)),
    );
    if (isAll) return read;
  }
  return null;
}

// The first few: whoever repeats a figure more often writes no passage.
function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, place + 1))
    if (places.push(place) === 9) break;
  return places;
}

const goesOn = (before: string, after: string): boolean =>
  /[\p{L}\d.,:/-]$/u.test(before) || /^(?:[\p{L}\d%°/]|[-–.,:]\d|\s?[%°€$£])/u.test(after);

type Sides = { kept: Figure[]; left: Figure[] };

/** The number with which a passage begins, and its point or bracket. */
const isListNumber = (text: string, before: string, after: string): boolean =>
  /^\d\d?[.)]?$/.test(text) && /^[\s(]*$/.test(before) && /^\d+[.)]/.test(text + after);

/**
 * Whether a passage says a figure of the other in words that are none: `ein Schwan` for `1 swan`, `wholly` for 100 %.
 *
 * @param rest its own figures without a counterpart: one of the kind rather is what the figure should be
 */
export const isInWords = (
  { kind, value, text: own }: Figure,
  { text }: Passage,
  rest: Figure[],
): boolean =>
  rest.every((other) => other.kind !== kind) &&
  sayings.some(([figure, words]) => figure.test(`${kind} ${value} ${own}`) && words.test(text));

/** By kind, value and text of the figure. */
const sayings: readonly [figure: RegExp, words: RegExp][] = [
  [/^(?!label)\p{L}+ 1 1\b/u, /(?<!\p{L})(?:an?|one|once|eine?[nmrs]?|einmal)(?!\p{L})/iu],
  [
    /^percent 100 /,
    /(?<!\p{L})(?:wholly|fully|entire(?:ly)?|complete(?:ly)?|total(?:ly)?|absolute(?:ly)?|definitely|guaranteed|pure(?:ly)?|all|ganz\p{L}*|gänzlich|völlig|voll(?:ständig|kommen|e[mnrs]?)?|komplett\p{L}*|absolut\p{L}*|total\p{L}*|definitiv|garantiert|rein\p{L}{0,2}|alle[mnrs]?)(?!\p{L})/iu,
  ],
  // `die Million erreichen`
  [/^\p{L}+ 1000000 /u, /(?<!\p{L})(?:the|die|der|zur) million(?!\p{L})/iu],
  [
    /^ratio 1\/1 /,
    /(?:full|life|actual)[- ]size|lebensgro(?:ß|ss)|in (?:natürlicher|Original)|(?:1|one)[- ]to[- ](?:1|one)|(?:1|eins) zu (?:1|eins)/iu,
  ],
];

/** The second floor of American English is the `erster Stock` of German. */
export const isSameFloor = (english: Figure, en: Passage, german: Figure, de: Passage): boolean =>
  english.kind === 'ordinal' &&
  german.kind === 'ordinal' &&
  Number(english.value) === Number(german.value) + 1 &&
  /^[\s-](?:floor|storey|story)\b/.test(en.text.slice(english.end)) &&
  /^\s(?:Stock|Stockwerks?|Etage|Obergeschoss|Geschoss|OG)(?!\p{L})/u.test(
    de.text.slice(german.end),
  );

/** Chapter and verse: `5:3–12` in English, `5,3–12` in German. */
export function isSameVerse(one: Figure, en: Passage, other: Figure): boolean {
  if (!/^(?:ratio|time)$/.test(one.kind) || !/^\d{1,3},\d{1,3}/.test(other.text)) return false;
  return en.text.startsWith(other.text.replace(',', ':'), one.start);
}

/**
 * `40 litres per minute` beside `40 litres a minute` or `in der Minute 40 Liter`: one passage has what for in its unit,
 * the other says it in words of its own.
 */
export const isSameRate = (one: Figure, en: Passage, other: Figure, de: Passage): boolean =>
  isToldFor(one, other, de.text) || isToldFor(other, one, en.text);

function isToldFor(rate: Figure, bare: Figure, text: string): boolean {
  const [of, per = '', ...more] = (rate.unit ?? '').replace(/^mph$/, 'mi/h').split('/');
  if (of !== bare.unit || rate.value !== bare.value || more.length > 0) return false;
  return times[per]?.test(text) ?? false;
}

/** By unit, where a longer one may be left out altogether (`agree`). */
const times: Record<string, RegExp | undefined> = {
  s: /(?<!\p{L})(?:seconds?|Sekunden?)(?!\p{L})|sekündlich/iu,
  min: /(?<!\p{L})(?:minutes?|Minuten?)(?!\p{L})|minütlich/iu,
  h: /(?<!\p{L})(?:hour(?:s|ly)?|Stunden?)(?!\p{L})|stündlich/iu,
};

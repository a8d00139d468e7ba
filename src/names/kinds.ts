import type { Language } from '../article/language.ts';
import { foldName } from './fold.ts';
import { isInstitution } from './institutions.ts';
import { isFirstName } from './listed/first.ts';
import { hasPlaceEnding } from './listed/place-endings.ts';
import { knownThings } from './listed/things.ts';
import { nameKey } from './key.ts';
import type { Exonym, NameKind, NameRow, NameSpan } from './name.ts';
import { isRuler } from './titles.ts';
import { isEnglishWord } from './words/english-words.ts';
import {
  isConnector,
  isPlaceClass,
  isPlacePreposition,
  isRole,
  isSpeech,
  isTitle,
} from './words/name-words.ts';

/**
 * Guesses each name's kind by Bayes' rule from how it is made, which speaks once, and from what stands around it,
 * which speaks at every place. Signs are taken as independent of each other; where no kind is likely enough, the name
 * has none.
 *
 * @param known kinds that need no guess, by name key
 */
export function guessKinds(
  rows: NameRow[],
  found: { en: NameSpan[]; de: NameSpan[] }[],
  known: ReadonlyMap<string, NameKind>,
): Map<string, NameKind> {
  const names = new Map<string, Evidence>();
  for (const [index, row] of found.entries()) {
    for (const language of ['en', 'de'] as const) {
      const text = rows[index]?.[language] ?? '';
      for (const span of row[language]) {
        const evidence = names.get(span.name) ?? nothing();
        evidence.places += 1;
        evidence.texts[language].add(span.text);
        for (const sign of signsAround(span, text))
          evidence.around.set(sign, (evidence.around.get(sign) ?? 0) + 1);
        names.set(span.name, evidence);
      }
    }
  }
  const often = new Map(
    [...names.values()].flatMap(({ texts, places }) =>
      [...texts.en, ...texts.de].map((text) => [foldName(text), places]),
    ),
  );
  return new Map(
    [...names].map(([name, evidence]) => [name, known.get(name) ?? likeliest(evidence, often)]),
  );
}

/** The kinds of names that are listed, by name key. */
export function kindsOf(listed: readonly Exonym[]): Map<string, NameKind> {
  const kinds = new Map<string, NameKind>();
  for (const { english, kind } of listed) {
    if (kind !== null) kinds.set(nameKey(english[0] ?? ''), kind);
  }
  return kinds;
}

const nothing = (): Evidence => ({
  places: 0,
  around: new Map(),
  texts: { en: new Set(), de: new Set() },
});

function likeliest(evidence: Evidence, often: ReadonlyMap<string, number>): NameKind {
  const own = signsWithin(evidence, often);
  const chances = kinds.map((kind, at) => {
    const made = own.map((sign) => Math.log(rates[sign][at] ?? 1));
    return { kind, sum: made.reduce((sum, each) => sum + each, around(evidence, at)) };
  });
  const top = Math.max(...chances.map(({ sum }) => sum));
  const all = chances.reduce((total, { sum }) => total + Math.exp(sum - top), 0);
  return chances.find(({ sum }) => sum === top && 1 / all >= sure)?.kind ?? 'other';
}

/** What the places of a name say for a kind; those of many say no more than those of a dozen. */
function around({ places, around: signs }: Evidence, at: number): number {
  const sum = placeSigns.reduce((total, sign) => {
    const rate = rates[sign][at] ?? 0.5;
    const seen = signs.get(sign) ?? 0;
    return total + seen * Math.log(rate) + (places - seen) * Math.log(1 - rate);
  }, 0);
  return sum * Math.min(1, telling / places);
}

function signsAround(span: { start: number; end: number }, text: string): PlaceSign[] {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const after = text.slice(span.end, span.end + 30);
  const seen = {
    text: text.slice(span.start, span.end),
    last: foldName(/\p{L}+(?=\.? $)/u.exec(before)?.[0] ?? ''),
    next: foldName(/^,? (\p{L}+)/u.exec(after)?.[1] ?? ''),
    around: `${before}\0${after}`,
  };
  return placeSigns.filter((sign) => signs[sign](seen));
}

/**
 * How a name is made, by all its spellings.
 *
 * @param often how often each name stands, by its folded text
 */
function signsWithin(evidence: Evidence, often: ReadonlyMap<string, number>): OwnSign[] {
  const { en, de } = evidence.texts;
  const texts = [...en, ...de];
  // The usual words of German are not known one by one.
  const [longest = ''] = [...(en.size > 0 ? en : de)].toSorted((a, b) => b.length - a.length);
  const words = longest.split(' ');
  const signs: OwnSign[] = [shapeOf(words), headOf(texts)];
  const [first = '', ...others] = words.map(foldName);
  if (others.length > 0 && isPlaceName(others.at(-1) ?? '')) signs.push('ofPlace');
  if (others.length > 0 && (often.get(first) ?? 0) > evidence.places && !isFirstName(first))
    signs.push('named');
  if (others.length > 0 && texts.some((text) => foldName(text) === others.at(-1)))
    signs.push('shortened');
  return signs;
}

function shapeOf(words: readonly string[]): OwnSign {
  const keys = words.map(foldName).filter((key) => !isConnector(key));
  if (words.every((word) => /^\p{Lu}{2,}$/u.test(word))) return 'capitals';
  if (words.some((word) => mixed.test(word.replace(/^(?:Mc|Mac|O['’])(?=\p{Lu})/u, ''))))
    return 'mixed';
  const [first = ''] = keys;
  if (isRuler(words) || (keys.length > 1 && isFirstName(first))) return 'given';
  const isUsual = keys.some(isEnglishWord) || words.some((word) => /^\p{Lu}{2,3}$/u.test(word));
  if (keys.length > 1) return isUsual ? 'usualWords' : 'words';
  return isUsual ? 'usualWord' : 'word';
}

/** What a name says it is: by its last word, or the word before `of`; by the end of a compound in German. */
function headOf(texts: readonly string[]): OwnSign {
  const heads = texts.flatMap((text) =>
    (text.split(/ (?:of|for|von|der|des|für) /u)[0] ?? '').split(/[ -]/u).slice(-1),
  );
  const isBody = (head: string): boolean =>
    organisationHead.test(head) ||
    germanBody.test(head) ||
    (isInstitution(foldName(head)) && !noBody.test(head));
  // `Turnverein Holm`, but `Murat Holm`
  const isFirstBody = (text: string): boolean => {
    const [first = '', ...others] = text.split(' ');
    return others.length > 0 && first.length > 7 && germanBody.test(first);
  };
  if (heads.some(isBody) || texts.some(isFirstBody)) return 'institution';
  return texts.some(isKindOfPlace) ? 'kindOfPlace' : 'noHead';
}

const isKindOfPlace = (text: string): boolean =>
  placeFirst.test(text) ||
  (/[ -]/u.test(text) && placeLast.test(text)) ||
  /\p{L}{2}(?:straße|gasse|allee|platz|weg|ufer)$/u.test(text) ||
  hasPlaceEnding(foldName(text));

const isPlaceName = (folded: string): boolean => [...knownThings.of(folded, 'en')].length > 0;

const mixed = /\p{Ll}\p{Lu}|\d/u;

const placeFirst =
  /^(?:Lake|Mount|Mt|River|Isle|Port|Cape|Fort|Saint|San|Santa|St|Bad|County|Los|Las)\.? \p{Lu}/u;
const placeLast =
  /(?:^|[ -])(?:City|Town|District|Province|County|River|Lake|Islands?|Mountains?|Valley|Street|Road|Avenue|Park|Square|Beach|Hills?|Bay|Airport|Hall|Abbey|Castle|Cathedral|Church|Memorial|Monastery|Palace|Bezirk|Provinz|Stadt|See|Inseln?|Straße|Platz|Tal|Berge?|Flughafen)$/u;
/** Institutions that are buildings or papers. */
const noBody =
  /^(?:Abbey|Castle|Cathedral|Church|Festival|Licen[cs]e|Memorial|Monastery|Palace|Prize|Treaty)$/;
const organisationHead =
  /^(?:Foundation|GmbH|AG|Inc|Ltd|LLC|Corp\p{L}*|Company|Companies|Operators|Airlines|Airways|Group|Club|Centre|Center|Service|Services|Office|Trust|Team|Initiative|Organi[sz]ation|Assembly|Agents|Times|Post|News|Board|United|Users|Project)(?:e?s|en)?$/u;
const germanBody =
  /(?:[Ss]tiftung|[Kk]omitee|[Pp]artei|[Vv]erein|[Vv]erband|[Mm]inisterium|[Gg]ruppe|[Kk]ommission|[Bb]ehörde|[Gg]esellschaft|[Uu]niversität|[Zz]entrum|[Rr]at|[Gg]ericht|[Pp]rojekt|[Bb]und|[Bb]ank|[Vv]erlag)(?:e?s|en)?$/u;

/** What stands before or after a name: the word next to it, or more, where `\0` stands for the name. */
const signs: Record<
  PlaceSign,
  (seen: Record<'text' | 'last' | 'next' | 'around', string>) => boolean
> = {
  title: ({ last, around }) => isTitle(last) || isRole(last) || /\0, \d\d[,. ]/u.test(around),
  speech: ({ next }) => isSpeech(next),
  inside: ({ last }) => /^(?:in|near|nach|nordlich|sudlich)$/.test(last),
  beside: ({ last }) => isPlacePreposition(last) && !/^(?:in|near|nach)$/.test(last),
  place: ({ last, next, around }) =>
    isPlaceClass(next) || isPlaceClass(last) || placeOf.test(around),
  // What follows a street is the number of a house.
  version: ({ text, around }) => version.test(around) && !isKindOfPlace(text),
};

const placeOf = /(?:city|town|district|province|village|region|river|commune) of \0/u;
const version =
  /(?<!\p{L})(?:[Vv]ersion of|[Pp]ackage|Paket|[Ss]oftware|Programm) \0|\0 (?:v?\d{1,3}(?![\d:%–-])(?!\.? (?:\p{Lu}|[ap]\.?m))|[Vv]ersion )/u;

const kinds = ['person', 'place', 'organisation', 'product', 'other'] as const satisfies NameKind[];
const placeSigns = ['title', 'speech', 'inside', 'beside', 'place', 'version'] as const;

/** How often a sign is seen of each kind, in the order of `kinds`: counted on names of news and of software, rounded. */
const rates: Record<OwnSign | PlaceSign, readonly number[]> = {
  title: [0.08, 0.001, 0.001, 0.001, 0.002],
  speech: [0.08, 0.015, 0.03, 0.001, 0.002],
  inside: [0.003, 0.28, 0.015, 0.01, 0.045],
  beside: [0.03, 0.1, 0.04, 0.03, 0.03],
  place: [0.001, 0.04, 0.001, 0.001, 0.002],
  version: [0.001, 0.006, 0.02, 0.19, 0.01],
  given: [0.43, 0.005, 0.01, 0.002, 0.004],
  words: [0.32, 0.09, 0.09, 0.03, 0.04],
  word: [0.1, 0.6, 0.17, 0.2, 0.24],
  usualWords: [0.15, 0.14, 0.36, 0.06, 0.3],
  usualWord: [0.005, 0.01, 0.065, 0.03, 0.07],
  capitals: [0.002, 0.001, 0.18, 0.1, 0.22],
  mixed: [0.01, 0.002, 0.12, 0.6, 0.14],
  institution: [0.005, 0.01, 0.4, 0.005, 0.01],
  kindOfPlace: [0.01, 0.1, 0.01, 0.003, 0.005],
  noHead: [0.98, 0.89, 0.59, 0.99, 0.98],
  named: [0.03, 0.03, 0.15, 0.18, 0.2],
  ofPlace: [0.01, 0.1, 0.1, 0.03, 0.05],
  shortened: [0.3, 0.02, 0.08, 0.05, 0.05],
};

/** From what chance a kind is shown. */
const sure = 0.6;
/** So many places of a name tell of it; more say the same again. */
const telling = 12;

type PlaceSign = (typeof placeSigns)[number];
type OwnSign =
  | ('given' | 'words' | 'word' | 'usualWords' | 'usualWord' | 'capitals' | 'mixed')
  | ('institution' | 'kindOfPlace' | 'noHead' | 'ofPlace' | 'named' | 'shortened');

type Evidence = {
  places: number;
  around: Map<PlaceSign, number>;
  texts: Record<Language, Set<string>>;
};

import { readingText } from '../reading-text.ts';
import { abbreviationKind, beginsSentences, endsName, followsTime } from './abbreviations.ts';

/**
 * Splits a text into its sentences; white space between sentences belongs to none of them.
 *
 * `Intl.Segmenter` (Unicode Standard Annex 29) proposes where sentences end; it breaks after every
 * stop before a capital, so a layer of rules takes back the ends that are none: abbreviations,
 * initials, ordinals, list markers, remarks in brackets, speech that the sentence goes on from. A
 * line break is white space like any other: the text is one block.
 *
 * @param text plain text of one block
 * @param language BCP 47 language tag; rules are for English, German and French
 * @example splitSentences('Am 10. Juli kam Dr. Li. Er blieb.', 'de').map(({ text }) => text)
 * // ['Am 10. Juli kam Dr. Li.', 'Er blieb.']
 */
export function splitSentences(text: string, language: string): readonly Sentence[] {
  const known = (globalThis.diptychSentences ??= new Map<string, Map<string, Sentence[]>>());
  let own = known.get(language);
  if (own === undefined) known.set(language, (own = new Map<string, Sentence[]>()));
  let sentences = own.get(text);
  if (sentences === undefined) {
    sentences = readSentences(text, language);
    if (own.size >= mostTexts) own.clear();
    own.set(text, sentences);
  }
  return sentences;
}

/** Blocks of some thousand articles. */
const mostTexts = 200_000;

function readSentences(text: string, language: string): Sentence[] {
  const reading = readingText(text);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of sentenceEnds(reading.text, language.split('-')[0]?.toLowerCase() ?? 'en')) {
    // What is not seen between two sentences belongs to the first.
    const to = reading.printed({ start: end, end: end + 1 }).start;
    const sentence = text.slice(start, to);
    const trimmed = sentence.trim();
    if (trimmed !== '') {
      const first = start + sentence.indexOf(trimmed);
      sentences.push({ text: trimmed, start: first, end: first + trimmed.length });
    }
    start = to;
  }
  return sentences;
}

/** Where the sentences of a text end, white space after each included, in order; the last is its length. */
function sentenceEnds(text: string, language: string): number[] {
  const ends: number[] = [];
  let start = 0;
  let looked = 0;
  let hasWord = false;
  for (const end of proposedEnds(text, language)) {
    if (end >= text.length) break;
    hasWord ||= /[\p{L}\p{N}]/u.test(text.slice(looked, end));
    looked = end;
    if (goesOn(text, start, end, hasWord, language)) continue;
    ends.push(end);
    start = end;
    hasWord = false;
  }
  return [...ends, text.length];
}

/** Positions after which a sentence may begin, in order. */
function proposedEnds(text: string, language: string): number[] {
  const flat = text.replace(/[^\S ]/gu, ' ');
  const ends = new Set<number>();
  for (const { index } of segmenterFor(language).segment(flat)) {
    if (index > 0) ends.add(pastClosing(flat, index, language));
  }
  for (const { index, 0: stop } of flat.matchAll(beyondStandard)) {
    ends.add(pastClosing(flat, index + stop.length, language));
  }
  return [...ends].sort((a, b) => a - b);
}

/**
 * What the standard has no end before or after: an ellipsis, a stop that a note mark or a lone closing
 * quote follows, and a stop before a figure, a list letter, a dash or a name like eBay.
 */
const beyondStandard =
  /(?:(?:…|[.!?…](?:(?:\[\d{1,3}\])+|[*_†‡¹²³⁴-⁹]+|[“"]))["”“’»)\]]* +(?=\P{Ll})|[.!?…]["”“’»)\]]* +(?=\p{N}|\p{Ll}\p{Lu}|[([]?\p{Ll}[)\]] +["“„«]?\p{Lu}|[–—] *["“„«»]?\p{Lu}))/gu;

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** To make one takes longer than to split a paragraph. */
const segmenters = new Map<string, Intl.Segmenter>();

/** French sets a space before its closing quote: the quote belongs to what it closes. */
function pastClosing(text: string, end: number, language: string): number {
  if (language !== 'fr') return end;
  return end + (/^(?:» ?)+/u.exec(text.slice(end, end + 4))?.[0].length ?? 0);
}

/** Whether the sentence that began at `start`, and has words or not, goes on past `end`. */
function goesOn(
  text: string,
  start: number,
  end: number,
  hasWord: boolean,
  language: string,
): boolean {
  if (!/[\s。！？]/u.test(text.charAt(end - 1))) return true;
  const before = text.slice(Math.max(start, end - reach), end).trimEnd();
  const after = text.slice(end, end + reach);
  const next = /^[^\p{L}\p{N}]*?(\p{L}[\p{L}\p{M}'’]*|\p{N}+)/u.exec(after)?.[1] ?? '';
  if (next === '') return !hasWord || !/^["“„«»(¿¡[]/u.test(after);
  const begins = /^(?:\p{Ll}\p{Lu}|[([]?\p{Ll}[)\]] +["“„«]?\p{Lu})/u.test(after);
  if ((/^\p{Ll}/u.test(next) && !begins) || endsName(next)) return true;
  if (/^[–—,;:-]/u.test(after) && !/^[–—-]\s*["“„«»]?\s*\p{Lu}/u.test(after)) return true;
  if (
    /^\s*(?:[([]?\s*(?:\.\.\.|…)\s*[)\]]?)$/u.test(
      text.slice(start, Math.min(start + 12, end)).trimEnd(),
    )
  )
    return true;
  if (/[)\]]$/u.test(before) && (/[([](?:\.{3}|…)[)\]]$/u.test(before) || insideBracket(before)))
    return true;
  let head = before.length;
  while (head > 0 && !/\s/u.test(before.charAt(head - 1))) head--;
  const last = before.slice(head);
  const stop = /^(\S*?)\.["”“’»)\]]*$/u.exec(last);
  if (stop === null || /[.…]{2,}["”“’»)\]]*$/u.test(before)) return false;
  const token = stop[1] ?? '';
  // 1848 e. V., Matt. 5:3
  if (/^\p{Ll}$/u.test(token) && /^\p{L}{1,4}\./u.test(after)) return true;
  if (/^\p{Lu}\p{L}*$/u.test(token) && /^\p{N}+:\p{N}/u.test(after)) return true;
  return stopsShort(token, before, next, start >= end - reach, language);
}

/** Whether a full stop after `token` ends no sentence. */
function stopsShort(
  token: string,
  before: string,
  next: string,
  whole: boolean,
  language: string,
): boolean {
  const word = token
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^.*[\p{L}\p{N}.][-(](?=\p{L}+$)/u, '');
  if (whole && listMarker.test(before)) return true;
  const starts = beginsSentences(next, language);
  if (/^\p{N}+$/u.test(word)) return isOrdinal(word, before, next, language);
  const kind =
    abbreviationKind(word, language) ??
    (before === `${token}.` ? abbreviationKind(word.toLowerCase(), language) : undefined) ??
    spacedKind(before, language);
  if (kind === 'never') return !(starts && endsStreet(before, language));
  if (kind === 'figure' && (/^\p{N}/u.test(next) || /^[IVXLC]+$/u.test(next))) return true;
  if (kind === 'figure' && word.length > 1) return false;
  // §§ 433 ff. BGB
  if (kind === 'list') return /^ff?$/u.test(word) && /^\p{Lu}{2,}$/u.test(next);
  if (/^[ap]\.m$/iu.test(word)) return followsTime(next);
  if (kind === 'name') return !starts;
  // After a figure, a letter is a unit (40 C., 10 h.); elsewhere an initial or an abbreviation.
  if (/^\p{L}$/u.test(word))
    return !starts && (isCompass(word, language) || !/\p{N}\s?\p{L}\.\P{L}*$/u.test(before));
  if (/^(?:\p{L}\.-?)+\p{L}{1,2}$/u.test(word)) return !starts;
  if (/^[IVX]{2,}$/u.test(word)) return language !== 'en' && !starts;
  // What is left are abbreviations that no table has: short words before a figure (Pos. 4, 6 ft. 2),
  // words without a vowel, words in a remark.
  if (
    /^\p{N}/u.test(next) &&
    /(?:(?:^|\s)\p{Lu}\p{L}{0,2}|\p{N}\s?(?:ft|in|lbs?|oz|yds?|mi|hrs?|min|sec|pt|gal))\.$/u.test(
      before,
    )
  )
    return true;
  const unknown =
    !/^\p{Lu}{2,}$/u.test(word) &&
    /^[^aeiouyäöüàâéèêîôû\P{L}]{2,5}$/iu.test(word) &&
    !/\p{N}\s?\S+$/u.test(before);
  return (unknown || /\([^()]{0,80}$/u.test(before)) && !starts;
}

/** `Elm St.`, `42nd St.`: the word is part of an address, not what leads up to a name. */
const endsStreet = (before: string, language: string) =>
  language === 'en' &&
  /(?:\p{Lu}[\p{L}'’-]*|\d(?:st|nd|rd|th)) (?:St|Dr|Mt)\.["”’)\]]*$/u.test(before);

/** `200 W. Fifth Ave.` */
const isCompass = (word: string, language: string) => language === 'en' && /^[NSEW]$/u.test(word);

/** `z. B.`, `u. a.`, `e. g.`, `n. Chr.`: abbreviations written with a space. */
function spacedKind(before: string, language: string): 'never' | 'name' | 'list' | undefined {
  const spaced = /(?:^|[\s(„"“«])((?:\p{L}{1,2}\. ?){1,3}\p{L}{1,4})\.$/u.exec(before)?.[1];
  const joined = spaced?.replaceAll(' ', '');
  const kind = joined === undefined ? undefined : abbreviationKind(joined, language);
  return kind === 'figure' ? undefined : kind;
}

/**
 * German and French write ordinals with a stop. A year ends a sentence; a number of up to three
 * digits does so only before a word that begins sentences.
 */
function isOrdinal(word: string, before: string, next: string, language: string): boolean {
  if (language !== 'de') return false;
  if (word.length > 3) return false;
  if (/^\p{N}/u.test(next)) return /^\p{N}{1,4}$/u.test(next) && Number(word) <= 31;
  return !beginsSentences(next, language) && !measured.test(before);
}

/** A figure that a word of measure, price or page leads up to is no ordinal. */
const measured =
  /(?:[%€$£]|(?<!\p{L})(?:Seite|Nummer|Nr\.|Kapitel|Platz|Zimmer|Jahr|mal|Artikel|Paragraf|Punkt|Uhr|auf|um|mit|sind|ist|war|waren|wurde|etwa|rund|nur|über|unter|Teil|Band|Tafel|Figur|Abbildung|Tabelle|Version|Satz|Gleis|Halle|Resolution|(?:be)?zahl(?:en|t(?:e[nt]?)?)|kost(?:en|et(?:e[nt]?)?)|zähl(?:en|t(?:e[nt]?)?)|betr(?:ägt|agen|ug(?:en)?)|verlang(?:en|t(?:e[nt]?)?))) *\p{N}+\.$/u;

/** A remark in brackets, opened inside the sentence, is part of it whatever mark it ends with. */
function insideBracket(before: string): boolean {
  const inner = /[.!?…]["”“’»]*([)\]])$/u.exec(before);
  if (inner === null) return false;
  const open = before.lastIndexOf(inner[1] === ')' ? '(' : '[');
  return (
    open > 0 &&
    !/[.!?…]["”“’»)\]]*\s*$/u.test(before.slice(0, open)) &&
    before.slice(0, open).trim() !== ''
  );
}

/** `1.`, `12.`, `a.`, `IV.` and `2.3.` at the head of a text. */
const listMarker =
  /^\s*(?:[-–—•*]\s*)?[([]?(?:\p{N}{1,3}(?:\.\p{N}{1,3})*|\p{L}|[IVXLC]{1,5})[.)\]]+$/u;

/** How far around an end the rules look, in UTF-16 units. */
const reach = 200;

/** A sentence with its place in the text, in UTF-16 units. */
export type Sentence = { text: string; start: number; end: number };

declare global {
  /**
   * By language and text: alignment, pages and search ask of the same, a whole site apart, and what prints the pages
   * is bundled with a copy of this code.
   */
  var diptychSentences: Map<string, Map<string, Sentence[]>> | undefined;
}

import type { Language } from '../../article/language.ts';
import type { Figure } from '../../figures/figure.ts';
import { skipIdiom } from '../../figures/labels/idioms.ts';
import { scan } from '../../figures/tokens.ts';
import type { Passage } from '../../passages/passage.ts';
import { claims, type Claim } from './claims.ts';

/**
 * Compares the little words of two aligned passages: a day of the week, a small number or a negation
 * that one text lacks, `more than` before a figure against `almost`, and a sentence that both have
 * in English.
 *
 * @example compareLittleWords(asPassage('Three came.', 'en'), asPassage('Sie kamen.', 'de'))
 * // [{ kind: 'number', english: 'Three', german: '', why: … }]
 */
export function compareLittleWords(english: Passage, german: Passage): WordDifference[] {
  if (english.text === german.text) return untranslated(english.text);
  const areShort = [english, german].every(({ text }) => isShort(text));
  return [
    ...claims.flatMap((claim) => [
      ...unanswered(claim, english, german, areShort),
      ...unanswered(claim, german, english, areShort),
    ]),
    ...comparedTo(english, german),
  ];
}

function untranslated(text: string): WordDifference[] {
  const isSentence = /[.!?]["”“»)]?$/u.test(text) && text.split(/\s+/u).length > 4;
  if (!isSentence || (text.match(englishWords)?.length ?? 0) < 2) return [];
  return [{ kind: 'word', english: text, german: text, why: 'the German is in English' }];
}

const englishWords = /(?<!\p{L})(?:the|and|of|is|are|was|to|on|with|that|by|from)(?!\p{L})/giu;

/** One sentence of no more than 25 words. */
const isShort = (text: string): boolean =>
  text.split(/\s+/u).length < 26 && !/[.!?…]["”“»]?\s+["„“]?\p{Lu}/u.test(text);

function unanswered(
  { kind, says, answers, isOfOneSentence }: Claim,
  own: Passage,
  other: Passage,
  areShort: boolean,
): WordDifference[] {
  if (isOfOneSentence && !areShort) return [];
  if (answers[other.language].test(other.text)) return [];
  const said = [...own.text.matchAll(says[own.language])].filter(
    ({ index }) =>
      !own.figures.some((figure) => isMeasured(figure, index)) && !isInIdiom(own, index),
  );
  const [first] = said;
  // Twice said is part of how a text argues; what both have, in either language, is a name or a mark.
  if (first === undefined || (isOfOneSentence && said.length > 1)) return [];
  if (other.text.includes(first[0])) return [];
  return [told(kind, own.language, first[0])];
}

/** Four eyes, `unter vier Augen`, need not be counted in the other language. */
function isInIdiom({ text, language }: Passage, place: number): boolean {
  const scanned = scan(text, language);
  return scanned.tokens.some(({ start }, index) => {
    if (start > place || start < place - longestIdiom) return false;
    const end = skipIdiom(scanned, index);
    return end > 0 && (scanned.tokens[end - 1]?.end ?? 0) > place;
  });
}

/** Characters of an idiom before its number. */
const longestIdiom = 24;

/** A figure with a unit is compared as one. */
const isMeasured = ({ kind, start, end }: Figure, at: number): boolean =>
  start <= at && at < end && kind !== 'number';

const told = (kind: WordDifference['kind'], language: Language, text: string): WordDifference => ({
  kind,
  english: language === 'en' ? text : '',
  german: language === 'de' ? text : '',
  why: `only the ${language === 'en' ? 'English' : 'German'} has \`${text}\``,
});

/** `more than 900` against `fast 900`, where both texts name the figure once. */
function comparedTo(english: Passage, german: Passage): WordDifference[] {
  const [own, others] = [english, german].map(({ figures }) => Map.groupBy(figures, amountOf));
  return english.figures.flatMap((one) => {
    const [other, ...more] = others?.get(amountOf(one)) ?? [];
    if (!other || more.length > 0 || (own?.get(amountOf(one))?.length ?? 0) > 1) return [];
    const [a, b] = [sizeBefore(one, english), sizeBefore(other, german)];
    if (a === undefined || b === undefined || a.size === b.size) return [];
    const [left, right] = [a.text + one.text, b.text + other.text];
    const why = `\`${left}\` against \`${right}\``;
    return [{ kind: one.kind, english: left, german: right, why }];
  });
}

const amountOf = ({ value, unit }: Figure): string => `${typeof value} ${value} ${unit}`;

function sizeBefore({ start }: Figure, { text, language }: Passage) {
  const before = text.slice(Math.max(0, start - 80), start);
  return sizes[language].flatMap(([size, pattern]) => {
    const [found] = pattern.exec(before) ?? [];
    // `You shouldn't need more than two` says at most.
    return found === undefined || isDenied.test(before.slice(0, -found.length))
      ? []
      : [{ size, text: found }];
  })[0];
}

const isDenied =
  /(?<!\p{L})(?:not?|nor|never|nobody|none|cannot|without|hardly|rarely|\p{L}+n['’]t|nicht|kein\p{L}{0,2}|nie|niemals|niemand|ohne|kaum|selten)(?!\p{L})[^.!?;:]*$/iu;

/** What is said of a figure that the thing itself is above it, or below or at most at it. */
const sizes: Record<Language, [size: 'more' | 'less', before: RegExp][]> = {
  en: [
    [
      'less',
      /(?<!\p{L})(?:(?:less|fewer) than|no more than|not more than|under|below|almost|nearly|at most|up to|close to|just under|not quite)\s$/iu,
    ],
    [
      'more',
      /(?<!\p{L})(?:more than|no (?:less|fewer) than|over|above|at least|exceeding|upwards of)\s$/iu,
    ],
  ],
  de: [
    [
      'less',
      /(?<!\p{L})(?:weniger als|nicht mehr als|unter|fast|beinahe|nahezu|knapp|höchstens|maximal|bis zu|annähernd|nicht ganz)\s$/iu,
    ],
    [
      'more',
      /(?<!\p{L})(?:mehr als|nicht weniger als|über|mindestens|wenigstens|gut|oberhalb von)\s$/iu,
    ],
  ],
};

/** What the two texts say differently; empty where one says nothing of it. */
export type WordDifference = {
  kind: Figure['kind'] | 'word';
  english: string;
  german: string;
  why: string;
};

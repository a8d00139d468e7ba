import { beginsSentences } from '../article/sentences/abbreviations.ts';
import { isFirstName } from './listed/first.ts';
import type { Run } from './run.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import {
  isCommon,
  isDeterminer,
  isPlacePreposition,
  isRole,
  isShared,
  isTitle,
} from './words/name-words.ts';
import { isEnglishCompound, isEnglishWord } from './words/english-words.ts';
import { isGermanWord } from './words/german-words.ts';

/**
 * The part of a row of German capitals that may be a name. A compound ends in a usual noun, which is
 * no part of the name before it (`Debian-Entwickler`), unless it says what the name is of
 * (`Cornell-Universität`); and before `von` stands a person or such a noun, or the name begins after.
 */
export function germanPart(words: Word[], run: Run): Run {
  let { from, to } = run;
  const opening = words[from];
  const isQuoted = /["“„«»]$/.test(opening?.joint ?? '');
  if (to - from > 1 && opening?.opens && !isQuoted && /(?:e|er|es|en|em)$/.test(opening.key))
    from += 1;
  for (let index = from + 1; index < to; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || before === undefined || isCapital(word)) continue;
    const isPerson = index === from + 1 && !looksGerman(before);
    if (!isPerson && !institutions.test(before.key)) from = index + 1;
  }
  // `Schatten-Gesundheitsminister Jonathan Ashworth`: the name begins after the office.
  for (let index = from + 1; index < to; index++) {
    const [office, next] = [words[index - 1], words[index]];
    if (office && next?.joint === ' ' && isRole(office.key)) from = index;
  }
  // `Stadt Dak Mam`: the name begins after the kind of place.
  if (words[from + 1]?.joint === ' ' && to - from > 1 && placeKinds.test(words[from]?.key ?? ''))
    from += 1;
  // `Debians Infrastruktur`: what has something is named, not what it has.
  for (let index = from + 1; index < to; index++) {
    const [owner, owned] = [words[index - 1], words[index]];
    if (owner && owned?.joint === ' ' && isOwner(owner) && looksGerman(owned)) to = index;
  }
  while (to - from > 1) {
    const last = words[to - 1];
    if (last === undefined || !/[-‐‑]/.test(last.joint) || institutions.test(last.key)) break;
    if (!looksGerman(last) && last.shape === 'capital' && last.key.length < 6) break;
    to -= 1;
  }
  return { from, to };
}

/**
 * Whether a row of German capitals is a name. Every noun has a capital, so that takes more: a title
 * or office before it, a capital inside the word, several capitals in a row that are no usual nouns,
 * a foreign look as the first part of a compound, or standing bare where a noun would have an article.
 */
export function hasGermanEvidence(words: Word[], run: Run): boolean {
  const inside = words.slice(run.from, run.to).filter(isCapital);
  const [first] = inside;
  const before = words[run.from - 1];
  const after = words[run.to];
  if (first === undefined || inside.every((word) => isShared(word.key))) return false;
  if (first.text.length === 1 && inside.length < 3) return false;
  const isSpaced = before !== undefined && /^\.?\s$/.test(first.joint);
  if (isSpaced && (isTitle(before.key) || isRole(before.key))) return true;
  if (inside.some(isWritten)) return true;
  if (inside.length > 1 && legalForms.test(inside.at(-1)?.text ?? '')) return true;
  const foreign = inside.filter((word) => !looksGerman(word));
  if (inside.length > 1)
    return (
      foreign.length * 2 >= inside.length &&
      (foreign.some(isMarked) || inside.some(isUnusualGerman))
    );
  if (isMarked(first) && isUnusualGerman(first)) return !isBroken(words, run);
  if (before !== undefined && first.joint === ' ') {
    if (isPlacePreposition(before.key))
      return !looksGerman(first) && !/(?:en|ern|eln)$/.test(first.key);
    if (isSpeech(before.key)) return !looksGerman(first);
  }
  if (foreign.length === 0 || isEnglishWord(first.key)) return false;
  if (after !== undefined && /^[-‐‑]$/.test(after.joint)) return !isBroken(words, run);
  if (after?.shape === 'figure' && after.text.length < 4 && after.joint === ' ') return true;
  if (first.opens) {
    return isSubject(first, after) || isQuoted(first, after) || isUnusualOpening(first);
  }
  return isBare(first, before);
}

/** A name in the genitive, as far as the letters tell. */
const isOwner = (word: Word): boolean =>
  /[^s]s$/.test(word.key) && !isFirstName(word.key) && isUnusualGerman(word);

/** A word of neither language, short enough not to be a compound of words that no table has. */
export const isUnusualGerman = (word: Word): boolean =>
  word.key.length > 2 &&
  word.key.length < 11 &&
  !looksGerman(word) &&
  !isEnglishWord(word.key) &&
  !isEnglishCompound(word.key);

/** Such a word at the beginning of a sentence, where adverbs and little words have a capital too. */
const isUnusualOpening = (word: Word): boolean =>
  isUnusualGerman(word) &&
  !adverb.test(word.key) &&
  !beginsSentences(word.text, 'de') &&
  !/(?:e|en|er|es|em|t|bei|durch|von|mit|zu|auf|fur|gegen|um)$/.test(word.key);

const placeKinds =
  /^(?:haupt|klein|gross)?(?:stadt|bezirk|distrikt|landkreis|kreis|gemeinde|provinz|region|dorf|weiler|insel|kommune|kanton)(?:e?s|en)?$/;

const legalForms = /^(?:GmbH|AG|KG|SE|OHG|e\.?V|Ltd|Inc|Corp|LLC|PLC)$/;

/** Before a verb, at the beginning of a sentence. */
function isSubject(word: Word, after: Word | undefined): boolean {
  if (after === undefined || after.joint !== ' ' || adverb.test(word.key)) return false;
  return (
    subjectVerbs.has(after.key) || (!isCommon(after.key) && /^\p{Ll}+te?t?$/u.test(after.text))
  );
}

/** Alone between quotation marks. */
const isQuoted = (word: Word, after: Word | undefined): boolean =>
  /["“„«»]$/.test(word.joint) && /^["“”«»]/.test(after?.joint ?? '');

const adverb = /(?:lich|ig|weise|ens|isch|bar|los|dem|mals|warts|rdings|falls|nd|ell|iv|rt)$/;

/** A word after which stands who said so. */
export const isSpeech = (folded: string): boolean => speech.has(folded);

const speech: ReadonlySet<string> = new Set(
  'sagte sagt erlautert erlauterte kommentierte meldete erganzte erzahlte gestand behauptete verkundete twitterte antwortete warnte forderte erklarte erklart meinte meint so betonte bekraftigte schrieb berichtete laut fragte'.split(
    ' ',
  ),
);

/** A later part of a compound is no name by itself. */
const isBroken = (words: Word[], run: Run): boolean => /^[-‐‑]$/.test(words[run.from]?.joint ?? '');

/** What follows the subject of a sentence. */
const subjectVerbs: ReadonlySet<string> = new Set(
  'ist war wird wurde hat hatte hatten kann konnte will wollte soll muss sagt sagte bietet'.split(
    ' ',
  ),
);

const institutions =
  /(?:universitat|institut|projekt|stiftung|gruppe|partei|verein|gesellschaft|museum|schule|konferenz|installer)(?:e?s)?$/;

/** Capitals that no noun has: `DebConf`, `GNOME`. */
const isWritten = (word: Word): boolean =>
  !isShared(word.key) &&
  (word.shape === 'mixed' || (word.shape === 'all' && word.text.length > 2 && !word.opens));

/** Neither article nor adjective before it; a preposition of place is the best sign. */
function isBare(word: Word, before: Word | undefined): boolean {
  if (before === undefined || !/^\s$/.test(word.joint)) return /^,? \(?$/.test(word.joint);
  if (isPlacePreposition(before.key)) return true;
  return (
    !isDeterminer(before.key) && !/(?:e|en|er|es|em)$/.test(before.key) && before.shape === 'small'
  );
}

/** Whether a word is a usual German noun, or has an ending that makes nouns or adjectives. */
export const looksGerman = (word: Pick<Word, 'key'>): boolean =>
  isShared(word.key) ||
  isGermanWord(word.key) ||
  nounSuffix.test(word.key) ||
  adjectiveSuffix.test(word.key);

/** Nouns made of adjectives and participles: `Freiwillige`, `Delegierte`. */
const adjectiveSuffix =
  /(?:(?:ig|bar|end|sam|los|iert)e[nrms]?|(?:isch|lich|[kt]iv|[iu]ell)(?:e[nrms]?)?|ier(?:en|ens|ung|ungen)|(?:[kt]or|ant|ent|ist|og|aph|nom)en)$/;

const nounSuffix =
  /..(?:ung|heit|keit|schaft|[st]ion|itat|ment|nis|tum|ling|chen|lein|ismus|enz|anz|eur|tur|ik|ologie|gra(?:f|ph)ie|nomie|sophie|kratie)(?:e|en|s|se|sen|er)?$/;

import type { Word } from './tokens.ts';
import { isGermanWord } from './words/german-words.ts';
import { isCommon, isShared } from './words/name-words.ts';

/** Whether a word is a usual German noun, a little word in any form, or has an ending that makes nouns or adjectives. */
export function looksGerman({ key }: Pick<Word, 'key'>): boolean {
  const before = looks.get(key);
  if (before !== undefined) return before;
  const isGerman =
    isShared(key) ||
    isGermanWord(key) ||
    isInflected(key) ||
    nounSuffix.test(key) ||
    adjectiveSuffix.test(key);
  if (looks.size > mostLooks) looks.clear();
  looks.set(key, isGerman);
  return isGerman;
}

/** The same words are asked for again and again. */
const looks = new Map<string, boolean>();
const mostLooks = 50_000;

/** `Deinem`, `Freier`, `Letzter`. */
const isInflected = (key: string): boolean =>
  /e[mnrs]?$/.test(key) && ['', 'e'].some((end) => isCommon(key.replace(/e[mnrs]?$/, end)));

/** Nouns made of adjectives and participles: `Freiwillige`, `Delegierte`. */
const adjectiveSuffix =
  /(?:(?:ig|bar|end|sam|los|iert)e[nrms]?|(?:isch|lich|[kt]iv|[iu]ell)(?:e[nrms]?)?|ier(?:en|ens|ung|ungen)|(?:[kt]or|ant|ent|ist|og|aph|nom)en)$/;

const nounSuffix =
  /..(?:ung|heit|keit|schaft|[st]ion|itat|ment|nis|tum|ling|chen|lein|ismus|enz|anz|eur|tur|ik|ologie|gra(?:f|ph)ie|nomie|sophie|kratie)(?:e|en|s|se|sen|er)?$/;

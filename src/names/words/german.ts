import { remember } from '../remember.ts';
import type { Word } from '../tokens.ts';
import { isGermanWord } from './german-words.ts';
import { isCommon, isShared } from './name-words.ts';

/** Whether a word is a usual German noun, a little word in any form, or has an ending that makes nouns or adjectives. */
export const looksGerman = ({ key }: Pick<Word, 'key'>): boolean => isGerman(key);

const isGerman = remember(
  (key) =>
    isShared(key) ||
    isGermanWord(key) ||
    isInflected(key) ||
    nounSuffix.test(key) ||
    adjectiveSuffix.test(key),
);

/** `Deinem`, `Freier`, `Letzter`. */
export const isInflected = (key: string): boolean =>
  /e[mnrs]?$/.test(key) && ['', 'e'].some((end) => isCommon(key.replace(/e[mnrs]?$/, end)));

/** Nouns made of adjectives and participles: `Freiwillige`, `Delegierte`. */
const adjectiveSuffix =
  /(?:(?:ig|bar|end|sam|los|iert)e[nrms]?|(?:isch|lich|[kt]iv|[iu]ell)(?:e[nrms]?)?|ier(?:en|ens|ung|ungen)|(?:[kt]or|ant|ent|ist|og|aph|nom)en)$/;

const nounSuffix =
  /..(?:ung|heit|keit|schaft|[st]ion|itat|ment|nis|tum|ling|chen|lein|ismus|enz|anz|eur|tur|ik|ologie|gra(?:f|ph)ie|nomie|sophie|kratie)(?:e|en|s|se|sen|er)?$/;

import type { Language } from '../../article/language.ts';
import { isCapital, isMarked, type Word } from '../../names/tokens.ts';
import { isGivenName } from '../../names/listed/things.ts';
import type { Side } from '../../names/side.ts';
import type { Run } from '../../names/whole.ts';
import { shortestPart } from './german-forms.ts';
import type { Links } from './links.ts';

/**
 * The adjective of a people that each text has and the other has nothing of: `Greek police`, `türkische Polizei`. German
 * writes it in small letters, so that it is no name there.
 */
export function peoplesBetween({ english, german }: Links): Record<Language, Run>[] {
  const [en, ...more] = lostIn(english, german);
  const [de, ...others] = lostIn(german, english);
  if (en === undefined || de === undefined || more.length > 0 || others.length > 0) return [];
  return [{ en, de }];
}

/** Where words for a people stand whose place the other text does not name, each once. */
function lostIn(own: Side, other: Side): Run[] {
  const places = new Map<string, Run>();
  own.words.forEach((word, at) => {
    const { key } = word;
    if (!mayBeAdjective(word, own.language) || own.isRefused(at)) return;
    const things = thingsOf(key, own);
    if (things.length > 0 && !things.some((thing) => isNamed(thing, other)))
      places.set(key, { from: at, to: at + 1 });
  });
  return [...places.values()];
}

const mayBeAdjective = (word: Word, language: Language): boolean =>
  language === 'en'
    ? isCapital(word) && word.key.length > 3
    : !isMarked(word) && /isch(?:e[mnrs]?)?$/.test(word.key);

const thingsOf = (key: string, { known, language }: Side): string[] =>
  [...known.things.of(key, language)].filter((thing) => !isGivenName(thing));

/** In any form, or within a compound. */
const isNamed = (thing: string, side: Side): boolean =>
  side.ofThing(thing).size > 0 ||
  side.known.things
    .wordsFor(thing, side.language)
    .some(
      (name) => name.length >= shortestPart && side.words.some(({ key }) => key.includes(name)),
    );

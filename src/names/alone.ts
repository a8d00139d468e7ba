import type { Language } from '../article/language.ts';
import { isUnusualEnglish } from './english.ts';
import { institutionRuns } from './institutions.ts';
import type { FormPlace, NameForms } from './forms.ts';
import { isUnusualGerman } from './german.ts';
import { nameKey } from './key.ts';
import { soundOf } from './spelling.ts';
import { nameness, type CollectionWriting } from './lexicon.ts';
import { isEnglishWord } from './words/english-words.ts';
import { isAmbiguous } from './listed/listed.ts';
import { isFirstName } from './listed/first.ts';
import { knownThings } from './listed/things.ts';
import { nameRuns } from './names.ts';
import { freeWithin } from './whole.ts';
import type { Run } from './run.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import { isAddress, isCommon, isDeterminer, isPlacePreposition } from './words/name-words.ts';

/**
 * The names that one text of a row has alone, where their writing leaves no doubt: what reads as a
 * name there and is made of words of neither language. A name that one row has in English and another
 * in the German spelling (`Kermanshah`, `Kermanschah`) is one.
 *
 * @param places what is found already, to which is added
 */
export function placeAlone(
  words: Record<Language, Word[]>[],
  places: Record<Language, FormPlace[]>[],
  forms: Record<Language, NameForms>,
  writing: CollectionWriting,
  isWanted: (place: FormPlace) => boolean,
): void {
  const bySound = new Map<string, string>();
  for (const language of ['en', 'de'] as const) {
    for (const [index, row] of words.entries()) {
      const found = places[index]?.[language];
      if (found === undefined) continue;
      // Where both texts stand, that of a name in one alone would be in the other too.
      const isSingle = row.en.length === 0 || row.de.length === 0;
      const opposite = new Set(places[index]?.de.map(({ name }) => name));
      const institutions = language === 'en' ? institutionRuns(row.en) : [];
      for (const run of institutions) {
        const own = row.en.slice(run.from, run.to);
        const name = nameKey(own.map(({ text }) => text).join(' '));
        const within = found.filter(({ from, to }) => from < run.to && to > run.from);
        // What the German has by itself stays the name.
        const isFree = within.every(
          (place) => place.from >= run.from && place.to <= run.to && !opposite.has(place.name),
        );
        const isWritten = own.every(
          (word) => !isCapital(word) || nameness(writing.english, word.key) >= 0.5,
        );
        if (!isFree || !isWritten || !isWanted({ ...run, name })) continue;
        freeWithin(found, run);
        found.push({ ...run, name });
      }
      for (const run of nameRuns(row[language], language)) {
        const own = row[language].slice(run.from, run.to);
        if (found.some(({ from, to }) => from < run.to && to > run.from)) continue;
        if (!isSure(row[language], run, { language, isSingle, writing })) continue;
        const sound = own.map(({ key }) => soundOf(key.replace(/s$/, ''))).join(' ');
        const name = bySound.get(sound) ?? nameKey(own.map(({ text }) => text).join(' '));
        if (!isWanted({ ...run, name })) continue;
        bySound.set(sound, name);
        found.push({ ...run, name });
        forms[language].add(
          own.map(({ key }) => key),
          name,
        );
      }
    }
  }
}

function isSure(
  words: Word[],
  { from, to }: Run,
  {
    language,
    isSingle,
    writing,
  }: { language: Language; isSingle: boolean; writing: CollectionWriting },
): boolean {
  const own = words.slice(from, to).filter(isCapital);
  const [first] = own;
  const before = words[from - 1];
  if (before !== undefined && isAddress(before.key) && own.every(isMarked)) return true;
  const least = language === 'en' ? 0.9 : 0.5;
  const isWritten = ({ key, text }: Word) =>
    !/['’]\p{Ll}{1,2}$/u.test(text) &&
    nameness(writing.english, key) >= least &&
    nameness(writing.german, key) >= 0.5;
  if (first === undefined || !own.every(isWritten)) return false;
  const isOwn = (word: Word) => isFirstName(word.key) || isUnusual(word, language);
  if (language === 'de')
    return own.length > 1
      ? isFirstName(first.key) && own.every(isOwn)
      : before !== undefined &&
          isOwn(first) &&
          (isPlacePreposition(before.key) || (isSingle && isBare(before)));
  // Not a people: `Palestinians`.
  const isNoPeople = ({ key }: Word) => isFirstName(key) || knownThings.of(key, 'en').size === 0;
  return own.length > 1
    ? own.some((word) => isOwn(word) && isMarked(word) && isNoPeople(word))
    : isMarked(first) && (isListed(first) || (isOwn(first) && isNoPeople(first)));
}

/** What stands before a name rather than a noun: neither an article nor an adjective. */
const isBare = ({ key, shape }: Word): boolean =>
  shape === 'small' && !isDeterminer(key) && (isCommon(key) || !/(?:[^t]e|en|er|es|em)$/.test(key));

const isListed = (word: Word): boolean =>
  knownThings.forms.en.has(word.key) && !isEnglishWord(word.key) && !isAmbiguous(word);

const isUnusual = (word: Word, language: Language): boolean =>
  word.text.length > 3 && (language === 'en' ? isUnusualEnglish(word) : isUnusualGerman(word));

import { otherLanguage, type Language } from '../article/language.ts';
import { institutionRuns, isUnusualEnglish } from './english.ts';
import type { FormPlace, NameForms } from './forms.ts';
import { isUnusualGerman, looksGerman } from './german.ts';
import { nameKey } from './key.ts';
import { soundOf } from './spelling.ts';
import { nameness, type Writing } from './lexicon.ts';
import { isEnglishWord } from './words/english-words.ts';
import { isAmbiguous } from './listed/listed.ts';
import { isFirstName } from './listed/first.ts';
import { hasPlaceEnding } from './listed/place-endings.ts';
import { knownThings } from './listed/things.ts';
import { nameRuns } from './names.ts';
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
  writing: Writing,
  isWanted: (place: FormPlace) => boolean,
): void {
  const bySound = new Map<string, string>();
  for (const language of ['en', 'de'] as const) {
    for (const [index, row] of words.entries()) {
      const found = places[index]?.[language];
      if (found === undefined) continue;
      const opposite = new Set(places[index]?.[otherLanguage(language)].map(({ name }) => name));
      const isShared = ({ name }: FormPlace) => opposite.has(name) && !isFirstName(name);
      const isSingle = row[otherLanguage(language)].length === 0;
      const institutions = language === 'en' ? institutionRuns(row.en) : [];
      for (const run of institutions) {
        const own = row.en.slice(run.from, run.to);
        const name = nameKey(own.map(({ text }) => text).join(' '));
        const isFree = !found.some(({ from, to }) => from < run.to && to > run.from);
        const isWritten = own.every(
          (word) => !isCapital(word) || nameness(writing, word.key) >= 0.5,
        );
        if (isFree && isWritten && isWanted({ ...run, name })) found.push({ ...run, name });
      }
      for (const run of nameRuns(row[language], language)) {
        const own = row[language].slice(run.from, run.to);
        const within = found.filter(({ from, to }) => from < run.to && to > run.from);
        if (within.some((place) => !isPartOf(place, run) || isShared(place))) continue;
        if (!isSure(row[language], run, { language, isSingle, writing })) continue;
        const sound = own.map(({ key }) => soundOf(key.replace(/s$/, ''))).join(' ');
        const name = bySound.get(sound) ?? nameKey(own.map(({ text }) => text).join(' '));
        if (!isWanted({ ...run, name })) continue;
        bySound.set(sound, name);
        for (const place of within) found.splice(found.indexOf(place), 1);
        found.push({ ...run, name });
        forms[language].add(
          own.map(({ key }) => key),
          name,
        );
      }
    }
  }
}

/** One word of a longer name, known by itself: `Tom` of `Tom Sawyer`. */
const isPartOf = ({ from, to, name }: FormPlace, run: Run): boolean =>
  to - from === 1 &&
  run.to - run.from > 1 &&
  from >= run.from &&
  to <= run.to &&
  !knownThings.forms.en.has(name);

function isSure(
  words: Word[],
  { from, to }: Run,
  { language, isSingle, writing }: { language: Language; isSingle: boolean; writing: Writing },
): boolean {
  const own = words.slice(from, to).filter(isCapital);
  const [first] = own;
  const isOwn = (word: Word) => isFirstName(word.key) || isUnusual(word, language);
  const before = words[from - 1];
  if (before !== undefined && isAddress(before.key) && own.every(isMarked)) return true;
  const isWritten = ({ key, text }: Word) =>
    !/['’]\p{Ll}{1,2}$/u.test(text) && nameness(writing, key) >= (language === 'en' ? 0.9 : 0.5);
  if (first === undefined || !own.every(isWritten)) return false;
  if (language === 'en')
    return own.length > 1
      ? own.some(
          (word) => isOwn(word) && isMarked(word) && (isFirstName(word.key) || !isPeople(word)),
        )
      : isMarked(first) &&
          (isListed(first) || (isOwn(first) && knownThings.of(first.key, 'en').size === 0));
  if (own.length > 1)
    // Not `zum Begehen von Spionage`, `eine kleine Weile Obacht`.
    return (
      (isFirstName(first.key) || !isInNounPhrase(before)) &&
      own.every(
        (word, at) => isOwn(word) || (isFirstName(own[at - 1]?.key ?? '') && !looksGerman(word)),
      )
    );
  // A noun that no table has looks the same; the English beside it would have the name.
  if (before === undefined) return false;
  if (isPlacePreposition(before.key))
    return isSingle ? !looksGerman(first) || hasPlaceEnding(first.key) : isOwn(first);
  if (!isSingle) return false;
  return (
    isOwn(first) &&
    !nounEnding.test(first.key) &&
    !isDeterminer(before.key) &&
    !isInNounPhrase(before)
  );
}

const isPeople = ({ key }: Word): boolean =>
  knownThings.of(key, 'en').size > 0 && !knownThings.forms.en.has(key);

const isListed = (word: Word): boolean =>
  knownThings.forms.en.has(word.key) && !isEnglishWord(word.key) && !isAmbiguous(word);

/** After an article or an adjective. */
const isInNounPhrase = (before: Word | undefined): boolean =>
  before !== undefined &&
  (isDeterminer(before.key) || (!isCommon(before.key) && adjective.test(before.key)));

const isUnusual = (word: Word, language: Language): boolean =>
  word.text.length > 3 && (language === 'en' ? isUnusualEnglish(word) : isUnusualGerman(word));

/** As plurals end. */
const nounEnding = /(?:e|en|ern|eln|er)$/;

/** As adjectives end, and few verbs in the past tense. */
const adjective = /(?:[^t]e|en|er|es|em)$/;

import { languages, otherLanguage, type Language } from '../article/language.ts';
import { germanRuns, inGerman } from './counterparts.ts';
import { capitalRuns } from './institutions.ts';
import type { FormPlace, NameForms } from './forms.ts';
import { nameKey } from './key.ts';
import { isHabit, soundOf } from './spelling.ts';
import type { Side } from './side.ts';
import { nameRuns } from './sureness.ts';
import { isCapital, type Word } from './tokens.ts';
import { freeWithin, type Run } from './whole.ts';

/**
 * The names that one text of a row has alone, where their writing leaves no doubt. A name that one row
 * has in English and another in the German spelling (`Kermanshah`, `Kermanschah`) is one.
 *
 * @param places what is found already, to which is added
 */
export function placeAlone(
  rows: Record<Language, Side>[],
  places: Record<Language, FormPlace[]>[],
  forms: Record<Language, NameForms>,
  isWanted: (place: FormPlace) => boolean,
): void {
  const bySound = new Map<string, string>();
  for (const language of languages) {
    for (const [index, row] of rows.entries()) {
      const side = row[language];
      const found = places[index]?.[language];
      if (found === undefined) continue;
      // Where both texts stand, that of a name in one alone would be in the other too.
      const isOnly = row.en.words.length === 0 || row.de.words.length === 0;
      const opposite = new Set(places[index]?.de.map(({ name }) => name));
      const institutions = language === 'en' ? capitalRuns(side.words) : [];
      const unpaired: FormPlace[] = [];
      for (const run of institutions) {
        const own = side.words.slice(run.from, run.to);
        const name = nameKey(own.map(({ text }) => text).join(' '));
        const within = found.filter(({ from, to }) => from < run.to && to > run.from);
        // What the German has by itself stays the name.
        const isFree = within.every(
          ({ from, to, name }) =>
            from >= run.from &&
            to <= run.to &&
            to - from < run.to - run.from &&
            !opposite.has(name),
        );
        const isWritten = own.some(
          (word) => isCapital(word) && side.known.usage('en', word.key).nameness >= 0.5,
        );
        if (!isFree || !isWritten || !isWanted({ ...run, name })) continue;
        freeWithin(found, run);
        found.push({ ...run, name });
        if (!placeGerman(inGerman(own, row.de.words), name, places[index]?.de ?? []))
          unpaired.push({ ...run, name });
      }
      for (const isArticled of [true, false]) {
        const german = places[index]?.de ?? [];
        const named = unpaired.filter(
          ({ from }) => (side.words[from]?.text === 'The') === isArticled,
        );
        const runs =
          named.length === 0
            ? []
            : germanRuns(row.de.words, isArticled).filter((run) =>
                german.every(({ from, to }) => from >= run.to || to <= run.from),
              );
        if (runs.length === named.length)
          for (const [order, { name }] of named.entries()) placeGerman(runs[order], name, german);
      }
      for (const run of nameRuns(side, isOnly)) {
        if (found.some(({ from, to }) => from < run.to && to > run.from)) continue;
        const own = side.words.slice(run.from, run.to);
        if (own.length === 1 && isNounOf(own[0], row, language)) continue;
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

function placeGerman(run: Run | undefined, name: string, places: FormPlace[]): boolean {
  if (run === undefined) return false;
  const isTaken = places.some(
    ({ from, to }) => from < run.to && to > run.from && to - from >= run.to - run.from,
  );
  if (isTaken) return false;
  freeWithin(places, run);
  places.push({ ...run, name });
  return true;
}

/** Whether the other text has the word as one of its language: `Nitrat`, `nitrates`. */
const isNounOf = (
  word: Word | undefined,
  row: Record<Language, Side>,
  language: Language,
): boolean =>
  word !== undefined &&
  row[otherLanguage(language)].words.some(
    ({ key, shape }) =>
      shape === 'small' &&
      (language === 'de' ? isHabit(key.replace(/s$/, ''), word.key) : isHabit(word.key, key)),
  );

import { languages, type Language } from '../article/language.ts';
import { placeCapitals } from './counterparts.ts';
import type { FormPlace, NameForms } from './forms.ts';
import { nameKey } from './key.ts';
import { soundOf } from './spelling.ts';
import type { Side } from './side.ts';
import { isFree, keysOf, textOf, type RowRuns } from './whole.ts';

/**
 * The names that one text of a row has alone, where their writing leaves no doubt. A name that one row
 * has in English and another in the German spelling (`Kermanshah`, `Kermanschah`) is one.
 *
 * @param texts rows with what is found already, to which is added
 */
export function placeAlone(
  texts: readonly { row: Texts<Side>; places: Texts<FormPlace[]>; runs: RowRuns }[],
  forms: Texts<NameForms>,
  isWanted: (place: FormPlace) => boolean,
): void {
  for (const { row, places, runs } of texts)
    placeCapitals(row.en.words, runs.named, places, isWanted);
  const bySound = new Map<string, string>();
  for (const language of languages) {
    for (const { row, places, runs } of texts) {
      const { words } = row[language];
      for (const run of runs.alone[language]) {
        if (!isFree(places[language], run)) continue;
        const keys = keysOf(words, run);
        const sound = keys.map((key) => soundOf(key.replace(/s$/, ''))).join(' ');
        const name = bySound.get(sound) ?? nameKey(textOf(words, run));
        if (!isWanted({ ...run, name })) continue;
        bySound.set(sound, name);
        places[language].push({ ...run, name });
        forms[language].add(keys, name);
      }
    }
  }
}

type Texts<T> = Record<Language, T>;

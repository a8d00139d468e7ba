import { NameForms } from '../forms.ts';
import { nameKey } from '../key.ts';
import type { Exonym } from '../name.ts';
import type { Word } from '../tokens.ts';
import type { Run } from '../whole.ts';
import { exonyms } from './exonyms.ts';
import { englishForms, germanForms } from './forms-of.ts';

/** Forms of names in either language, which find names in texts by themselves. */
export function formsOf(table: readonly Exonym[], base?: ListedForms): ListedForms {
  const forms = { en: new NameForms(base?.en), de: new NameForms(base?.de) };
  for (const { english, german } of table) {
    const name = nameKey(english[0] ?? '');
    for (const form of english) for (const keys of englishForms(form)) forms.en.add(keys, name);
    for (const form of german) for (const keys of germanForms(form)) forms.de.add(keys, name);
  }
  return forms;
}

/**
 * Whether a listed name is one word that is also something else, and counts only where both texts have it; not behind
 * `aus` or the like, where no other word stands without an article.
 */
export const isAmbiguous = (words: readonly Word[], { from, to }: Run): boolean =>
  to - from === 1 &&
  ambiguous.has(words[from]?.key ?? '') &&
  !(words[from]?.joint === ' ' && /^(?:from|in|nach|aus)$/.test(words[from - 1]?.key ?? ''));

const ambiguous: ReadonlySet<string> = new Set(
  'nice turkey chad jordan georgia hesse oder franken krim gent essen seine kanton lowen rhodes sitten thorn posen homer plato moses us un eu island polen reunion jersey senat kongress'.split(
    ' ',
  ),
);

/** The forms that the program knows of itself. */
export const listedForms = formsOf(exonyms);

type ListedForms = { en: NameForms; de: NameForms };

import type { Language } from '../../article/language.ts';
import type { ArticleFile } from '../format.ts';
import { indexedWords } from '../indexed.ts';
import { fold } from '../words.ts';

/**
 * Turns what the word index says about an article into words of its text.
 *
 * @param firsts query words, each with the position of a form of it in the index
 * @param begun query words that stand for all words that begin so
 */
export function readHints(
  file: ArticleFile,
  language: Language,
  firsts: readonly [word: string, position: number][],
  begun: ReadonlySet<string>,
): Hints {
  const { indexed, compounds } = indexedText(file, language);
  const forms = new Map<string, Set<string>>();
  for (const [word, position] of firsts) {
    // Beyond the text stand the parts of its compounds.
    const form = indexed[file.parts[language][position - indexed.length] ?? position];
    if (form !== undefined) forms.set(word, (forms.get(word) ?? new Set()).add(form));
  }
  return { forms, begun, compounds };
}

function indexedText(file: ArticleFile, language: Language): IndexedText {
  const before = read[language].get(file);
  if (before) return before;
  const indexed = file.rows
    .flatMap(([, en, de]) => indexedWords((language === 'en' ? en : de) ?? '', language))
    .map((word) => fold(word.text));
  const text = { indexed, compounds: new Set(file.parts[language].map((at) => indexed[at] ?? '')) };
  read[language].set(file, text);
  return text;
}

/** A text is read once, not at each key that is pressed. */
const read: Record<Language, WeakMap<ArticleFile, IndexedText>> = {
  en: new WeakMap(),
  de: new WeakMap(),
};

type IndexedText = { indexed: string[]; compounds: ReadonlySet<string> };

/** What the word index knows of an article that its text alone does not tell. All words folded. */
export type Hints = {
  /** For words of the query, forms of them in the text. */
  forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** The query words that stand for all words that begin so. */
  begun: ReadonlySet<string>;
  /** The words of the text that are compounds. */
  compounds: ReadonlySet<string>;
};

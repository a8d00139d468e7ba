import type { Draft, DraftText } from '../article.ts';
import { guessLanguage, guessOfPassages } from './guess-language.ts';
import { languages, otherLanguage } from '../language.ts';
import type { Language } from '../language.ts';
import type { Block } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { readingText } from '../reading-text.ts';

/** Tells of texts that are not in the language they should be in. */
export function languageMistakes({ en, de }: Draft): Problem[] {
  const guesses = { en: en ? guessOf(en) : null, de: de ? guessOf(de) : null };
  if (!en || !de)
    return languages.flatMap((language) =>
      foreign({ en, de }[language], language, guesses[language]),
    );
  if (textOf(en) === textOf(de) && textOf(en).length >= telling) {
    const message = `This is the same text as ${en.file}.`;
    const advice = `Put the German text here; if there is none yet, take the article out of content.`;
    return [{ file: de.file, line: 1, message, advice }];
  }
  if (guesses.en === 'de' && guesses.de === 'en') {
    return [en, de].map(({ file }) => ({
      file,
      line: 1,
      message: `The English text is in ${de.file}, the German one in ${en.file}.`,
      advice: 'Exchange the two files.',
    }));
  }
  const wrong = [...foreign(en, 'en', guesses.en), ...foreign(de, 'de', guesses.de)];
  return wrong.length > 0 ? wrong : [...untranslated(en, de, 'en'), ...untranslated(de, en, 'de')];
}

/** A text that is in another language altogether. */
function foreign(text: DraftText | undefined, language: Language, guess: string | null): Problem[] {
  if (!text || guess === null || guess === language) return [];
  const found = guess === 'other' ? 'another language' : (languageNames.of(guess) ?? guess);
  return [
    {
      file: text.file,
      line: 1,
      message: `This text seems to be in ${found}, and should be in ${languageNames.of(language)}.`,
      advice: 'Put the text of that language here.',
    },
  ];
}

/** Passages that stand in the other text word for word, and are in its language. */
function untranslated(text: DraftText, other: DraftText, language: Language): Problem[] {
  const lines = new Map(other.blocks.filter(isProse).map(({ text: words, line }) => [words, line]));
  return text.blocks.filter(isProse).flatMap(({ text: words, line }): Problem[] => {
    const same = lines.get(words);
    if (same === undefined || guessLanguage(words) !== otherLanguage(language)) return [];
    const found = languageNames.of(otherLanguage(language));
    return [
      {
        file: text.file,
        line,
        message: `This passage is in ${found}, the same as ${other.file}:${same}.`,
        advice: `Translate it into ${languageNames.of(language)}; if it is quoted, put \`> \` before it.`,
      },
    ];
  });
}

/** What is quoted may stand in either language. */
const isProse = ({ kind }: Block): boolean =>
  kind === 'paragraph' || kind === 'item' || kind === 'heading';

const guessOf = ({ blocks }: DraftText): string | null =>
  guessOfPassages(blocks.filter(isProse).map(({ text, code }) => readingText(text, code).text));

const textOf = ({ blocks }: DraftText): string => blocks.map(({ text }) => text).join('\n');

/** Characters in which two texts may be the same by chance: a list of names, a table. */
const telling = 80;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

import { languages, type Language } from '../../article/language.ts';

/**
 * Where the sentences of a row end that stand for each other: in English, in German, and so on by
 * turns. Nothing where there is but one, or where the two texts tell things in another order.
 *
 * @param groups the row's sentences, aligned
 * @param endOf where a sentence ends in its passage
 */
export function sentenceCuts(
  groups: readonly Record<Language, readonly (readonly [number, number])[]>[],
  endOf: (language: Language, sentence: readonly [number, number]) => number,
): number[] | undefined {
  if (groups.length < 2) return undefined;
  const cuts: number[] = [];
  const last: Record<Language, number> = { en: 0, de: 0 };
  for (const group of groups) {
    for (const language of languages) {
      const ends = group[language].map((sentence) => endOf(language, sentence));
      if (Math.min(...ends) < last[language]) return undefined;
      last[language] = Math.max(last[language], ...ends);
      cuts.push(last[language]);
    }
  }
  return cuts;
}

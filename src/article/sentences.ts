/**
 * Splits a text into its sentences; white space between sentences belongs to none of them.
 *
 * @param text plain text of one block
 * @param language BCP 47 language tag
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].flatMap(({ segment, index }) => {
    const trimmed = segment.trim();
    const start = index + segment.indexOf(trimmed);
    return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }];
  });
}

/** A sentence with its place in the text, in UTF-16 units. */
export type Sentence = { text: string; start: number; end: number };

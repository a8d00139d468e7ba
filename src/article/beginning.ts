/**
 * The beginning of a text, cut between words where it is longer than it may be.
 *
 * @param most characters (UTF-16 units) that it may have
 * @example beginning('The old bridge fell', 16) // 'The old bridge …'
 */
export const beginning = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, '')} …`;

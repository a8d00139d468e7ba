import { compareNames } from './names/names.ts';
import type { KnownNames } from '../names/known.ts';
import { asPassage, type Passage } from '../passages/passage.ts';
import { compareValues, type PassageDifference } from './values.ts';

/**
 * Compares the figures and the names of two aligned passages.
 *
 * @param known what the collection teaches about names (names/known.ts); without it only the two
 *   passages speak
 * @returns what differs, figures first; empty where the passages agree
 * @example comparePassages('367 km near Dak Song', '376 km bei Dak Song')
 * // [{ kind: 'measure', english: '367 km', german: '376 km', why: … }]
 */
export function comparePassages(
  english: string | Passage,
  german: string | Passage,
  known?: KnownNames,
): PassageDifference[] {
  const [en, de] = [asPassage(english, 'en'), asPassage(german, 'de')];
  return [...compareValues(en, de), ...withoutMoney(comparePassageNames(en, de, known), en, de)];
}

/**
 * What differs in the names of two passages: that alone depends on what the collection teaches. Some may be names
 * of money (`withoutMoney`).
 */
export const comparePassageNames = (
  english: Passage,
  german: Passage,
  known?: KnownNames,
): PassageDifference[] =>
  compareNames(english, german, known)
    .filter((name) => !standsInCode(name.english, german) && !standsInCode(name.german, english))
    .map(({ english, german, why }) => ({ kind: 'name', english, german, why }));

// A translator leaves the marks of code away, or sets them. Not `Al` in `Also`.
const standsInCode = (name: string, { code }: Passage): boolean =>
  name !== '' &&
  code.split(name).some((before, at, parts) => {
    const after = parts[at + 1];
    return (
      after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after)
    );
  });

/** Names that differ, without `Barbadian dollars` and `Barbados-Dollar`: these were compared as sums of money. */
export const withoutMoney = (
  names: readonly PassageDifference[],
  english: Read,
  german: Read,
): PassageDifference[] =>
  names.filter((name) => !isOfMoney(name.english, english) || !isOfMoney(name.german, german));

const isOfMoney = (name: string, { figures }: Read): boolean =>
  name === '' || figures.some(({ kind, text }) => kind === 'money' && text.includes(name));

type Read = Pick<Passage, 'figures'>;

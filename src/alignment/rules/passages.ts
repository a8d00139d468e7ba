import { readingText } from '../../article/reading-text.ts';
import { foldName } from '../../names/fold.ts';
import type { AlignmentRules, RuleProblem } from './rules.ts';
import type { Block } from '../texts.ts';

/**
 * Finds the passages that rules name.
 *
 * @returns the rules that hold, with block indices, and a problem for each that does not: its text
 * has gone, fits several passages, or is spoken for by another rule
 */
export function findPassages(
  rules: AlignmentRules,
  texts: { en: readonly Block[]; de: readonly Block[] },
): FoundRules {
  const problems: RuleProblem[] = [];
  const taken = { en: new Map<number, number>(), de: new Map<number, number>() };
  const find = (language: 'en' | 'de', words: string, line: number): number | undefined => {
    const found = openWith(texts[language], words);
    const [first] = found;
    if (first !== undefined && found.length === 1) return first;
    problems.push(
      first === undefined
        ? {
            line,
            message: `No ${names[language]} passage begins with “${words}”.`,
            advice: 'Give the words with which it begins now, or take the rule out.',
          }
        : {
            line,
            message: `${found.length} ${names[language]} passages begin with “${words}”.`,
            advice: 'Give more of the words, up to where the passages differ.',
          },
    );
    return undefined;
  };
  const claim = (language: 'en' | 'de', blocks: readonly number[], line: number): boolean => {
    const other = blocks.map((block) => taken[language].get(block)).find((by) => by !== undefined);
    if (other !== undefined) {
      problems.push({
        line,
        message: `The ${names[language]} passage of this rule is in the rule of line ${other} too.`,
        advice: 'Keep one of the two.',
      });
      return false;
    }
    for (const block of blocks) taken[language].set(block, line);
    return true;
  };

  const pairs = rules.pair.flatMap(({ en, de, line }): PairRule[] => {
    const source = distinct(en.map((words) => find('en', words, line)));
    const target = distinct(de.map((words) => find('de', words, line)));
    if (source === undefined || target === undefined) return [];
    return claim('en', source, line) && claim('de', target, line) ? [{ source, target }] : [];
  });
  const only = rules.only.flatMap(({ language, words, reason, line }): OnlyRule[] => {
    const block = find(language, words, line);
    if (block === undefined || !claim(language, [block], line)) return [];
    return [{ language, block, reason }];
  });
  const splits = rules.split.flatMap(({ en, de, line }): SplitRule[] => {
    const source = find('en', en, line);
    const target = find('de', de, line);
    return source === undefined || target === undefined ? [] : [{ source, target }];
  });
  return { pairs, only, splits, problems };
}

const names = { en: 'English', de: 'German' };

/**
 * The blocks that begin with some words; white space counts as one space. Where none does, letters and digits
 * tell: nobody types soft hyphens, and not all type the quotation marks and dashes of the text.
 */
function openWith(blocks: readonly Block[], words: string): number[] {
  const found = beginningWith(blocks, words, flat);
  return found.length > 0 ? found : beginningWith(blocks, words, letters);
}

function beginningWith(
  blocks: readonly Block[],
  words: string,
  read: (text: string) => string,
): number[] {
  const wanted = read(words);
  if (wanted === '') return [];
  const found = blocks.flatMap(({ text }, b) => (read(text).startsWith(wanted) ? [b] : []));
  const whole = found.filter((b) => read(blocks[b]?.text ?? '') === wanted);
  return whole.length === 1 ? whole : found;
}

const letters = (text: string) => foldName(readingText(text).text);

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim().normalize('NFC');

/** In reading order, each once; nothing if one of them was not found. */
function distinct(blocks: readonly (number | undefined)[]): number[] | undefined {
  const found = blocks.filter((block) => block !== undefined);
  return found.length < blocks.length ? undefined : [...new Set(found)].sort((a, b) => a - b);
}

type PairRule = { source: number[]; target: number[] };
type OnlyRule = { language: 'en' | 'de'; block: number; reason: string };
type SplitRule = { source: number; target: number };

export type FoundRules = {
  pairs: PairRule[];
  only: OnlyRule[];
  splits: SplitRule[];
  problems: RuleProblem[];
};

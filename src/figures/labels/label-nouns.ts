import { at, type Scan } from '../tokens.ts';
import { isListed, isOneOf, wordsOf } from '../words.ts';

/** Whether the word at `index` says that the number after it is a label: Resolution 35, Kapitel 4. */
export function isLabelNoun(scanned: Scan, index: number): boolean {
  const { lower } = at(scanned, index);
  if (isOneOf(scanned, index, 'labelNouns')) return true;
  if (scanned.language === 'en') return isListed(lower.replace(/s$/, ''), 'en', 'labelNouns');
  const stem = lower.replace(/(?:en|s|n|e|es)$/, '');
  return compound.test(lower) || isListed(stem, 'de', 'labelNouns');
}

const compound = new RegExp(`(?:${wordsOf('de', 'labelEndings').join('|')})$`);

import type { Run, SharedRun } from './run.ts';
import { isCapital, type Word } from './tokens.ts';

/** What both texts quote in the same words, with capitals: the title of a work, left as it is. */
export function sharedTitles(english: readonly Word[], german: readonly Word[]): SharedRun[] {
  const others = quotations(german);
  return quotations(english).flatMap((one) => {
    const own = english.slice(one.from, one.to);
    const capitals = own.filter(isCapital);
    const isName =
      own.length <= longestTitle &&
      capitals.length > 1 &&
      capitals.some(({ shape }) => shape !== 'all');
    const other = others.find(
      ({ from, to }) =>
        to - from === own.length && own.every(({ text }, at) => text === german[from + at]?.text),
    );
    return isName && other !== undefined ? [{ english: one, german: other }] : [];
  });
}

const longestTitle = 15;

/** The words between quotation marks; the text's end closes what is open. */
function quotations(words: readonly Word[]): Run[] {
  return words.flatMap((word, from): Run[] => {
    if (!/["“„«‚‘‹]$/u.test(word.joint)) return [];
    const close = words.findIndex(({ joint }, at) => at > from && /^[.,!?]*["“”»’‘›]/u.test(joint));
    return [{ from, to: close < 0 ? words.length : close }];
  });
}

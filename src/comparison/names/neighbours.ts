import type { Run } from '../../names/whole.ts';
import { isCapital, isMarked } from '../../names/tokens.ts';
import { isCommon, isShared } from '../../names/words/name-words.ts';
import type { Links } from './links.ts';

/** That the same name goes on beside two runs of words. */
export const firm = 2;

/**
 * What the words beside an English and a German run tell of their being in the same place: nothing, a
 * little (1 for either side), or that the same name goes on there (`firm` or more).
 */
export const besides = (a: Run, b: Run, links: Links): number =>
  leftOf(a.from, b.from, links) + rightOf(a.to, b.to, links);

function leftOf(at: number, place: number, links: Links): number {
  if (at === 0 && place === 0) return 1;
  return goOn(at, place, -1, links) ? firm : 0;
}

function rightOf(at: number, place: number, links: Links): number {
  const [after, other] = [links.english.words[at], links.german.words[place]];
  if (!after && !other) return 1;
  if (!after || !other) return 0;
  if (/^['’]s\s/.test(after.joint) && links.german.words[place - 1]?.key.endsWith('s')) return 1;
  if (goOn(at, place, 0, links)) return firm;
  return [after, other].every(({ joint }) => /^: ?["“„«»]?$/.test(joint)) ? 1 : 0;
}

/** Whether words of one name stand before (-1) or from (0) two places on, in one phrase with what is beside them. */
function goOn(at: number, place: number, step: -1 | 0, links: Links): boolean {
  const { english, german } = links;
  const [a, b] = [english.words[at + step], german.words[place + step]];
  const isTight = [english.words[at], german.words[place]].every((word) =>
    /^(?:\.?\s|[-‐‑/])$/.test(word?.joint ?? ''),
  );
  if (!isTight || !a || !b || !isCapital(a) || !isCapital(b)) return false;
  if (!links.of(english, at + step).has(place + step)) return false;
  return isMarked(a) || !(isCommon(a.key) || isShared(a.key));
}

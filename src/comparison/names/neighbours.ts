import type { Run } from '../../names/whole.ts';
import { isCapital, isMarked } from '../../names/tokens.ts';
import { isCommon, isShared } from '../../names/words/name-words.ts';
import type { Links } from './links.ts';
import type { Side } from '../../names/side.ts';

/** That the same name goes on beside two runs of words. */
export const firm = 2;

/**
 * What the words beside two runs tell of their being in the same place: nothing, a little (1 for
 * either side), or that the same name goes on there (`firm` or more).
 */
export const besides = (english: Side, a: Run, german: Side, b: Run, links: Links): number =>
  leftOf(english, a.from, german, b.from, links) + rightOf(english, a.to, german, b.to, links);

/** The same for runs of either text. */
export const besidesIn = (own: Side, a: Run, other: Side, b: Run, links: Links): number =>
  own.language === 'en' ? besides(own, a, other, b, links) : besides(other, b, own, a, links);

function leftOf(english: Side, at: number, german: Side, place: number, links: Links): number {
  if (at === 0 && place === 0) return 1;
  return goOn(english, at, at - 1, german, place, place - 1, links) ? firm : 0;
}

function rightOf(english: Side, at: number, german: Side, place: number, links: Links): number {
  const [after, other] = [english.words[at], german.words[place]];
  if (!after && !other) return 1;
  if (!after || !other) return 0;
  if (/^['’]s\s/.test(after.joint) && german.words[place - 1]?.key.endsWith('s')) return 1;
  if (goOn(english, at, at, german, place, place, links)) return firm;
  return [after, other].every(({ joint }) => /^: ?["“„«»]?$/.test(joint)) ? 1 : 0;
}

/** Whether words of one name stand beside both runs, in one phrase with them. */
function goOn(
  english: Side,
  joint: number,
  at: number,
  german: Side,
  otherJoint: number,
  place: number,
  links: Links,
): boolean {
  const [a, b] = [english.words[at], german.words[place]];
  const isTight = [english.words[joint], german.words[otherJoint]].every((word) =>
    /^(?:\.?\s|[-‐‑/])$/.test(word?.joint ?? ''),
  );
  if (!isTight || !a || !b || !isCapital(a) || !isCapital(b)) return false;
  if (!links.of(english, at).has(place)) return false;
  return isMarked(a) || !(isCommon(a.key) || isShared(a.key));
}

import { at, isDash, matchText, type Scan, skipSpace } from '../tokens.ts';

/**
 * Reads what joins the two ends of a range: a word, a dash, or `and` after `between`; and what may
 * stand before its second end, such as `about`.
 */
export function readJoint(scanned: Scan, index: number, between: boolean): Joint | null {
  // 5- bis 10-mal
  const hanging = matchText(scanned, index, /[-\u2010\u2011]\s(?=(?:to|bis)\s)/uy)?.to;
  const place = hanging ?? skipSpace(scanned, index);
  const width = dashAt(scanned, place);
  const dash = width > 0;
  const word = (between ? betweenWords : words).test(at(scanned, place).lower);
  const next = skipSpace(scanned, place + (width || 1));
  if (!dash && !(word && next > place + 1)) return null;
  const spaced = place > index;
  const uneven = dash && spaced !== next > place + 1;
  const told = { dash, spaced, between, uneven, hanging: hanging !== undefined };
  return { to: skipAbout(scanned, next), ...told };
}

// How many tokens a dash at a place has: `-`, `~`, `--`; 0 for none.
function dashAt(scanned: Scan, index: number): number {
  const token = at(scanned, index);
  if (!isDash(token)) return token.text === '~' ? 1 : 0;
  return isDash(at(scanned, index + 1)) ? 2 : 1;
}

/** Whether a word or dash that may join the ends of a range follows soon: most numbers have none. */
export function hasJoint({ tokens }: Scan, index: number): boolean {
  const end = Math.min(index + 24, tokens.length);
  for (let place = index + 1; place < end; place++)
    if (joints.has(tokens[place]?.lower ?? '')) return true;
  return false;
}

/** The place after words that only soften a number: `about`, `nearly`, `rund`. */
export function skipAbout(scanned: Scan, index: number): number {
  if (!about.test(at(scanned, index).lower)) return index;
  return skipSpace(scanned, index + (at(scanned, index + 1).text === '.' ? 2 : 1));
}

const words = /^(?:to|bis|until|till|til|through|thru)$/;
const betweenWords = /^(?:and|und|to|bis|until|till|til|through|thru)$/;
const joints = new Set('to bis until till til through thru ~ - \u2010 \u2011 \u2012 \u2013 \u2014 \u2015 \u2212'.split(' ')); // prettier-ignore
const about =
  /^(?:~|≈|about|around|nearly|almost|roughly|approximately|some|over|perhaps|maybe|etwa|fast|rund|ca|circa|knapp|ungefähr|gut|beinahe|über|annähernd|vielleicht)$/;

/** What joins the ends of a range; `to` is the place of the second. */
export type Joint = {
  to: number;
  dash: boolean;
  /** White space stands before it. */
  spaced: boolean;
  /** White space stands on one side only. */
  uneven: boolean;
  between: boolean;
  /** The first end leaves its second half to the other: `drei- bis vierhundert`. */
  hanging: boolean;
};

import type { Language } from '../article/language.ts';

/**
 * Cuts a text into words, runs of digits, runs of white space and single signs. Every recogniser of
 * figures works on these tokens with bounded look-ahead, which keeps reading linear in the text.
 *
 * @example scan('367km', 'en').tokens.map((token) => token.text) // ['367', 'km']
 */
export function scan(text: string, language: Language): Scan {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/(\d+)|(\p{L}[\p{L}\p{M}\u00ad]*)|(\s+)|[^]/gu)) {
    const [piece, digits, word, space] = match;
    tokens.push({
      text: piece,
      lower: fold(piece),
      start: match.index,
      end: match.index + piece.length,
      kind: digits ? 'digits' : word ? 'word' : space ? 'space' : 'sign',
      opaque: false,
    });
  }
  hideAddresses(text, tokens);
  return { text, language, tokens };
}

/** The token at a place; a token without text stands for everything outside the text. */
export const at = ({ tokens }: Scan, index: number): Token =>
  // Asked for a place before the first, an array is slow.
  index < 0 ? outside : (tokens[index] ?? outside);

/** The place after one run of white space without a line break, or the same place. */
export function skipSpace(scanned: Scan, index: number): number {
  const token = at(scanned, index);
  return token.kind === 'space' && !token.text.includes('\n') ? index + 1 : index;
}

/** The place of the word or sign before `index`, white space apart. */
export function before(scanned: Scan, index: number): number {
  return at(scanned, index - 1).kind === 'space' ? index - 2 : index - 1;
}

/**
 * Whether a text only names a place where something stands: an address, a file name, a template's
 * `{{#include …}}`.
 */
export function isReference(text: string): boolean {
  if (text.length > 600 || !/[./]/.test(text)) return false;
  let isFound = false;
  for (const [chunk] of text.matchAll(chunks)) {
    if (!/[\p{L}\d]/u.test(chunk)) continue;
    if (!holdsAddress(chunk)) return false;
    isFound = true;
  }
  return isFound;
}

/**
 * Matches lower-case words and signs from `index`, white space or hyphens between them; the place
 * after them, or -1.
 */
export function matchWords(scanned: Scan, index: number, words: readonly string[]): number {
  let place = index;
  for (const [position, word] of words.entries()) {
    if (position > 0) {
      const gap = at(scanned, place);
      if (gap.kind === 'space' || isDash(gap)) place++;
    }
    if (at(scanned, place).lower !== word) return -1;
    place++;
  }
  return place;
}

/**
 * Matches a sticky pattern on the text from a token on; null where it does not match, or ends within a
 * token or an address.
 *
 * @example matchText(scan('10.7.2021', 'de'), 0, /\d+[.]\d+/y) // { to: 3, groups: {} }
 */
export function matchText(scanned: Scan, index: number, pattern: RegExp): Match | null {
  const { start, opaque } = at(scanned, index);
  pattern.lastIndex = start;
  const found = opaque ? null : pattern.exec(scanned.text);
  if (!found) return null;
  const end = start + found[0].length;
  let to = index;
  while (at(scanned, to).end < end && to < scanned.tokens.length) to++;
  return at(scanned, to).end === end ? { to: to + 1, groups: found.groups ?? {} } : null;
}

/** What a pattern matched, up to but without the token `to`. */
export type Match = { to: number; groups: Record<string, string | undefined> };

/** Whether the token is a hyphen, dash or minus. */
export const isDash = (token: Token): boolean => /^[-\u2010-\u2015\u2212]$/u.test(token.text);

/** Whether the token is an apostrophe in any of its forms. */
export const isApostrophe = (token: Token): boolean => /^['\u2019\u2018\u02bc`]$/u.test(token.text);

/** Whether the word begins with a capital letter. */
export const isCapital = (token: Token): boolean =>
  token.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Whether nothing but an opening bracket, a quotation mark or a list mark stands before it in its line. */
export function isLineStart(scanned: Scan, index: number): boolean {
  let place = index - 1;
  for (let steps = 0; steps < 4; steps++, place--) {
    const token = at(scanned, place);
    if (token === outside || (token.kind === 'space' && token.text.includes('\n'))) return true;
    if (token.kind !== 'space' && !/^[(["„“”'*•–-]$/u.test(token.text)) return false;
  }
  return false;
}

function fold(piece: string): string {
  if (piece.length > 80) return piece;
  const lower = piece.toLowerCase();
  return lower.includes('\u00ad') ? lower.replaceAll('\u00ad', '') : lower;
}

/** The addresses, file names and checksums of a text that have digits, with their places. */
export const addresses = (text: string): RegExpExecArray[] =>
  [...text.matchAll(chunks)].filter(([chunk]) => /\d/.test(chunk) && holdsAddress(chunk));

// Numbers inside addresses and file names count nothing.
function hideAddresses(text: string, tokens: Token[]): void {
  let index = 0;
  for (const chunk of text.matchAll(chunks)) {
    if (!holdsAddress(chunk[0])) continue;
    const end = chunk.index + chunk[0].length;
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= chunk.index) index++;
    for (let token = tokens[index]; token && token.start < end; token = tokens[++index]) {
      token.opaque = true;
    }
  }
}

const chunks = /\{\{[^{}\n]{1,300}\}\}|[^\s<>"„“”()]+/gu;
const holdsAddress = (chunk: string): boolean =>
  /[@/.~\d]/.test(chunk) && chunk.length <= 4000 && isAddress(chunk);

function isAddress(chunk: string): boolean {
  if (chunk.includes('://') || /^(www\.|\/[a-z]|~\/)/i.test(chunk)) return true;
  if (/^[^@]*[\p{L}\d]@[\p{L}\d-]+\.\p{L}/u.test(chunk)) return true;
  if (
    checksum.test(chunk) ||
    /^(?:\{\{|\.{1,2}\/|[\p{L}_][^/]*\/[^/]+\/.*[._][\p{L}\d])/u.test(chunk)
  )
    return true;
  return fileName.test(chunk) || hostName.test(chunk);
}

const fileName =
  /[\p{L}_].*\.(?:pdf|txt|html?|jpe?g|png|gif|svg|webp|gz|xz|bz2|zip|tar|tgz|deb|rpm|iso|exe|xml|json|ya?ml|js|ts|py|c|h|md|docx?|xlsx?|pptx?|odt|csv|mp[34]|wav|ogg)[.,;:!?]*$/iu;
const checksum = /^(?=[\da-f]*\d[a-f])(?=[\da-f]*[a-f]\d)[\da-f]{8,}[.,;:]?$/i;
const hostName =
  /^[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){0,5}\.(?:org|com|net|de|eu|io|info)(?:\/|[.,;:!?]*$)/iu;

const outside: Token = { text: '', lower: '', start: 0, end: 0, kind: 'sign', opaque: true };

/** A text cut into tokens. */
export type Scan = { text: string; language: Language; tokens: Token[] };

/** A word, a run of digits or white space, or a sign; `start` and `end` in UTF-16 units. */
export type Token = {
  text: string;
  /** Lower case, without soft hyphens. */
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'digits' | 'space' | 'sign';
  /** Part of an address or a file name, where no figure is read. */
  opaque: boolean;
};

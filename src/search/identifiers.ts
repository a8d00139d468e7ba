import { fold, wordPattern, type Span } from './words.ts';

/**
 * What stands in a text as one sign for one thing: `CVE-2011-0740`, `request-tracker3.6`,
 * `press@debian.org`, `/etc/debian_version`, `TS-219P+`, `2.6.32-31`, `H₂O`. Each is found as a whole.
 *
 * @returns spans with the key under which the identifier is found, in any spelling of its joints
 * @example readIdentifiers('fixes CVE-2011-0740.') → [{ key: 'i:cve2011.0740', start: 6, end: 19 }]
 */
export function readIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(/[^\s"“”„«»()[\]{}<>|,;]+/gu)) {
    const [run] = match;
    // Most runs are words, and no more.
    if (!/[\p{N}@_/]|\.\p{Ll}/u.test(run)) continue;
    const trimmed = run.replace(/^[^\p{L}\p{N}/]+/u, '');
    const start = match.index + run.length - trimmed.length;
    const body = trimmed.replace(/[^\p{L}\p{N}+#/]+$/u, '');
    if (body.length > longest || !isIdentifier(body)) continue;
    const key = identifierKey(body);
    if (key !== 'i:') found.push({ key, start, end: start + body.length });
  }
  return found;
}

/**
 * The words of letters and digits within a longer identifier, which are looked for alone as well.
 *
 * @returns spans in the text of which the identifier is
 * @example `AMD64/Intel` → `AMD64`, `kfreebsd-amd64` → `amd64`
 */
export function identifiersWithin(text: string, { start, end }: Span): Identifier[] {
  const found = [...text.slice(start, end).matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word,
    start: start + index,
    end: start + index + word.length,
  }));
  return found
    .filter(({ word }) => /\p{L}/u.test(word) && isIdentifier(word) && word.length < end - start)
    .map(({ word, ...span }) => ({ key: identifierKey(word), ...span }));
}

/**
 * One key for all spellings of an identifier: what joins its parts does not matter, but that digits
 * are parted.
 *
 * @example identifierKey('L 2013') === identifierKey('l-2013')
 */
export const identifierKey = (text: string): string =>
  `i:${text
    .normalize('NFKC')
    .replace(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, '\u0001')
    .split('\u0001')
    .map(fold)
    .join('.')}`;

/** Letters with digits, numbers of several parts, and words joined by other signs than a hyphen. */
function isIdentifier(run: string): boolean {
  if (/^(?:https?|ftp):/u.test(run)) return false;
  const letters = /\p{L}/u.test(run);
  const digits = /\p{N}/u.test(run);
  if (letters && digits) return !/^\p{N}+(?:st|nd|rd|th|er|ern|km|m|kg|g|%|s)$/u.test(run);
  if (digits) return /\p{N}+(?:[.:-]\p{N}+){2,}/u.test(run) || /\p{N}\.\p{N}+-\p{N}/u.test(run);
  return letters && /\p{L}[@_]\p{L}|\/\p{L}+\/\p{L}|^\/\p{L}+\/|\p{Ll}\.\p{Ll}+\.\p{Ll}/u.test(run);
}

const longest = 80;

export type Identifier = Span & { key: string };

import type { Language } from '../../article/language.ts';
import { at, isDash, scan, type Scan, type Token } from '../tokens.ts';

/** What a name or sign after a number says; `share` is what one is worth in `unit` (a cent 0.01). */
export type Named = { kind: 'percent' | 'money' | 'measure'; unit: string; share: number };

/** A percent sign, currency or unit, up to but without the token `to`. */
export type Ending = Named & {
  to: number;
  /** What else the word may name: a cent of another currency, a pound of weight. */
  or?: { kind: 'measure' | 'money'; unit: string; share?: number };
};

/**
 * Names of one or more words, found word by word. Signs are kept as written (`mW` is not `MW`),
 * words in lower case without accents and, in German, without endings: `Schweizer Frankens`.
 */
export class Names {
  readonly #signs: Branch = { next: new Map() };
  readonly #words: Record<Language, Branch> = {
    en: { next: new Map() },
    de: { next: new Map() },
  };

  /** Adds a sign or code, alike in both languages; what is known already stays. */
  addSign(sign: string, named: Named): void {
    plant(this.#signs, wordsOf(sign, 'en'), (token) => token.text, named);
  }

  /** Adds a name in words; in English its plural too. What is known already stays. */
  addWords(name: string, language: Language, named: Named): void {
    const words = wordsOf(name, language);
    const root = this.#words[language];
    plant(root, words, (token) => fold(token.lower, language), named);
    if (language === 'en' && /\p{L}$/u.test(name) && !/s$/.test(name))
      plant(root, wordsOf(name + pluralEnding(name), language), ({ lower }) => fold(lower, language), named); // prettier-ignore
  }

  /** The longest name that begins at a token, and the place after it. */
  at(scanned: Scan, index: number): (Named & { to: number }) | null {
    const { language } = scanned;
    const sign = walk(this.#signs, scanned, index, (token) => token.text);
    const words = walk(this.#words[language], scanned, index, ({ lower }) => fold(lower, language));
    return sign && sign.to >= (words?.to ?? 0) ? sign : words;
  }

  /** Whether the text of one token is a sign. */
  isSign(text: string): boolean {
    return this.#signs.next.get(text)?.named !== undefined;
  }

  /** Whether a sign or code is, or begins with, the text of one token. */
  hasSign(text: string): boolean {
    return this.#signs.next.has(text);
  }

  /** The meaning of one whole word or sign. */
  of(word: string, language: Language): Named | null {
    const folded = this.#words[language].next.get(fold(word.toLowerCase(), language));
    return this.#signs.next.get(word)?.named ?? folded?.named ?? null;
  }
}

/** Lower case, without accents and, in German, without the endings of cases and plurals. */
export function fold(lower: string, language: Language): string {
  const plain = /[^a-z]/.test(lower)
    ? lower.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ß', 'ss')
    : lower;
  if (language === 'en') return plain;
  const stem = plain.replace(endings, '').replace(endings, '');
  return stem.length < 4 || unlike.has(plain) ? plain : stem;
}

const endings = /(?<=.{4})(?:e[rsnm]?|[sn])$/;
/** Words that lose more than an ending: brands, centres, dramas. */
const unlike = new Set(['marken', 'center', 'centern', 'dramen', 'knote']);

const pluralEnding = (name: string): string =>
  /(?:ch|x)$/.test(name) ? 'es' : /[^aeiou]y$/.test(name) ? '' : 's';

const wordsOf = (name: string, language: Language): Token[] =>
  scan(name, language).tokens.filter((token) => token.kind !== 'space' && !isDash(token));

function plant(root: Branch, words: Token[], key: (token: Token) => string, named: Named): void {
  let branch = root;
  for (const word of words) {
    const next = branch.next.get(key(word)) ?? { next: new Map() };
    branch.next.set(key(word), next);
    branch = next;
  }
  branch.named ??= named;
}

function walk(
  root: Branch,
  scanned: Scan,
  index: number,
  key: (token: Token) => string,
): (Named & { to: number }) | null {
  let branch: Branch | undefined = root;
  let best: (Named & { to: number }) | null = null;
  for (let place = index; branch; place++) {
    if (place > index && isStop(scanned, place) && !branch.next.has('.')) place++;
    const token = at(scanned, place);
    const after = at(scanned, place + 1);
    const gap = place > index && isGap(token, after);
    branch = branch.next.get(key(gap ? after : token));
    if (gap) place++;
    if (branch?.named) best = { ...branch.named, to: place + 1 };
  }
  return best;
}

// sq. ft., deg. C
const isStop = (scanned: Scan, place: number): boolean =>
  at(scanned, place).text === '.' && /^\p{L}{1,3}$/u.test(at(scanned, place - 1).text);

// One space or hyphen may stand before a word of the name, and none before its signs: `5 km 2`, but `US-$`.
const isGap = (token: Token, after: Token): boolean =>
  (after.kind === 'word' && (token.kind === 'space' || isDash(token))) ||
  (token.kind === 'space' && /^[&($]$/.test(after.text)) ||
  (isDash(token) && after.text === '$') ||
  (/^[\u2013\u2014]$/.test(token.text) && after.kind === 'digits');

type Branch = { named?: Named; next: Map<string, Branch> };

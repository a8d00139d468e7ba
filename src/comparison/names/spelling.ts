import { editDistance } from '../../names/likeness.ts';

/**
 * Whether two folded words are one word in the spellings of the two languages: letters that German
 * writes otherwise (`Chernihiv`, `Tschernihiw`; `Aeschylus`, `Aischylos`), and an ending that the
 * languages change (`Legend`, `Legende`).
 */
export function isHabit(english: string, german: string): boolean {
  if (Math.min(english.length, german.length) < 4) return false;
  const [one, other] = [soundOf(english), soundOf(german)];
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same += 1;
  if (same < 4 || same * 2 < longer.length) return false;
  for (let cut = same; cut >= Math.max(3, same - 2); cut--) {
    if (endings.has(`${one.slice(cut)} ${other.slice(cut)}`)) return true;
  }
  return false;
}

/** A folded word in letters that stand for sounds, the same for both languages. */
export function soundOf(word: string): string {
  const before = sounds.get(word);
  if (before !== undefined) return before;
  let sound = word;
  for (const [pattern, letter] of letters) sound = sound.replace(pattern, letter);
  if (sounds.size > mostSounds) sounds.clear();
  sounds.set(word, sound);
  return sound;
}

const letters: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'k'],
  [/dsch|dzh|dj/g, 'j'],
  [/sch|sh|zh/g, 's'],
  [/ch|kh|ck|qu|q|x(?=[aeiou])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ph|v|w/g, 'f'],
  [/th|dt/g, 't'],
  [/ts|tz|z/g, 's'],
  [/ou/g, 'u'],
  [/[yj]+/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** The same words are met again and again. */
const sounds = new Map<string, string>();
const mostSounds = 50_000;

/** English endings and what German has for them, `-` for none, in letters as `soundOf` writes them. */
const endings: ReadonlySet<string> = new Set(
  [
    '- e n en s es er ern us isk iske isken isker',
    'e - er en es in n s us',
    'es s en e',
    's - e n en es',
    'a e en er ien isk',
    'ia ien ie ier isk',
    'us os',
    'i - ie ei ik e en is at aten ats',
    'ian ier ien iker isk iske isken',
    'an er en isk a ane aner iske',
    'ik en er isk iske iken',
    'iks ik',
    'ine in ina',
    'en er',
    'ense ens enz',
    'anse ans anz',
    'ure ur',
    'al - ell el isk',
    'el le els',
    'les els',
    'le el',
    're er',
    'ese esisk esen',
    'ism ismus',
    'ist isten',
    'um en on',
    'on - os onen',
    'or oren',
    'is e i en',
    'ite it',
    'ete et',
    'ot oten',
    'ide id',
    'ose os',
    'ate at aten',
    'ene en',
    'ane an',
    'one on',
    'ase as',
  ].flatMap((line) => {
    const [english = '', ...german] = line
      .split(' ')
      .map((ending) => (ending === '-' ? '' : ending));
    return german.map((each) => `${english} ${each}`);
  }),
);

/** Greek names by way of Latin in English, but not in German: `Aeschylus`, `Aischylos`. */
export const isGreek = (english: string, german: string): boolean =>
  english.length > 4 &&
  plainForm(english)
    .replace(/([ao])e/g, '$1i')
    .replace(/c(?!h)/g, 'k')
    .replace(/us$/, 'os') === plainForm(german).replace(/(?<=os)s$/, '');

/** A word in small letters without marks, but with `ae` as written. */
export function plainForm(text: string): string {
  const before = plainForms.get(text);
  if (before !== undefined) return before;
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (plainForms.size > mostSounds) plainForms.clear();
  plainForms.set(text, plain);
  return plain;
}

const plainForms = new Map<string, string>();

/**
 * Whether two folded words differ by a slip: one letter, or two in a longer word, a German ending
 * aside; two letters that changed places count as one.
 */
export function areNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || Math.abs(a.length - b.length) > 2) return false;
  const most = shorter < 7 ? 1 : 2;
  // An edit changes two letters at most, and an ending of b's is one.
  if (lettersApart(a, b) > 2 * most + 1) return false;
  const isNear = (other: string) => {
    if (Math.abs(a.length - other.length) > most) return false;
    const distance = editDistance(a, other);
    return distance > 0 && distance <= most;
  };
  return isNear(b) || (b.endsWith('s') && b.length > 3 && isNear(b.slice(0, -1)));
}

/** At least so many letters stand in one of two words and not in the other; letters alike modulo 32 count as one. */
function lettersApart(a: string, b: string): number {
  let apart = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count += 1;
  return count;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** A word in small letters, its umlauts as capitals however they are written, other marks left out. */
export function umlautForm(text: string): string {
  const before = umlautForms.get(text);
  if (before !== undefined) return before;
  const form = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/([aou])\u0308/gu, (_, letter: string) => letter.toUpperCase())
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'A')
    .replace(/[œø]/gu, 'O')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<![aeiouyqAOU])([aou])e/g, (_, letter: string) => letter.toUpperCase());
  if (umlautForms.size > mostSounds) umlautForms.clear();
  umlautForms.set(text, form);
  return form;
}

const umlautForms = new Map<string, string>();

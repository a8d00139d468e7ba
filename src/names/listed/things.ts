import type { Language } from '../../article/language.ts';
import { NameForms } from '../forms.ts';
import { nameKey } from '../key.ts';
import type { Exonym } from '../name.ts';
import { addTo } from '../remember.ts';
import { isConnector, isTranslated } from '../words/name-words.ts';
import { isGermanWord } from '../words/german-words.ts';
import { demonyms, exonyms, givenNames, sameNames } from './exonyms.ts';
import { knownLanguages } from './regions.ts';
import { englishForms, germanForms } from './forms-of.ts';

/**
 * Things that have names in both languages, found by their whole names (`forms`) or by a single
 * word: a part of the name, an adjective, an inhabitant (`of`). A thing is known by the key of its
 * first English name.
 */
export class Things {
  readonly forms: Texts<NameForms>;
  readonly #base: Things | undefined;
  readonly #words: Texts<Map<string, Set<string>>> = { en: new Map(), de: new Map() };
  readonly #stems: Texts<Map<string, Set<string>>> = { en: new Map(), de: new Map() };
  readonly #single: Texts<Map<string, Set<string>>> = { en: new Map(), de: new Map() };
  readonly #wordLists: Texts<Map<string, readonly string[]>> = { en: new Map(), de: new Map() };
  readonly #asked: Texts<Map<string, ReadonlySet<string>>> = { en: new Map(), de: new Map() };

  /** @param base things known already, which stay as they are */
  constructor(base?: Things) {
    this.#base = base;
    this.forms = { en: new NameForms(base?.forms.en), de: new NameForms(base?.forms.de) };
  }

  /** Adds a thing by its whole names and their single words. */
  add({ english, german, kind }: Exonym): void {
    const thing = nameKey(english[0] ?? '');
    for (const form of english) this.#addForms('en', englishForms(form), thing);
    for (const form of german) this.#addForms('de', germanForms(form), thing);
    if (kind !== 'place') return;
    for (const form of english) this.#addStems('en', form, thing);
    for (const form of german) this.#addStems('de', form, thing);
  }

  /** The names of a thing that are one word, folded, in one language. */
  wordsFor(thing: string, language: Language): readonly string[] {
    const before = this.#wordLists[language].get(thing);
    if (before !== undefined) return before;
    const words = [
      ...(this.#base?.wordsFor(thing, language) ?? []),
      ...(this.#single[language].get(thing) ?? []),
    ];
    this.#wordLists[language].set(thing, words);
    return words;
  }

  /** Adds a thing by single words alone, which are not looked for in texts. */
  addWords(thing: string, language: Language, keys: readonly string[]): void {
    for (const key of keys) addTo(this.#words[language], key, thing);
  }

  /** Adds words of a thing of which compounds are made: the `Maria` of a `Marienkirche`. */
  addJoined(thing: string, language: Language, keys: readonly string[]): void {
    for (const key of keys) addTo(this.#single[language], thing, key);
  }

  /** Adds beginnings of words for the people of a place. */
  addPeople(thing: string, language: Language, stems: readonly string[]): void {
    for (const stem of stems) addTo(this.#stems[language], stem, thing);
  }

  /** The things for which a folded word may stand. */
  of(key: string, language: Language): ReadonlySet<string> {
    const before = this.#asked[language].get(key);
    if (before !== undefined) return before;
    const found = new Set([
      ...(this.#base?.of(key, language) ?? []),
      ...(this.#words[language].get(key) ?? []),
      ...this.#peopleOf(key, language),
    ]);
    this.#asked[language].set(key, found);
    return found;
  }

  /** Whether an English word and a German one may stand for one thing. */
  areOne(english: string, german: string): boolean {
    const things = this.of(german, 'de');
    return things.size > 0 && [...this.of(english, 'en')].some((thing) => things.has(thing));
  }

  /** Whether a word is for the people of a place, not the name of anything. */
  isPeople(key: string, language: Language): boolean {
    return this.of(key, language).size > 0 && !this.isPart(key, language);
  }

  /** Whether a word is a name or a part of one. */
  isPart(key: string, language: Language): boolean {
    return this.#words[language].has(key) || this.#base?.isPart(key, language) === true;
  }

  #peopleOf(key: string, language: Language): string[] {
    const found: string[] = [];
    for (let end = 2; end <= Math.min(key.length, longestStem); end++) {
      const things = this.#stems[language].get(key.slice(0, end));
      if (things !== undefined && endings[language].test(key.slice(end))) found.push(...things);
    }
    return found;
  }

  #addForms(language: Language, forms: readonly string[][], thing: string): void {
    for (const keys of forms) {
      this.forms[language].add([...keys], thing);
      if (keys.length === 1) addTo(this.#single[language], thing, keys[0] ?? '');
      const own = keys.length === 1 ? keys : keys.filter((key) => isOwn(key, language));
      for (const key of own) addTo(this.#words[language], key, thing);
    }
    // `United Arab Emirates`: `UAE`
    const initials = (forms[0] ?? [])
      .filter((key) => !isConnector(key))
      .map((key) => key.charAt(0));
    if (initials.length > 2) addTo(this.#words[language], initials.join(''), thing);
  }

  /** What words for the people and the adjective of a place begin with. */
  #addStems(language: Language, form: string, thing: string): void {
    const [keys = []] = englishForms(form);
    const key = keys.join('');
    if (keys.length > 2 || key.length < 3) return;
    const stem = key.replace(placeEnding[language], '');
    const stems = stem.length > 2 ? [key, stem] : [key];
    for (const each of stems) addTo(this.#stems[language], each, thing);
  }
}

/** A word of a longer name that is its own, not what it is: `Constance` of `Lake Constance`. */
const isOwn = (key: string, language: Language): boolean =>
  key.length > 3 && !isTranslated(key) && !(language === 'de' && isGermanWord(key));

/** Letters that no name of a place or person has more of. */
const longestStem = 40;

const placeEnding = {
  en: /(?:land|ia|ey|a|e|o|y|um|s)$/,
  de: /(?:(?:en)?land|reich|ien|ei|en|a|e|n|o)$/,
};

/** What follows the beginning of a place's name in words for its people, language and adjective. */
const endings = {
  en: /^(?:s|[aeio]?[lnstv]?(?:ans?|ians?|eans?|ns?|ese|ish(?:m[ae]n)?|ics?|is?|ers?|ites?|i?ots?|iaks?|[ao]s?|m[ae]n|e?s))$/,
  de: /^(?:(?:an|ian|en|ens|es|les|ies|ar|iot|i|n|s|l|land|lend)?i?sch(?:e[mnrs]?)?|(?:an|ian|en|es|les|ies|ar|iot|land)?(?:i|is|e|en|in|innen|er|ers|ern|erin|erinnen)|(?:en)?land(?:e?s)?|[nsi]?er(?:s|n|in|innen)?|s|n)$/,
};

const given = 'given ';

/** Whether a thing (`Things`) is a given name, which many have. */
export const isGivenName = (thing: string): boolean => thing.startsWith(given);

/** What the program knows of itself. */
export const knownThings = new Things();
for (const thing of [...exonyms, ...sameNames]) knownThings.add(thing);
for (const { place, english, german } of demonyms) {
  knownThings.addPeople(nameKey(place), 'en', english);
  knownThings.addPeople(nameKey(place), 'de', german);
  knownThings.addWords(nameKey(place), 'en', english);
  knownThings.addWords(nameKey(place), 'de', german);
}
for (const { english, german } of knownLanguages()) {
  const thing = `language ${nameKey(english)}`;
  knownThings.addWords(thing, 'en', [nameKey(english), `${nameKey(english)}s`]);
  knownThings.addWords(thing, 'de', [nameKey(german)]);
  knownThings.addPeople(thing, 'de', [nameKey(german).replace(/isch$/, '')]);
}
for (const { english, german } of givenNames) {
  // Not the place or person of that name.
  const thing = `${given}${nameKey(english[0] ?? '')}`;
  knownThings.addWords(thing, 'en', english.map(nameKey));
  const keys = german.map(nameKey);
  knownThings.addWords(thing, 'de', [...keys, ...keys.map((key) => `${key}s`)]);
  knownThings.addJoined(thing, 'de', keys);
}

type Texts<T> = Record<Language, T>;

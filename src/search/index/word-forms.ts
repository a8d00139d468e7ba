import type { Language } from '../../article/language.ts';

/**
 * How well forms of words go together, learnt from words that render each other: of `-ed` and `-t` better
 * than of `-ed` and a noun, which German writes with a capital.
 */
export class WordForms {
  readonly #pairs = new Map<string, number>();
  readonly #forms: Record<Language, Map<string, number>> = { en: new Map(), de: new Map() };
  readonly #seen = new Set<string>();

  /** Two words that render each other; the same two teach nothing new. */
  learn(english: string, german: string): void {
    const both = `${english} ${german}`;
    if (this.#seen.has(both)) return;
    this.#seen.add(both);
    const [one, other] = [formOf(english, 'en'), formOf(german, 'de')];
    addTo(this.#pairs, `${one} ${other}`);
    addTo(this.#forms.en, one);
    addTo(this.#forms.de, other);
  }

  /**
   * How much oftener than by chance words with these forms render each other; 1 where nothing is known.
   *
   * @param one an English word's form (`formOf`)
   * @param other a German word's
   */
  fit(one: string, other: string): number {
    const pairs = this.#pairs.get(`${one} ${other}`) ?? 0;
    const byChance =
      ((this.#forms.en.get(one) ?? 0) * (this.#forms.de.get(other) ?? 0)) /
      Math.max(1, this.#seen.size);
    return (pairs + unseen) / (byChance + unseen);
  }
}

/** The end of a word, and in German whether it has a capital, as nouns do. */
export const formOf = (word: string, language: Language): string =>
  `${language === 'de' && /^\p{Lu}/u.test(word) ? '^' : ''}${word.slice(-2).toLowerCase()}`;

const addTo = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** So many pairs more are taken to have been seen, as many as by chance (additive smoothing). */
const unseen = 2;

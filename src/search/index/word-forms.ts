import type { Language } from '../../article/language.ts';

/**
 * How well forms of words go together, learnt from words that render each other: of `-ed` and `-t` better
 * than of `-ed` and a noun, which German writes with a capital.
 */
export class WordForms {
  readonly #numbers = new Map<string, number>();
  /** By the numbers of two forms: of an English word, and of a German one. */
  readonly #pairs: Map<number, number>[] = [];
  readonly #english: number[] = [];
  readonly #german: number[] = [];
  readonly #seen = new Set<string>();

  /** The number of a word's form: its end, and in German whether it has a capital, as nouns do. */
  of(word: string, language: Language): number {
    const capital = language === 'de' && /^\p{Lu}/u.test(word) ? '^' : '';
    const form = `${capital}${word.slice(-2).toLowerCase()}`;
    const before = this.#numbers.get(form);
    if (before !== undefined) return before;
    this.#numbers.set(form, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** Two words that render each other; the same two teach nothing new. */
  learn(english: string, german: string): void {
    const both = `${english} ${german}`;
    if (this.#seen.has(both)) return;
    this.#seen.add(both);
    const [one, other] = [this.of(english, 'en'), this.of(german, 'de')];
    const pairs = (this.#pairs[one] ??= new Map<number, number>());
    pairs.set(other, (pairs.get(other) ?? 0) + 1);
    this.#english[one] = (this.#english[one] ?? 0) + 1;
    this.#german[other] = (this.#german[other] ?? 0) + 1;
  }

  /**
   * How much oftener than by chance words with these forms render each other; 1 where nothing is known.
   *
   * @param one an English word's form (`of`)
   * @param other a German word's
   */
  fit(one: number, other: number): number {
    const pairs = this.#pairs[one]?.get(other) ?? 0;
    const byChance =
      ((this.#english[one] ?? 0) * (this.#german[other] ?? 0)) / Math.max(1, this.#seen.size);
    return (pairs + unseen) / (byChance + unseen);
  }

  /** What was learnt, in any order. */
  key(): string {
    return [...this.#seen].sort().join('\n');
  }
}

/** So many pairs more are taken to have been seen, as many as by chance (additive smoothing). */
const unseen = 2;

import { languages, type Language } from '../../article/language.ts';
import { articleOf, rowOf, type WordEntry } from '../format.ts';
import { isStopWord } from '../stop-words.ts';
import { beginningsOf, rangeOf } from '../forms.ts';
import { formsOf, partOf, pairTermOf, partTermOf, termOf } from '../terms.ts';
import { fold } from '../words.ts';
import { Evidence, qualities, rowsWithAll, startOf, type RowReader } from './evidence.ts';
import { standsIn } from './passage.ts';
import type { Query, WordTopic } from './query.ts';
import { hasPhrase } from './rank.ts';
import type { Sources } from './sources.ts';

/**
 * Where words stand: the rarest is looked up first. As soon as few rows have all of several words, the texts of
 * these rows, which are shown anyway, tell of the others, if one row has them all. Where many rows have them, the
 * texts of the best do, if all of these have the query as it was typed: no other row would come before them.
 *
 * @param known how common words are
 * @param best of the rows that have what was found so far, those to read, the best first
 */
export async function askRarest(
  search: WordSearch,
  query: Query,
  topics: readonly WordTopic[],
  known: ReadonlyMap<string, WordEntry>,
  best: (found: ReadonlyMap<WordTopic, Evidence>) => number[],
): Promise<Map<WordTopic, Evidence>> {
  const found = new Map<WordTopic, Evidence>();
  let read = false;
  const isRun = topics.length === query.text.length && topics.every(isRequired);
  const rarest = topics.toSorted(
    (a, b) => Number(isRequired(b)) - Number(isRequired(a)) || rowsOf(a, known) - rowsOf(b, known),
  );
  for (const [at, topic] of rarest.entries()) {
    // What stands nowhere tells no row from another.
    const standing = [...found.values()].filter(({ rows }) => rows.size > 0);
    const having = standing.length < leastAsked || read ? null : rowsWithAll(standing);
    const isFew = having !== null && having.size <= mostRead;
    const few = having === null || isFew ? having : isRun ? phraseRows(query, found, best) : null;
    if (few && few.size > 0) {
      read = true;
      const rest = rarest.slice(at);
      const own = await Promise.all(rest.map((each) => search.read(each, few)));
      const all = new Map([
        ...found,
        ...own.flatMap((evidence, index) => pairOf(rest[index], evidence)),
      ]);
      const complete = rowsWithAll(own.filter((_, index) => isRequired(rest[index])));
      const isEnough = isFew
        ? !complete || complete.size > 0
        : [...few].every((key) => hasPhrase(query, all, key));
      if (isEnough) return all;
    }
    found.set(topic, await search.word(topic));
  }
  return found;
}

/** The best rows, if all of them have what was found as it stands in the query; else null. */
function phraseRows(
  query: Query,
  found: ReadonlyMap<WordTopic, Evidence>,
  best: (found: ReadonlyMap<WordTopic, Evidence>) => number[],
): ReadonlySet<number> | null {
  const keys = best(found);
  return keys.every((key) => hasPhrase(query, found, key)) ? new Set(keys) : null;
}

const isRequired = (topic: WordTopic | undefined): boolean => topic?.need === 'required';

const pairOf = (topic: WordTopic | undefined, evidence: Evidence): [WordTopic, Evidence][] =>
  topic ? [[topic, evidence]] : [];

/** In how many rows a word stands as it was typed. */
function rowsOf({ text }: WordTopic, known: ReadonlyMap<string, WordEntry>): number {
  const [en, de] = known.get(text)?.[1] ?? [0, 0];
  return en + de;
}

/** Asks the word index. */
export class WordSearch {
  readonly #sources: Sources;
  readonly #scope: readonly Language[];
  readonly #rowsOf: RowReader;
  readonly #signal: AbortSignal | undefined;

  constructor(
    sources: Sources,
    scope: readonly Language[],
    rowsOf: RowReader,
    signal: AbortSignal | undefined,
  ) {
    this.#sources = sources;
    this.#scope = scope;
    this.#rowsOf = rowsOf;
    this.#signal = signal;
  }

  async word(topic: WordTopic): Promise<Evidence> {
    // A word that is common in its own language is looked for in the other, where that is wanted too and has it.
    const other = this.#scope.filter((language) => topic.languages.includes(language));
    const evidence = await this.#word(topic, other);
    if (evidence.rows.size > 0 || topic.need === 'helpful') return evidence;
    const rest = this.#scope.filter((language) => !other.includes(language));
    return rest.length > 0 ? this.#word(topic, rest) : evidence;
  }

  async #word({ typed, text }: WordTopic, asked: readonly Language[]): Promise<Evidence> {
    const evidence = new Evidence();
    for (const language of asked) {
      const beginning = formsOf(typed, language);
      const { itself, others } = await this.#standing(beginning, text);
      if (itself && others) await this.#add(evidence, termOf(typed, language), qualities.whole);
      if (itself || others)
        await this.#add(evidence, beginning, others ? qualities.form : qualities.whole);
    }
    if (asked.includes('de') && text.length >= shortestPart) {
      const { itself, others } = await this.#standing(partOf(typed), text);
      if (itself || others) await this.#add(evidence, partTermOf(typed), qualities.part);
    }
    return evidence;
  }

  /** Two words written as one. */
  async joined(text: string): Promise<Evidence> {
    const evidence = new Evidence();
    for (const language of this.#scope) {
      const beginning = formsOf(text, language);
      const { itself, others } = await this.#standing(beginning, fold(text));
      if (itself || others) await this.#add(evidence, beginning, qualities.joined);
    }
    return evidence;
  }

  /** Two stop words side by side, at the place of the first. @param word folded, as is the next */
  async pair(word: string, next: string): Promise<Evidence> {
    const evidence = new Evidence();
    for (const language of this.#scope) {
      if (!isStopWord(word, language) || !isStopWord(next, language)) continue;
      await this.#add(evidence, pairTermOf(word, next, language), qualities.whole);
    }
    return evidence;
  }

  /** Whether a word stands in the texts of some rows, as they are shown. */
  async read(topic: WordTopic, rows: ReadonlySet<number>): Promise<Evidence> {
    const evidence = new Evidence();
    const head = await this.#sources.head();
    for (const key of rows) {
      const card = await this.#sources.card(articleOf(key), rowOf(key));
      this.#signal?.throwIfAborted();
      // In the index the words of the German passage follow those of the English one.
      let begin = startOf(head, articleOf(key), rowOf(key));
      for (const language of languages) {
        const text = card?.row[language === 'en' ? 1 : 2] ?? '';
        const { stands, places, words } = standsIn(text, language, topic);
        const quality = stands === 'whole' ? qualities.whole : qualities.form;
        const own = places.map((place) => begin + place);
        if (stands && this.#scope.includes(language)) evidence.add(key, quality, own);
        begin += words;
      }
    }
    return evidence;
  }

  /**
   * Whether terms that begin so lie in the word index, for a word itself and for other forms of it. What is known
   * of words is at hand, mostly, and smaller to load than where they stand.
   */
  async #standing(beginning: string, word: string): Promise<Standing> {
    const entries = [
      ...(await this.#sources.entries(...rangeOf(beginning))),
      ...(await this.#sources.entries(word, word)),
    ];
    const having = entries.filter((entry) => beginningsOf(entry).includes(beginning));
    return {
      itself: having.some(([own]) => own === word),
      others: having.some(([own]) => own !== word),
    };
  }

  async #add(evidence: Evidence, beginning: string, quality: number): Promise<void> {
    this.#signal?.throwIfAborted();
    const found = await this.#sources.occurrences(beginning);
    evidence.addOccurrences(found, quality, this.#rowsOf);
  }
}

const shortestPart = 4;
/** So many words are looked up in any case: two are soon asked for, and all their rows are known. */
const leastAsked = 2;
/** So many rows are shown at first. */
const mostRead = 10;

/** Whether a word stands in the site's texts as it is, and in other forms. */
type Standing = { itself: boolean; others: boolean };

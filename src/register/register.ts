import { languages, type Language } from '../article/language.ts';
import type { FigureKind, Reading } from '../figures/figure.ts';
import { findNames } from '../names/find.ts';
import { noSettings, type FoundNames, type NameSettings, type NameSpan } from '../names/name.ts';
import type { NameKind } from '../names/name.ts';
import { baseForms, listedNames } from './base.ts';
import { areNouns, isJunk } from './junk.ts';
import { countedBy } from './counted.ts';
import { figuresOf, keyOf, type RowWithFigures } from './row-figures.ts';

/**
 * Makes the register of a site: every name and every figure of its texts, with all the passages in
 * which it stands. Plain data, fit for JSON; in time that grows with the text.
 *
 * @param rows every aligned row, those of one article together and in reading order
 * @param settings what `content/names.yaml` says (names/settings.ts)
 * @param found the names of these rows, if they are found already
 */
export function makeRegister(
  rows: RegisterRow[],
  settings: NameSettings = noSettings,
  found: FoundNames = findNames(rows, settings),
): Register {
  const listed = listedNames(settings);
  const names = new Map<string, NameGathering>();
  const figures = new Map<string, FigureGathering>();
  for (const [index, row] of rows.entries()) {
    const { article, row: number } = row;
    for (const language of ['en', 'de'] as const) {
      for (const span of found.rows[index]?.[language] ?? []) {
        const name = names.get(span.name) ?? { key: span.name, kind: span.kind, ...gathering() };
        gather(name, language, span.text, article, number);
        if (language === 'de' && isPlural(row.de, span)) name.written.plural.add(span.text);
        names.set(span.name, name);
      }
    }
    for (const { language, figure, reading } of figuresOf(row)) {
      const key = keyOf(reading);
      const entry = figures.get(key) ?? { ...reading, counted: counted(), ...gathering() };
      gather(entry, language, figure.text, article, number);
      if (counting.has(reading.kind))
        count(entry.counted[language], countedBy(row[language], figure.end, language));
      figures.set(key, entry);
    }
  }
  return {
    names: [...names.values()].flatMap(({ key, kind, written, passages }) => {
      const bases = baseForms(written, listed.get(key), key);
      const isNone = languages
        .filter((language) => written[language].size > 0)
        .every((language) => isJunk(bases[language], language));
      if (!listed.has(key) && (isNone || areNouns(bases))) return [];
      return [{ key, kind, ...bases, variants: variantsOf(written, bases), passages }];
    }),
    figures: [...figures.values()]
      .filter(isWorthListing)
      .map(({ kind, value, unit, counted, ...rest }) => ({
        kind,
        value,
        unit,
        counted: { en: most(counted.en), de: most(counted.de) },
        ...spellings(rest),
      })),
  };
}

/** `die Freien Wähler` */
const isPlural = (german: string, { start, text }: NameSpan): boolean =>
  /^\p{L}+en /u.test(text) && /(?:^|\s)[Dd]ie $/.test(german.slice(Math.max(0, start - 5), start));

/** A small number or place in a row that counts nothing is no more than a word. */
function isWorthListing({ kind, value, counted }: FigureGathering): boolean {
  if (kind === 'ordinal') return !(typeof value === 'number' && value <= 12);
  if (kind !== 'number' || typeof value !== 'number' || value > 12) return true;
  return counted.en.size + counted.de.size > 0;
}

/** Kinds of figures that count something. */
const counting: ReadonlySet<FigureKind> = new Set<FigureKind>(['number', 'ratio']);

const gathering = (): Gathering => ({
  written: { en: new Map(), de: new Map(), plural: new Set() },
  passages: [],
});

const counted = () => ({ en: new Map<string, number>(), de: new Map<string, number>() });

function gather(
  into: Gathering,
  language: Language,
  text: string,
  article: string,
  row: number,
): void {
  count(into.written[language], text);
  const last = into.passages.at(-1);
  if (last?.article !== article || last.row !== row) {
    into.passages.push({ article, row, languages: [language] });
  } else if (!last.languages.includes(language)) last.languages.push(language);
}

function count(tally: Map<string, number>, text: string): void {
  if (text !== '') tally.set(text, (tally.get(text) ?? 0) + 1);
}

/** The most frequent spelling, of equals the first. */
function most(tally: Map<string, number>): string {
  let best = '';
  for (const [text, times] of tally) if (times > (tally.get(best) ?? 0)) best = text;
  return best;
}

function spellings({ written, passages }: Gathering): Spellings {
  const en = most(written.en);
  const de = most(written.de);
  const usual = { en: en === '' ? de : en, de: de === '' ? en : de };
  return { ...usual, variants: variantsOf(written, usual), passages };
}

/** Every spelling but the usual ones. */
function variantsOf(written: Gathering['written'], usual: Record<Language, string>): string[] {
  const variants = new Set([...written.en.keys(), ...written.de.keys()]);
  variants.delete(usual.en);
  variants.delete(usual.de);
  return [...variants];
}

/**
 * One aligned row, numbered as on the page, with its figures if they are read already; a side without
 * counterpart is the empty string.
 */
export type RegisterRow = RowWithFigures & { row: number };

/** Every name and figure of a site, in the order of their first passage. */
export type Register = { names: RegisterName[]; figures: RegisterFigure[] };

/** `key` is the name's key (names/key.ts) in its usual English spelling. */
export type RegisterName = Spellings & { key: string; kind: NameKind };

/** `counted` is the noun it stands with most often, empty where there is none. */
export type RegisterFigure = Spellings & {
  kind: FigureKind;
  value: number | string;
  unit: string | null;
  counted: { en: string; de: string };
};

/** The usual spelling of each language, in its base form for a name, all others, and where they stand, each row once. */
export type Spellings = { en: string; de: string; variants: string[]; passages: Passage[] };

/** The folder of the article, the number of the row, and which of its texts have it. */
export type Passage = { article: string; row: number; languages: Language[] };

type Gathering = {
  written: Record<Language, Map<string, number>> & { plural: Set<string> };
  passages: Passage[];
};
type NameGathering = Gathering & { key: string; kind: NameKind };
type FigureGathering = Gathering & Reading & { counted: Record<Language, Map<string, number>> };

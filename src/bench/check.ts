import { alignArticles } from '../alignment/articles.ts';
import { translationsOf } from '../alignment/lexicon/translations.ts';
import { compareNames } from '../comparison/names/names.ts';
import { learnNames, withinArticle } from '../comparison/names/learn.ts';
import { findNames } from '../names/find.ts';
import type { NameRow } from '../names/name.ts';
import { fail, readArguments } from '../publish/command.ts';
import { readSets, type GoldDocument } from './gold.ts';
import { plantSlips } from './slips.ts';

const usage = `npm run bench -- check --gold DIR [--half even|odd] [--list]

Compares the names of aligned texts as they stand, and again with slips planted in them, one in ten
rows at most. Only every second document is looked at; all of them teach what is a name.

  --gold DIR   a folder of sets: src/ID, tgt/ID and gold/ID, one unit a line
  --half       the documents at even (the default) or odd places of the list; the other half is for
               the last look
  --list       prints what was told of untouched rows, and the slips that were missed`;

/**
 * Measures the comparison of names: what it tells of untouched texts and which planted slips it
 * finds, each where it is and with the slipped word named.
 *
 * @returns the exit code
 * @throws if the sets cannot be read
 */
export async function bench(args: string[]): Promise<number> {
  const { values } = readArguments(
    usage,
    {
      gold: { type: 'string' },
      half: { type: 'string', default: 'even' },
      list: { type: 'boolean', default: false },
    },
    { args },
  );
  if (!/^(?:even|odd)$/u.test(values.half)) fail(`--half ${values.half} is neither even nor odd.`);
  const half = values.half === 'odd' ? 1 : 0;
  const sets = await readSets(values.gold ?? fail(usage));
  const list = (line: string) => {
    if (values.list) process.stderr.write(`${line}\n`);
  };
  process.stdout.write('set\trows\ttold\tper 100\tplanted\tfound\tshare\tby kind\n');
  for (const { name, documents, languages } of sets) {
    if (languages.source !== 'en' || languages.target !== 'de') continue;
    const rows = documents.flatMap((document, at) => rowsOf(document, at % 2 === half));
    const translates = learnTranslations(documents);
    const told = rowsTold(rows, translates);
    for (const line of told) list(line);
    const found = rounds.map((seed) => findPlanted(rows, translates, seed));
    const slips = found.flat();
    for (const { slip, isFound } of slips) {
      if (!isFound)
        list(`missed ${slip.kind}: ${slip.original} → ${slip.word}\t${slip.en}\t${slip.de}`);
    }
    const looked = rows.filter(({ isSeen }) => isSeen).length;
    const hits = slips.filter(({ isFound }) => isFound).length;
    const kinds = [...Map.groupBy(slips, ({ slip }) => slip.kind)].map(
      ([kind, own]) => `${kind} ${own.filter(({ isFound }) => isFound).length}/${own.length}`,
    );
    const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
    process.stdout.write(
      `${[name, looked, told.length, share(told.length, looked), slips.length, hits, share(hits, slips.length), kinds.join(', ')].join('\t')}\n`,
    );
  }
  return 0;
}

const rounds = [1, 2];

/** The rows of a document, code left out. */
function rowsOf({ plain, kinds, gold }: GoldDocument, isSeen: boolean): SeenRow[] {
  return gold.flatMap(({ source, target }) => {
    if (source.some((unit) => kinds?.source[unit]?.kind === 'code')) return [];
    const en = source.map((unit) => plain.source[unit]?.text ?? '').join('\n');
    const de = target.map((unit) => plain.target[unit]?.text ?? '').join('\n');
    return en === '' || de === '' ? [] : [{ article: plain.id, en, de, isSeen }];
  });
}

/** What the aligner learns from the same documents. */
function learnTranslations(documents: readonly GoldDocument[]) {
  const blocks = (units: readonly { text: string }[]) =>
    units.map(({ text }) => ({ kind: 'paragraph' as const, text }));
  const { cache } = alignArticles(
    documents.map(({ plain }) => ({
      slug: plain.id,
      en: blocks(plain.source),
      de: blocks(plain.target),
    })),
  );
  return translationsOf(cache.model);
}

function rowsTold(rows: SeenRow[], translates: Translates): string[] {
  const known = learnNames(rows, findNames(rows), { translates });
  return rows.flatMap(({ article, en, de, isSeen }) =>
    isSeen
      ? compareNames(en, de, withinArticle(known, article)).map(({ english, german }) =>
          [`told ${english} / ${german}`, en, de].join('\t'),
        )
      : [],
  );
}

function findPlanted(rows: SeenRow[], translates: Translates, seed: number) {
  const { rows: planted, slips } = plantSlips(rows, seed);
  const known = learnNames(planted, findNames(planted), { translates });
  return slips.map((slip) => ({
    slip,
    isFound: compareNames(slip.en, slip.de, withinArticle(known, slip.article)).some((told) =>
      told[slip.language === 'en' ? 'english' : 'german'].includes(slip.word),
    ),
  }));
}

type SeenRow = NameRow & { isSeen: boolean };
type Translates = ReturnType<typeof translationsOf>;

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import type { Languages } from '../units.ts';
import { words as beliefs } from '../constants.ts';
import { rowOf, transpose } from '../beads/table.ts';
import { readCorpus } from './corpus.ts';
import { learnLexicon } from './lexicon.ts';
import { linkBySpelling, type WordPairs } from './spelling.ts';

/**
 * Words of two languages that are known to translate each other before any text is seen: learnt from the
 * keywords that Unicode's CLDR has for every emoji in both, and from the names of regions, languages and
 * currencies. Learnt once for an installation, and kept beside its packages.
 *
 * @returns by word of the source (as the aligner reads words), words of the target and what is believed
 *   of the pair, from 0 to 1; nothing for a language that CLDR does not have
 * @example keywordPairs({ source: 'en', target: 'de' }).get('tree') // [['baum', 0.4]]
 */
export function keywordPairs(languages: Languages): WordPairs {
  const key = `${languages.source}-${languages.target}`;
  const pairs = known.get(key) ?? keptPairs(key) ?? keepPairs(key, learnPairs(languages));
  known.set(key, pairs);
  return pairs;
}

const known = new Map<string, WordPairs>();

const require = createRequire(import.meta.url);
/** Raise `5` whenever other pairs are learnt from the same data. */
const fileOf = (languages: string) =>
  path.join(
    path.dirname(require.resolve('cldr-annotations-full/package.json')),
    `../.cache/diptych/keywords-5-${process.versions.icu}-${languages}.txt`,
  );

/** A line a word: the word, and each of its translations with tenths of belief. */
function keptPairs(languages: string): WordPairs | undefined {
  let text: string;
  try {
    text = readFileSync(fileOf(languages), 'utf8');
  } catch {
    return undefined;
  }
  return new Map(
    text.split('\n').flatMap((line): [string, [string, number][]][] => {
      if (line === '') return [];
      const [word = '', ...rest] = line.split(' ');
      const others = rest.flatMap((other, k): [string, number][] =>
        k % 2 === 0 ? [[other, Number(rest[k + 1]) / 10]] : [],
      );
      return [[word, others]];
    }),
  );
}

/** Where nothing can be written, they are learnt anew each time. */
function keepPairs(languages: string, pairs: WordPairs): WordPairs {
  try {
    const file = fileOf(languages);
    const draft = `${file}.${process.pid}`;
    const lines = [...pairs].map(([word, others]) =>
      [word, ...others.flatMap(([other, weight]) => [other, Math.round(weight * 10)])].join(' '),
    );
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, lines.join('\n'));
    renameSync(draft, file);
  } catch {
    // What is kept only saves time.
  }
  return pairs;
}

function learnPairs(languages: Languages): WordPairs {
  const entries = [...keywords(languages), ...names(languages)];
  const { source, target, pairs } = readCorpus(
    entries.map(([from, to], id) => ({
      id: String(id),
      source: [{ text: from }],
      target: [{ text: to }],
    })),
    languages,
  );
  const observed = pairs.map((pair) => ({
    source: [...new Set(pair.source.tokens)],
    target: [...new Set(pair.target.tokens)],
  }));
  const spelling = linkBySpelling(source, target, new Map());
  const { forward, backward } = learnLexicon({ source, target }, observed, spelling);
  const back = transpose(backward.table, source.words.length);
  return new Map(
    source.words.flatMap((word, s): [string, [string, number][]][] => {
      if (!isWord(word)) return [];
      const weights = new Map(rowOf(back, s));
      const links = rowOf(forward.table, s).flatMap(([t, share]): [string, number][] => {
        const other = target.words[t] ?? '';
        const both = Math.min(share, weights.get(t) ?? 0, beliefs.rate);
        const belief = Math.round(both * 10) / 10;
        return other === word || !isWord(other) || belief === 0 ? [] : [[other, belief]];
      });
      return links.length > 0 ? [[word, links]] : [];
    }),
  );
}

const isWord = (token: string) => /^\p{L}{2}/u.test(token);

/** For every emoji, its keywords and its name in both languages. */
function keywords({ source, target }: Languages): [string, string][] {
  const [from, to] = [annotations(source), annotations(target)];
  return Object.entries(from).flatMap(([emoji, one]): [string, string][] => {
    const other = to[emoji];
    if (other === undefined) return [];
    return [
      [one.default.join(' '), other.default.join(' ')],
      [one.tts.join(' '), other.tts.join(' ')],
    ];
  });
}

function annotations(language: string): z.infer<typeof annotationsSchema> {
  let file: string;
  try {
    file = require.resolve(`cldr-annotations-full/annotations/${language}/annotations.json`);
  } catch {
    return {};
  }
  return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).annotations.annotations;
}

const words = z.array(z.string()).default([]);
const annotationsSchema = z.record(z.string(), z.object({ default: words, tts: words }));
const fileSchema = z.object({ annotations: z.object({ annotations: annotationsSchema }) });

/** The names of regions, languages and currencies in both languages. */
function names({ source, target }: Languages): [string, string][] {
  if (Intl.DisplayNames.supportedLocalesOf([source, target]).length < 2) return [];
  const letters = Array.from({ length: 26 }, (_, k) => String.fromCharCode(0x61 + k));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const kinds = {
    region: codes.map((code) => code.toUpperCase()),
    language: codes,
    currency: Intl.supportedValuesOf('currency'),
  };
  return (['region', 'language', 'currency'] as const).flatMap((type) => {
    const from = new Intl.DisplayNames(source, { type, fallback: 'none' });
    const to = new Intl.DisplayNames(target, { type, fallback: 'none' });
    return kinds[type].flatMap((code): [string, string][] => {
      const [one, other] = [from.of(code), to.of(code)];
      return one === undefined || other === undefined ? [] : [[one, other]];
    });
  });
}

import { z } from 'zod';
import { languages, otherLanguage, type Language } from '../article/language.ts';
import type { Problem } from '../article/problem.ts';
import { readYaml, type LineProblem, type YamlReading } from '../article/yaml-file.ts';
import { nameKey } from './key.ts';
import { noSettings, type NameKind, type NameSettings } from './name.ts';

/**
 * Reads `content/names.yaml`, what the publisher knows about names:
 *
 * ```yaml
 * same: # one name in two languages
 *   - { en: Lake Brienz, de: [Brienzersee, Brienzer See], kind: place }
 * kinds: { Univention: organisation }
 * not: [Reason, Package] # no names, though they look it
 * ```
 *
 * @param yaml the file's text; an empty file says nothing
 * @param file its path, for problems
 * @returns the settings, empty where the file has problems; every problem with its line; and where it contradicts itself
 */
export function readNameSettings(yaml: string, file = 'content/names.yaml'): NamesReading {
  const reading = readYaml(yaml, file, schema, advice);
  if (!reading.ok) return { settings: noSettings, problems: reading.problems, warnings: [] };
  const { same, kinds, not } = reading.content;
  const kindOf = new Map(Object.entries(kinds).map(([text, kind]) => [nameKey(text), kind]));
  const exonyms = same.map(({ en, de, kind }) => ({ english: en, german: de, kind: kind ?? null }));
  return {
    settings: { exonyms, kinds: kindOf, refused: not },
    problems: [],
    warnings: contradictions(reading).map((one) => ({ file, ...one })),
  };
}

/** Where the file says of a name, in whatever spelling, what cannot be so beside something above it. */
function contradictions({ content, lineOf }: FileReading): LineProblem[] {
  const said = [
    ...content.same.flatMap((entry, at) =>
      languages.flatMap((language) =>
        entry[language].map((text): Said => {
          const others = entry[otherLanguage(language)];
          return { text, language, others, kind: entry.kind, line: lineOf(['same', at]) };
        }),
      ),
    ),
    ...Object.entries(content.kinds).flatMap(([text, kind]) =>
      languages.map((language): Said => ({ text, language, kind, line: lineOf(['kinds', text]) })),
    ),
  ];
  const names = Map.groupBy(said, ({ text, language }) => `${language} ${nameKey(text)}`);
  const told = [...names.values()].flatMap((all) =>
    all.flatMap((one, at) =>
      all
        .slice(0, at)
        .flatMap((before) => contradiction(before, one))
        .slice(0, 1),
    ),
  );
  const refused = content.not.flatMap((text, at): LineProblem[] => {
    const [name] = languages.flatMap((language) => names.get(`${language} ${nameKey(text)}`) ?? []);
    if (!name) return [];
    const message = `\`${text}\` is no name here, and one in line ${name.line}.`;
    const advice = `Take it out of \`not\`, or out of line ${name.line}.`;
    return [{ line: lineOf(['not', at]), message, advice }];
  });
  // Two entries of the same two names are told once.
  return [...new Map(told.map((one) => [one.line, one])).values(), ...refused];
}

function contradiction(before: Said, { text, language, others, kind, line }: Said): LineProblem[] {
  if (before.kind && kind && before.kind !== kind) {
    const message = `\`${text}\` is of kind \`${kind}\` here, and \`${before.kind}\` in line ${before.line}.`;
    return [{ line, message, advice: 'Keep the kind that is right.' }];
  }
  if (!before.others || !others) return [];
  const known = before.others.map(nameKey);
  if (others.some((other) => known.includes(nameKey(other)))) return [];
  const all = [...before.others, ...others].join(', ');
  const message = `\`${text}\` is \`${others.join(', ')}\` here, and \`${before.others.join(', ')}\` in line ${before.line}.`;
  const advice = `Keep the right one; if each is, write one entry: \`${otherLanguage(language)}: [${all}]\`.`;
  return [{ line, message, advice }];
}

const advice =
  'The file may hold `same` (a list of `{ en, de, kind }`), `kinds` (`name: kind`) and `not` (a list of names).';

const kind = z.enum(['person', 'place', 'organisation', 'product', 'other']);
const name = z.string().refine((text) => nameKey(text) !== '', 'must have a letter');
const several = z.union([name.transform((one) => [one]), z.array(name).min(1)]);

const schema = z
  .strictObject({
    same: z.array(z.strictObject({ en: several, de: several, kind: kind.optional() })).default([]),
    kinds: z.record(name, kind).default({}),
    not: z.array(name).default([]),
  })
  .default({ same: [], kinds: {}, not: [] });

/** What a file of names says; `warnings` are contradictions, of which one holds. */
export type NamesReading = { settings: NameSettings; problems: Problem[]; warnings: Problem[] };

type FileReading = Extract<YamlReading<z.output<typeof schema>>, { ok: true }>;

/** A name as it is said; `others` are its counterparts, if it has any there. */
type Said = {
  text: string;
  language: Language;
  others?: readonly string[];
  kind: NameKind | undefined;
  line: number;
};

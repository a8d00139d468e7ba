import { z } from 'zod';
import type { Problem } from '../article/problem.ts';
import { noSettings, type NameSettings } from './name.ts';
import { nameKey } from './key.ts';
import { readYaml } from '../article/yaml-file.ts';

/**
 * Reads `content/names.yaml`, what the publisher knows about names:
 *
 * ```yaml
 * same: # one name in two languages
 *   - { en: Lake Brienz, de: Brienzersee, kind: place }
 * kinds: { Univention: organisation }
 * not: [Reason, Package] # no names, though they look it
 * ```
 *
 * @param yaml the file's text; an empty file says nothing
 * @param file its path, for problems
 * @returns the settings, empty where the file has problems, and every problem with its line
 */
export function readNameSettings(
  yaml: string,
  file = 'content/names.yaml',
): { settings: NameSettings; problems: Problem[] } {
  const reading = readYaml(yaml, file, schema, advice);
  if (!reading.ok) return { settings: noSettings, problems: reading.problems };
  const { same, kinds, not } = reading.content;
  const kindOf = new Map(Object.entries(kinds).map(([text, kind]) => [nameKey(text), kind]));
  const exonyms = same.map(({ en, de, kind }) => ({
    english: [en],
    german: [de],
    kind: kind ?? null,
  }));
  return { settings: { exonyms, kinds: kindOf, refused: not }, problems: [] };
}

const advice =
  'The file may hold `same` (a list of `{ en, de, kind }`), `kinds` (`name: kind`) and `not` (a list of names).';

const kind = z.enum(['person', 'place', 'organisation', 'product', 'other']);
const name = z.string().refine((text) => nameKey(text) !== '', 'must have a letter');

const schema = z
  .strictObject({
    same: z.array(z.strictObject({ en: name, de: name, kind: kind.optional() })).default([]),
    kinds: z.record(name, kind).default({}),
    not: z.array(name).default([]),
  })
  .default({ same: [], kinds: {}, not: [] });

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Languages, TextPair } from '../alignment/units.ts';
import { readUnits, withKinds } from '../publish/aligning/folders.ts';
import { Stop } from '../publish/stop.ts';

/**
 * Reads the sets of aligned texts in a folder.
 *
 * A set is a folder of `src/ID`, `tgt/ID` (one unit a line) and `gold/ID` (beads `[0, 1]:[0]`), with
 * `kinds/ID` where the kinds of blocks are known.
 *
 * @throws Stop if there is no set, an error with a `path` if a file cannot be read
 */
export async function readSets(folder: string): Promise<GoldSet[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'gold')))
    .map(({ name }) => name)
    .sort();
  if (names.length === 0) throw new Stop(`There is no set of aligned texts in ${folder}.`);
  return Promise.all(names.map((name) => readSet(path.join(folder, name), name)));
}

async function readSet(folder: string, name: string): Promise<GoldSet> {
  const ids = readdirSync(path.join(folder, 'gold')).sort();
  const documents = await Promise.all(
    ids.map(async (id): Promise<GoldDocument> => {
      const plain = {
        id,
        source: await readUnits(path.join(folder, 'src', id)),
        target: await readUnits(path.join(folder, 'tgt', id)),
      };
      const kinds = path.join(folder, 'kinds', id);
      return {
        plain,
        kinds: existsSync(kinds) ? await withKinds(plain, kinds) : undefined,
        gold: readFileSync(path.join(folder, 'gold', id), 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(readBead),
      };
    }),
  );
  return { name, documents, languages: languagesOf(name) };
}

function languagesOf(name: string): Languages {
  if (name.includes('textberg')) return { source: 'de', target: 'fr' };
  const isFromGerman = /^lit-sent|-deen/u.test(name);
  return isFromGerman ? { source: 'de', target: 'en' } : { source: 'en', target: 'de' };
}

/** @example readBead('[0, 1]:[0]') // { source: [0, 1], target: [0] } */
export function readBead(line: string): GoldBead {
  const [source = '', target = ''] = line.split(':');
  const units = (side: string) => (side.match(/\d+/gu) ?? []).map(Number);
  return { source: units(source), target: units(target) };
}

export type GoldBead = { source: number[]; target: number[] };

export type GoldDocument = { plain: TextPair; kinds: TextPair | undefined; gold: GoldBead[] };

export type GoldSet = { name: string; documents: GoldDocument[]; languages: Languages };

import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { alignCollection } from '../../alignment/collection.ts';
import type { Languages, TextPair, Unit } from '../../alignment/units.ts';
import { readUtf8 } from '../command.ts';
import { isCode, Stop } from '../stop.ts';

/**
 * Aligns the files of two folders, name by name, as one collection, and writes a file of beads each.
 *
 * All files are written beside the folder first and only then put in place.
 *
 * @param folders `from` and `to` hold files of the same names, one unit a line, UTF-8
 * `kinds`, where given, files of the same names, JSON `{src, tgt}` with the kind of every unit
 * @param say told how far the work is, when it takes long
 * @throws Stop if a file has no counterpart, is no UTF-8 text or cannot be read, or if `out` holds anything but beads;
 *   nothing is written then
 */
export async function alignFolders(
  { from, to, out, kinds }: { from: string; to: string; out: string; kinds?: string | undefined },
  languages: Languages,
  say: (message: string) => void,
): Promise<{ files: number; beads: number }> {
  await refuseForeign(out);
  const plain = await readFolders(from, to);
  const documents =
    kinds === undefined
      ? plain
      : await Promise.all(plain.map((pair) => withKinds(pair, path.join(kinds, pair.id))));
  let spoke = Date.now();
  const aligned = alignCollection(documents, languages, (share) => {
    if (Date.now() - spoke < patience) return;
    spoke = Date.now();
    say(`${Math.floor(100 * share)} % aligned`);
  });
  const draft = await makeDraft(out);
  try {
    let count = 0;
    for (const { id } of documents) {
      const beads = aligned.get(id) ?? [];
      count += beads.length;
      const lines = beads.map(({ source, target }) => `${list(source)}:${list(target)}\n`);
      await writeFile(path.join(draft, id), lines.join(''));
    }
    await mkdir(out, { recursive: true });
    for (const { id } of documents) await rename(path.join(draft, id), path.join(out, id));
    return { files: documents.length, beads: count };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** A folder beside `out`, which is to be made too. */
async function makeDraft(out: string): Promise<string> {
  try {
    await mkdir(path.dirname(path.resolve(out)), { recursive: true });
    return await mkdtemp(`${path.resolve(out)}-`);
  } catch {
    throw new Stop(`The folder ${out} cannot be made. Name another, or look at the permissions.`);
  }
}

/** Beads of an earlier run may be written over, and nothing else: `out` may be the folder of the texts by mistake. */
async function refuseForeign(out: string): Promise<void> {
  const entries = await readdir(out, { withFileTypes: true }).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return [];
    throw new Stop(`The folder ${out} cannot be read. Name another.`);
  });
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const file = path.join(out, entry.name);
    const text = entry.isFile() ? await readFile(file, 'utf8').catch(() => null) : null;
    if (text !== null && beadFile.test(text)) continue;
    throw new Stop(`${file} is no file of beads. Empty the folder ${out}, or name another.`);
  }
}

const beadFile = /^(?:\[[\d, ]*\]:\[[\d, ]*\]\r?\n)*$/u;

/** Milliseconds without a word. */
const patience = 2000;

/** The files of two folders, paired by name. */
async function readFolders(from: string, to: string): Promise<TextPair[]> {
  const names = await namesIn(from);
  const others = await namesIn(to);
  const lone = [
    ...names.filter((name) => !others.includes(name)).map((name) => [path.join(from, name), to]),
    ...others.filter((name) => !names.includes(name)).map((name) => [path.join(to, name), from]),
  ];
  if (lone.length > 0) {
    throw new Stop(
      lone.map(([file, folder]) => `${file} has no file of its name in ${folder}.`).join('\n') +
        '\nAdd the files, empty ones for texts that are missing, or take these out.',
    );
  }
  if (names.length === 0) throw new Stop(`There are no files in ${from}.`);
  return Promise.all(
    names.map(async (name) => ({
      id: name,
      source: await readUnits(path.join(from, name)),
      target: await readUnits(path.join(to, name)),
    })),
  );
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new Stop(`The folder ${folder} cannot be read. Check its name.`);
  });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/**
 * The lines of a file as units; the last line break ends the last line.
 *
 * @throws Stop if it cannot be read, or is no UTF-8
 */
export async function readUnits(file: string): Promise<Unit[]> {
  const lines = (await readUtf8(file)).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => ({ text: line.replace(/\r$/u, '') }));
}

/**
 * Gives every unit of a pair the kind that a file tells: JSON `{"src": […], "tgt": […]}`, one of `h1` to
 * `h6`, `p`, `li` or whatever else, for each.
 *
 * @throws Stop if the file cannot be read or does not have a kind for each unit
 */
export async function withKinds(pair: TextPair, file: string): Promise<TextPair> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Stop(`${file} cannot be read. Add it, or leave --kinds out.`);
  });
  const wrong = new Stop(
    `${file} does not tell the kind of each unit. Write JSON: {"src": ["h1", "p"], "tgt": ["h1", "p"]}, a kind a line.`,
  );
  let kinds: z.infer<typeof kindsSchema>;
  try {
    kinds = kindsSchema.parse(JSON.parse(text));
  } catch {
    throw wrong;
  }
  if (kinds.src.length !== pair.source.length || kinds.tgt.length !== pair.target.length) {
    throw wrong;
  }
  const give = (units: readonly Unit[], of: readonly string[]) =>
    units.map((unit, u) => ({ ...unit, kind: of[u] }));
  return { ...pair, source: give(pair.source, kinds.src), target: give(pair.target, kinds.tgt) };
}

const kindsSchema = z.object({ src: z.array(z.string()), tgt: z.array(z.string()) });

const list = (units: readonly number[]) => `[${units.join(', ')}]`;

import { mkdtemp, readFile, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { readArguments, readCount } from '../publish/command.ts';
import { build, faults, possible, type Kind, type Turn } from './faults-kinds.ts';
import { makeProject, run, statesOf, writeState } from './faults-project.ts';
import { generator } from './random.ts';

const usage = `npm run bench -- faults [--count 100] [--seed 1] [--in DIR]

Builds a small site again and again while things go wrong: ended with SIGKILL at a random moment or between two
steps of putting the site in place, five builds at once, a disk of at most 20 MB (tmpfs), a folder that cannot be
written, a clock set back. After each, the site must serve: all pages there, and a file for every address on them
and for every part of the search. The next build must bring the newest state.

  --count N  so many faults
  --seed N   the same faults for the same number
  --in DIR   works there, and goes on there where it was ended; its folder is removed at the end unless this is given

Small disks and folders that cannot be written need Linux and the right to mount; elsewhere they are left out.
Prints a table: the fault, how often, how often the site served at once, was of one state at once, was the newest
after the next build, and how many builds ended in a stack trace.`;

/** @returns 1 if a fault has cost a site */
export async function bench(args: string[]): Promise<number> {
  const { values } = readArguments(
    usage,
    {
      count: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      in: { type: 'string' },
    },
    { args },
  );
  const [count, seed] = [readCount('--count', values.count), readCount('--seed', values.seed, 0)];
  const folder = path.resolve(values.in ?? (await mkdtemp(path.join(tmpdir(), 'diptych-faults-'))));
  await makeProject(folder);
  const notes = path.join(folder, 'faults.json');
  try {
    const kinds = await possible();
    const done = await readNotes(notes);
    while (done.length < count) {
      const random = generator(seed * 100_003 + done.length);
      const kind = kinds[Math.floor(random() * kinds.length)] ?? 'ended';
      done.push(await suffer(folder, kind, { random, state: done.length + 1 }));
      await writeFile(notes, JSON.stringify(done));
      process.stderr.write(`${done.length} ${JSON.stringify(done.at(-1))}\n`);
    }
    return print(done);
  } finally {
    if (values.in === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Brings one fault about, and mends what it left. */
async function suffer(folder: string, kind: Kind, { random, state }: Turn): Promise<Outcome> {
  await untie(folder);
  if ((await statesOf(folder)) === null) {
    await writeState(folder, 0);
    const { code, said } = await run(folder, build);
    if (code !== 0) throw new Error(said);
  }
  const sound = [...((await statesOf(folder)) ?? []), state];
  await writeState(folder, state);
  const first = await faults[kind]({ folder, random, state, usual: await lastTook(folder) });
  const states = await statesOf(folder);
  const isNewest = async (): Promise<boolean> => String(await statesOf(folder)) === String([state]);
  let [mended, said] = [first.code === 0 && (await isNewest()), first.said];
  if (!mended) {
    const next = await run(folder, build);
    await writeFile(path.join(folder, 'took.json'), String(next.took));
    mended = next.code === 0 && (await isNewest());
    said = [said, next.said].join('\n');
  }
  if (!mended || states === null) process.stderr.write(`${said}\n`);
  return {
    kind,
    serves: states?.every((one) => sound.includes(one)) ?? false,
    one: states?.length === 1,
    mended,
    trace: /\n\s+at \S.*:\d+/u.test(said),
  };
}

/** Puts a folder in place of a link. */
async function untie(folder: string): Promise<void> {
  const dist = path.join(folder, 'dist');
  if ((await readlink(dist).catch(() => null)) === null) return;
  await rm(dist);
  await rename(path.join(folder, 'www'), dist);
}

/** Milliseconds of the last whole build: the machine may be busy with other things. */
const lastTook = async (folder: string): Promise<number> =>
  Number(await readFile(path.join(folder, 'took.json'), 'utf8').catch(() => '20000'));

async function readNotes(file: string): Promise<Outcome[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return outcomes.parse(JSON.parse(text));
}

function print(done: readonly Outcome[]): number {
  const heads = [
    'fault',
    'times',
    'served at once',
    'of one state at once',
    'newest next',
    'traces',
  ];
  process.stdout.write(`${heads.join('\t')}\n`);
  for (const [kind, all = []] of Object.entries(Object.groupBy(done, (one) => one.kind))) {
    const count = (key: 'serves' | 'one' | 'mended' | 'trace'): number =>
      all.filter((one) => one[key]).length;
    const counts = [all.length, count('serves'), count('one'), count('mended'), count('trace')];
    process.stdout.write(`${[kind, ...counts].join('\t')}\n`);
  }
  return done.every(({ serves, mended, trace }) => serves && mended && !trace) ? 0 : 1;
}

const outcomes = z.array(
  z.object({
    kind: z.string(),
    /** Whether the site served as the fault had left it, and was the last good one or the new. */
    serves: z.boolean(),
    one: z.boolean(),
    /** Whether the next build brought the newest state. */
    mended: z.boolean(),
    trace: z.boolean(),
  }),
);

type Outcome = z.infer<typeof outcomes>[number];

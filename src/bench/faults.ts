import { spawn } from 'node:child_process';
import {
  cp,
  mkdtemp,
  mkdir,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const usage = `npm run bench -- faults [--count 100] [--seed 1]

Builds a site again and again while things go wrong: ended with SIGKILL at a random moment, five at once, a
small disk, a folder that cannot be written, a clock set back. After each, the site there must be whole, the
last good one or the new one: every page there, of one state, and every address on it with a file.
Small disks and folders that cannot be written need Linux and the right to mount; elsewhere they are left out.

Prints a table: the fault, how often, how often the site was whole at once, and at the next start.`;

/** @returns 1 if a fault has cost a site */
export async function bench(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      count: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const random = generator(Number(values.seed));
  const folder = await makeProject();
  const tally = new Map<string, { times: number; whole: number; mended: number; traces: number }>();
  try {
    await write(folder, 0);
    const begun = performance.now();
    const first = await run(folder, build);
    if (first.code !== 0) throw new Error(first.said);
    const usual = performance.now() - begun;
    const kinds = await possible();
    let good = 0;
    for (let state = 1; state <= Number(values.count); state += 1) {
      const kind = kinds[Math.floor(random() * kinds.length)] ?? 'ended';
      await write(folder, state);
      const said = await faults[kind]({ folder, random, usual });
      const row = tally.get(kind) ?? { times: 0, whole: 0, mended: 0, traces: 0 };
      tally.set(kind, row);
      row.times += 1;
      if (/\n\s+at \S.*:\d+/u.test(said)) row.traces += 1;
      const whole = await stateOf(folder);
      if (whole === good || whole === state) row.whole += 1;
      const next = await run(folder, build);
      good = state;
      if (next.code === 0 && (await stateOf(folder)) === state) row.mended += 1;
      else process.stderr.write(next.said);
      process.stderr.write(`${state} ${kind}: ${JSON.stringify(row)}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write('fault\ttimes\twhole at once\twhole after the next build\tstack traces\n');
  for (const [kind, { times, whole, mended, traces }] of tally)
    process.stdout.write(`${kind}\t${times}\t${whole}\t${mended}\t${traces}\n`);
  return [...tally.values()].every(({ times, mended, traces }) => mended === times && traces === 0)
    ? 0
    : 1;
}

const build = [process.execPath, 'src/publish/build.ts'];

/** Each brings a fault about, and gives back what the build said. */
const faults = {
  ended: async ({ folder, random, usual }: Setting) => {
    const { said } = await run(folder, build, { after: random() * usual });
    return said;
  },
  'five at once': async ({ folder }: Setting) => {
    const runs = await Promise.all(Array.from({ length: 5 }, () => run(folder, build)));
    return runs.map(({ said }) => said).join('');
  },
  'a small disk': async ({ folder, random }: Setting) => {
    const size = Math.ceil(random() * 20_000);
    const mount = `mount -t tmpfs -o size=${size}k none .astro`;
    return (await run(folder, mounted(mount))).said;
  },
  'a folder that cannot be written': async ({ folder }: Setting) => {
    const mount = 'mount --bind dist dist && mount -o remount,bind,ro dist';
    return (await run(folder, mounted(mount))).said;
  },
  'a mount in place of the folder': async ({ folder }: Setting) =>
    (await run(folder, mounted('mount --bind dist dist'))).said,
  'a clock set back': async ({ folder, random }: Setting) => {
    const back = Math.ceil(random() * 400) * 86_400_000;
    const clock = `const now = Date.now; Date.now = () => now() - ${back};`;
    const code = `data:text/javascript,${encodeURIComponent(clock)}`;
    return (await run(folder, [process.execPath, '--import', code, 'src/publish/build.ts'])).said;
  },
};

/** A build that sees a mount which nobody else does. */
const mounted = (mount: string): string[] => [
  'unshare',
  '-rm',
  'sh',
  '-c',
  `${mount} && exec "$0" "$@"`,
  ...build,
];

async function possible(): Promise<(keyof typeof faults)[]> {
  const { code } = await run('/', ['unshare', '-rm', 'true']).catch(() => ({ code: 1 }));
  // Ended builds are what happens most.
  const simple = ['ended', 'ended', 'ended', 'ended', 'five at once', 'a clock set back'] as const;
  const mounts = [
    'a small disk',
    'a small disk',
    'a folder that cannot be written',
    'a mount in place of the folder',
  ] as const;
  if (code !== 0) process.stderr.write('Mounts are not allowed here and left out.\n');
  return [...simple, ...(code === 0 ? mounts : [])];
}

async function makeProject(): Promise<string> {
  const root = path.resolve(import.meta.dirname, '../..');
  const folder = await mkdtemp(path.join(tmpdir(), 'diptych-faults-'));
  for (const part of ['src', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'])
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await mkdir(path.join(folder, '.astro'));
  return folder;
}

/** The same two articles, which say which state they are of. */
async function write(folder: string, state: number): Promise<void> {
  for (const slug of ['weir', 'lock']) {
    const at = path.join(folder, 'content', slug);
    await mkdir(at, { recursive: true });
    const [en, de] = [`State ${state}, of the ${slug}.`, `Stand ${state}, von ${slug}.`];
    await writeFile(path.join(at, 'en.md'), `---\ntitle: A ${slug}\n---\n\n${en}\n`);
    await writeFile(path.join(at, 'de.md'), `---\ntitle: Ein ${slug}\n---\n\n${de}\n`);
  }
}

/** @returns the state of a whole site; `null` where something is missing or of another state */
async function stateOf(folder: string): Promise<number | null> {
  const dist = path.join(folder, 'dist');
  const files = await readdir(dist, { recursive: true }).catch(() => []);
  const pages = files.filter((file) => file.endsWith('.html'));
  const states = new Set<number>();
  for (const page of pages) {
    const html = await readFile(path.join(dist, page), 'utf8');
    const state = /(?:State|Stand) (\d+), (?:of|von)/u.exec(html)?.[1];
    if (state !== undefined && /(?:weir|lock)/u.test(page)) states.add(Number(state));
    for (const [, address = ''] of html.matchAll(/ (?:href|src)="(\/[^"#?]*)/gu)) {
      const target = path.join(
        dist,
        decodeURIComponent(address),
        address.endsWith('/') ? 'index.html' : '',
      );
      if ((await stat(target).catch(() => null)) === null) return null;
    }
  }
  const [state] = states;
  return states.size === 1 && pages.length > 8 ? (state ?? null) : null;
}

/** Runs a command; ends it, and what it has started, after some milliseconds. */
async function run(
  folder: string,
  [command = '', ...args]: readonly string[],
  { after }: { after?: number } = {},
): Promise<{ code: number | null; said: string }> {
  const child = spawn(command, args, {
    cwd: folder,
    detached: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const end = (): void => {
    // The whole group: esbuild and Pagefind are processes of their own.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  const timer = after === undefined ? undefined : setTimeout(end, after);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearTimeout(timer);
  return { code, said };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Setting = { folder: string; random: () => number; usual: number };

import { rename, symlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { run, writeState } from './faults-project.ts';

export const build = [process.execPath, 'src/publish/build.ts'];

/** Each brings a fault about by a build, and gives back how that ended and what it said. */
export const faults = {
  ended: ({ folder, random, usual }: Setting) => run(folder, build, random() * usual),
  'ended while put in place': ({ folder, random }: Setting) =>
    run(folder, preloaded(endAt('dist-last', Math.floor(random() * 3)))),
  'ended while written into a link': async ({ folder, random }: Setting) => {
    const [dist, real] = [path.join(folder, 'dist'), path.join(folder, 'www')];
    await rename(dist, real);
    await symlink('www', dist);
    return run(folder, preloaded(endAt('.diptych-next', Math.floor(random() * 120))));
  },
  'five at once': async ({ folder }: Setting) => {
    const runs = await Promise.all(Array.from({ length: 5 }, () => run(folder, build)));
    const code = runs.find((one) => one.code !== 0)?.code ?? 0;
    return { code, said: runs.map(({ said }) => said).join('\n') };
  },
  'a small disk': ({ folder, random }: Setting) => {
    const size = Math.ceil(random() * 20_000);
    return run(folder, mounted(`mount -t tmpfs -o size=${size}k none .astro`));
  },
  'a folder that cannot be written': ({ folder, random }: Setting) => {
    const which = ['dist', '.astro', 'content', '.'][Math.floor(random() * 4)] ?? 'dist';
    const at = `"$PWD/${which}"`;
    const mount = `mount --bind ${at} ${at} && mount -o remount,bind,ro ${at} && cd "$PWD"`;
    return run(folder, mounted(mount));
  },
  'a mount in place of the folder': ({ folder }: Setting) =>
    run(folder, mounted('mount --bind dist dist')),
  'a clock set back': async ({ folder, random, state }: Setting) => {
    const back = Math.ceil(random() * 400) * 86_400_000;
    const then = new Date(Date.now() - back);
    for (const file of await writeState(folder, state)) await utimes(file, then, then);
    return run(folder, preloaded(clockBack(back)));
  },
};

/** What can be brought about here, each as often as it is to come up: ended builds are what happens most. */
export async function possible(): Promise<Kind[]> {
  const simple: Record<string, number> = {
    ended: 10,
    'ended while put in place': 3,
    'ended while written into a link': 1,
    'five at once': 1,
    'a clock set back': 2,
  };
  const mounts: Record<string, number> = {
    'a small disk': 4,
    'a folder that cannot be written': 2,
    'a mount in place of the folder': 1,
  };
  const { code } = await run('/', ['unshare', '-rm', 'true']).catch(() => ({ code: 1 }));
  if (code !== 0) process.stderr.write('Mounts are not allowed here and left out.\n');
  const weights = code === 0 ? { ...simple, ...mounts } : simple;
  return Object.keys(faults)
    .filter((kind): kind is Kind => kind in weights)
    .flatMap((kind) => Array.from({ length: weights[kind] ?? 0 }, () => kind));
}

/** A build that runs a script of JavaScript first. */
const preloaded = (code: string): string[] => [
  process.execPath,
  '--import',
  `data:text/javascript,${encodeURIComponent(code)}`,
  'src/publish/build.ts',
];

/** Ends the process before its Nth change of a file, from the first that names `mark` on. */
const endAt = (mark: string, step: number): string => `
  import fs from 'node:fs';
  import { createRequire, syncBuiltinESMExports } from 'node:module';
  let left = null;
  for (const [all, name] of [
    [fs, 'renameSync'],
    [createRequire(process.cwd() + '/package.json')('fs-native-extensions'), 'swapSync'],
    ...['rm', 'rename', 'cp', 'mkdir', 'writeFile', 'rmdir'].map((one) => [fs.promises, one]),
  ]) {
    const real = all[name];
    all[name] = (...args) => {
      if (left === null && String(args[0]).endsWith('${mark}')) left = ${step};
      if (left !== null && left-- === 0) process.kill(process.pid, 'SIGKILL');
      return real(...args);
    };
  }
  syncBuiltinESMExports();`;

const clockBack = (by: number): string => `
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args) {
      if (args.length === 0) super(Real.now() - ${by});
      else super(...args);
    }
    static now() {
      return Real.now() - ${by};
    }
  };`;

/** A build that sees a mount which nobody else does. */
const mounted = (mount: string): string[] => [
  'unshare',
  '-rm',
  'sh',
  '-c',
  `${mount} && exec "$0" "$@"`,
  ...build,
];

export type Kind = keyof typeof faults;

/** What chance says, and the number of the state that is built. */
export type Turn = { random: () => number; state: number };

/** `usual` is the length of a build in ms. */
type Setting = Turn & { folder: string; usual: number };

import { spawn } from 'node:child_process';
import {
  access,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import spinner from 'yocto-spinner';
import { readArguments, readCount, root } from '../publish/command.ts';
import { makeTexts, writeTexts } from './build-texts.ts';

const usage = `npm run bench -- build [--pairs 100,300] [--from DIR] [--starlight DIR]

How long a site takes to build, and what it takes: Diptych, cold, after one edit and with nothing changed, each
by phase, beside plain Astro with Pagefind on the same texts.

  --pairs N,N      articles in both languages (100,300)
  --from DIR       a content folder whose paragraphs the texts are made of (content)
  --starlight DIR  a folder with Starlight in its node_modules, as a second yardstick
                   (npm install --prefix DIR astro @astrojs/starlight sharp)

CPU is user and system time of the whole process tree, in seconds; memory is its highest sum, in MB. Of a phase,
CPU is that of the build's own process, which Pagefind's is not.`;

/** @returns the command's exit code */
export async function bench(args: string[]): Promise<number> {
  const { values } = readArguments(
    usage,
    {
      pairs: { type: 'string', default: '100,300' },
      from: { type: 'string', default: path.join(root, 'content') },
      starlight: { type: 'string' },
    },
    { args },
  );
  const sizes = values.pairs.split(',').map((pairs) => readCount('--pairs', pairs));
  await access(values.from);
  if (values.starlight !== undefined) await access(path.join(values.starlight, 'node_modules'));
  const folder = await mkdtemp(path.join(tmpdir(), 'diptych-bench-'));
  try {
    print('pairs', 'build', ['cpu s', 'wall s', 'peak MB', 'files', 'MB']);
    for (const pairs of sizes) {
      const texts = await makeTexts(values.from, pairs);
      const own = path.join(folder, `diptych-${pairs}`);
      await makeOwn(own, texts);
      await run(pairs, 'Diptych, cold', own, ownBuild);
      await edit(own);
      await run(pairs, 'Diptych, one edit', own, ownBuild);
      await run(pairs, 'Diptych, nothing new', own, ownBuild);
      const plain = path.join(folder, `astro-${pairs}`);
      await makePlain(plain, texts);
      await run(pairs, 'Astro and Pagefind', plain, plainBuild);
      if (values.starlight === undefined) continue;
      const starlight = path.join(folder, `starlight-${pairs}`);
      await makeStarlight(starlight, texts, path.resolve(values.starlight));
      await run(pairs, 'Starlight', starlight, 'node node_modules/astro/bin/astro.mjs build');
    }
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Texts = Awaited<ReturnType<typeof makeTexts>>;
type Pair = Parameters<Texts['set']>[1];

const ownBuild = 'node --import ./src/publish/compiled.js src/publish/build.ts';
const plainBuild =
  'node node_modules/astro/bin/astro.mjs build && node node_modules/pagefind/lib/runner/bin.cjs --site dist';

async function makeOwn(folder: string, texts: Texts): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const part of ['src', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json']) {
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await writeTexts(texts, (slug, language) => path.join(folder, 'content', slug, `${language}.md`));
}

/** Builds and prints what it took, all in all and by phase. */
async function run(pairs: number, name: string, folder: string, command: string): Promise<void> {
  const shown = process.stderr.isTTY
    ? spinner({ text: `${pairs} pairs: ${name} …` }).start()
    : null;
  const { figures, phases } = await build(folder, command).finally(() => shown?.stop());
  print(pairs, name, figures);
  for (const [phase, ...times] of phases) print('', `  ${phase.toLowerCase()}`, times);
}

/** A word of one text. */
async function edit(folder: string): Promise<void> {
  const file = path.join(folder, 'content/article-7/en.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/ the /u, ' this '));
}

async function makePlain(folder: string, texts: Texts): Promise<void> {
  await mkdir(path.join(folder, 'src/pages'), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
  await mkdir(path.join(folder, 'src/layouts'));
  await writeFile(
    path.join(folder, 'src/layouts/Page.astro'),
    '<!doctype html><html lang={Astro.url.pathname.slice(1, 3)}><title>{Astro.props.frontmatter.title}</title><body><slot /></body></html>',
  );
  const framed = [...texts].map(([slug, { en, de }]): [string, Pair] => {
    const frame = (text: string): string =>
      text.replace('---', '---\nlayout: ../../layouts/Page.astro');
    return [slug, { en: frame(en), de: frame(de) }];
  });
  await writeTexts(new Map(framed), (slug, language) =>
    path.join(folder, 'src/pages', language, `${slug}.md`),
  );
}

async function makeStarlight(folder: string, texts: Texts, installed: string): Promise<void> {
  await mkdir(path.join(folder, 'src'), { recursive: true });
  await symlink(path.join(installed, 'node_modules'), path.join(folder, 'node_modules'));
  // What is not named here Vite leaves to Node, which cannot read Astro's own modules.
  const dependencies = { astro: '*', '@astrojs/starlight': '*' };
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ type: 'module', dependencies }),
  );
  await writeFile(
    path.join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Bench', defaultLocale: 'en',
  locales: { en: { label: 'English' }, de: { label: 'Deutsch' } } })] };`,
  );
  await writeFile(
    path.join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  );
  await writeTexts(texts, (slug, language) =>
    path.join(folder, 'src/content/docs', language, `${slug}.md`),
  );
}

/** Runs a command and measures what it takes, by what the shell says of its children's time. */
async function build(folder: string, command: string): Promise<Measured> {
  const began = performance.now();
  const child = spawn('sh', ['-c', `{ ${command}; } >&2 || exit 1; times`], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DIPTYCH_PHASES: '1' },
  });
  let [said, told, peak] = ['', '', 0];
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (told += data.toString()));
  const watch = setInterval(() => {
    void memoryOf(child.pid ?? 0).then((bytes) => (peak = Math.max(peak, bytes)));
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} failed:\n${told.slice(-2000)}`);
  const wall = (performance.now() - began) / 1000;
  const children = said.trim().split('\n').at(-1) ?? '';
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
  const { files, bytes } = await sizeOf(path.join(folder, 'dist'));
  const phases = [...told.matchAll(/^([^\t\n]+)\t([\d.]+)\t([\d.]+)$/gmu)].map(
    ([, phase = '', ...times]): Measured['phases'][number] => [phase, ...times.map(Number)],
  );
  return { figures: [cpu, wall, peak / 1e6, files, bytes / 1e6], phases };
}

/** CPU, wall, peak memory, files and their size; of phases CPU and wall. */
type Measured = { figures: number[]; phases: [name: string, ...times: number[]][] };

/** Bytes that a process holds, and those that any of its threads has started; 0 where the system does not say. */
async function memoryOf(process: number): Promise<number> {
  const folder = `/proc/${process}`;
  const read = (file: string): Promise<string> =>
    readFile(path.join(folder, file), 'utf8').catch(() => '');
  const own = 1024 * Number(/^VmRSS:\s+(\d+)/mu.exec(await read('status'))?.[1] ?? 0);
  const threads = await readdir(path.join(folder, 'task')).catch(() => []);
  const children = await Promise.all(threads.map((thread) => read(`task/${thread}/children`)));
  const started = children.join(' ').split(/\s+/u).filter(Boolean).map(Number);
  const others = await Promise.all(started.map(memoryOf));
  return others.reduce((sum, bytes) => sum + bytes, own);
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function print(pairs: number | string, build: string, figures: readonly (number | string)[]): void {
  const cells = figures.map((figure) =>
    (typeof figure === 'number' ? figure.toFixed(figure < 100 ? 1 : 0) : figure).padStart(8),
  );
  process.stdout.write(`${String(pairs).padStart(6)}  ${build.padEnd(28)}${cells.join('')}\n`);
}

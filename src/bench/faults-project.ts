import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { root } from '../publish/command.ts';
import { isCode } from '../publish/stop.ts';

/** Makes a project like this one, without content, in a folder; what is there already stays. */
export async function makeProject(folder: string): Promise<void> {
  await mkdir(path.join(folder, '.astro'), { recursive: true });
  for (const part of ['src', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'])
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules')).catch(
    (error: unknown) => {
      if (!isCode(error, 'EEXIST')) throw error;
    },
  );
}

/**
 * Writes two small articles, which say which state they are of.
 *
 * @returns their files
 */
export async function writeState(folder: string, state: number): Promise<string[]> {
  const files: string[] = [];
  for (const slug of ['weir', 'lock']) {
    const at = path.join(folder, 'content', slug);
    await mkdir(at, { recursive: true });
    const [en, de] = [`State ${state}, of the ${slug}.`, `Stand ${state}, von ${slug}.`];
    files.push(path.join(at, 'en.md'), path.join(at, 'de.md'));
    await writeFile(path.join(at, 'en.md'), `---\ntitle: A ${slug}\n---\n\n${en}\n`);
    await writeFile(path.join(at, 'de.md'), `---\ntitle: Ein ${slug}\n---\n\n${de}\n`);
  }
  return files;
}

/**
 * Looks at the site in `dist`: it serves if its eight pages are there, every address on a page has a file, and so
 * has every part of the search.
 *
 * @returns the states its articles are of, ascending; `null` where it does not serve
 */
export async function statesOf(folder: string): Promise<number[] | null> {
  const dist = path.join(folder, 'dist');
  const isFile = async (name: string): Promise<boolean> =>
    stat(path.join(dist, name)).then(
      (found) => found.isFile(),
      () => false,
    );
  const files = await readdir(dist, { recursive: true }).catch(() => []);
  const states = new Set<number>();
  let articles = 0;
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const html = await readFile(path.join(dist, page), 'utf8');
    if (!html.endsWith('</html>')) return null;
    const state = /(?:State|Stand) (\d+), (?:of|von)/u.exec(html)?.[1];
    if (/(?:weir|lock)/u.test(page)) articles += 1;
    if (state !== undefined && /(?:weir|lock)/u.test(page)) states.add(Number(state));
    for (const [, address = ''] of html.matchAll(/ (?:href|src)="(\/[^"#?]*)/gu)) {
      const name = decodeURIComponent(address) + (address.endsWith('/') ? 'index.html' : '');
      if (!(await isFile(name))) return null;
    }
  }
  for (const part of await searchParts(dist)) if (!(await isFile(part))) return null;
  return articles === 8 ? [...states].sort((a, b) => a - b) : null;
}

/** The files that the head of the search index names. */
async function searchParts(dist: string): Promise<string[]> {
  const head = 'search-data/head.bin';
  try {
    const json: unknown = JSON.parse(gunzipSync(await readFile(path.join(dist, head))).toString());
    const { cards, lexicon, figures, common } = directories.parse(json);
    const names = [...cards.files, ...lexicon.files, ...figures.files, common];
    return names.map((name) => `search-data/${name}.bin`);
  } catch {
    // It is asked for, and not found.
    return [`${head} that can be read`];
  }
}

const shelf = z.object({ files: z.array(z.string()) });
const directories = z.object({ cards: shelf, lexicon: shelf, figures: shelf, common: z.string() });

/**
 * Runs a command in a project.
 *
 * @param after milliseconds until it is ended with all that it has started; never unless given
 * @returns what it said, and how long it took in ms
 */
export async function run(
  folder: string,
  [command = '', ...args]: readonly string[],
  after?: number,
): Promise<{ code: number | null; said: string; took: number }> {
  const begun = performance.now();
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
  return { code, said, took: performance.now() - begun };
}

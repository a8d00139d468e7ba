import { cp, mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { root } from '../publish/command.ts';

/**
 * Makes a project of its own, like this one but for its content.
 *
 * @param articles files below `content`, by path
 */
export async function makeProject(articles: Record<string, string | Uint8Array>): Promise<Project> {
  const folder = await mkdtemp(path.join(tmpdir(), 'diptych-'));
  for (const part of ['src', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json']) {
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await mkdir(path.join(folder, 'content'));
  for (const [file, text] of Object.entries(articles)) {
    await mkdir(path.dirname(path.join(folder, 'content', file)), { recursive: true });
    await writeFile(path.join(folder, 'content', file), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs a command of a project and returns what it printed. */
export async function run(
  folder: string,
  script: string,
  environment: Record<string, string> = {},
): Promise<Outcome> {
  const [file = '', ...args] = script.split(' ');
  const child = spawn(process.execPath, [path.join(folder, 'src/publish', `${file}.ts`), ...args], {
    cwd: folder,
    env: { ...inherited, ...environment },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

// A test runner sets variables (`BASE_URL`, `NODE_ENV`) that a build must not see.
const inherited = Object.fromEntries(
  ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP'].map((name) => [name, process.env[name]]),
);

/** Serves the `dist` of a project below its base path. */
export async function serve(folder: string, base = '/'): Promise<Server> {
  const port = await freePort();
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(
    process.execPath,
    [astro, 'preview', '--port', String(port), '--ignore-lock'],
    {
      cwd: folder,
      env: { ...inherited, BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes(String(port))) resolve();
    });
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.on('close', () => reject(new Error(`The server ended: ${said}`)));
  });
  return { url: `http://localhost:${port}${base}`, stop: () => end(child) };
}

/** Ends a process and waits until it has: whoever removes its folder before that finds files written anew. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill();
  await closed;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}

export type Project = { folder: string; remove: () => Promise<void> };

export type Outcome = { code: number | null; stdout: string; stderr: string };

export type Server = { url: string; stop: () => Promise<void> };

import { spawn } from 'node:child_process';
import { readArguments, root } from './command.ts';

const usage = `npm test

Proves everything: types, formatting, style, import directions, that nothing is unused, unit tests, and the
built site in a real browser.`;

// A busy machine is slow, not wrong: no test waits on a clock, and these limits only end what hangs.
const patience = ['testTimeout', 'hookTimeout', 'expect.poll.timeout'].flatMap((limit) => [
  `--${limit}`,
  '300000',
]);

const steps = [
  ['Types', 'astro', 'check'],
  ['Formatting', 'prettier', '--check', '.'],
  ['Style, import directions, what is unused', 'npm', 'run', '--silent', 'lint'],
  ['Unit tests', 'vitest', 'run', '--exclude', 'src/browser-tests/**', '--no-isolate', ...patience],
  ['Build', 'node', 'src/publish/build.ts'],
  ['Browser', 'vitest', 'run', '--dir', 'src/browser-tests', '--maxWorkers', '2', ...patience],
] satisfies [string, string, ...string[]][];

readArguments(usage, {});
for (const [name, command, ...args] of steps) {
  process.stderr.write(`\n${name}\n`);
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  if (code !== 0) {
    process.stderr.write(`${name}: failed.\n`);
    process.exit(1);
  }
}
process.stderr.write('\nEverything holds.\n');

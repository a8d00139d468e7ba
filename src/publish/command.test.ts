import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const run = (command: string, ...options: string[]) => {
  const script = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, told: stderr.split('\n')[0] };
};

test.each([
  [['align', '--from=a', 'en.md', 'de.md'], '--from goes with --lines.'],
  [['align', '--nothing'], "Unknown option '--nothing'."],
  [['bench', 'everything'], '`everything` is none of what can be measured.'],
  [['bench', 'align', '--gold', 'nowhere'], 'nowhere cannot be read. Check its name.'],
  [['bench', 'check', '--gold', 'nowhere'], 'nowhere cannot be read. Check its name.'],
  [['bench', 'check', '--gold', 'x', '--half', 'y'], '--half y is neither even nor odd.'],
  [['bench', 'faults', '--count', 'many'], '--count many is no whole number from 1.'],
  [['bench', 'build', '--pairs', '100,x'], '--pairs x is no whole number from 1.'],
  [['bench', 'search', '--site', 'nowhere'], 'nowhere/content cannot be read. Check its name.'],
])('%j is refused in words', ([command = '', ...options], told) => {
  expect(run(command, ...options)).toEqual({ status: 2, stdout: '', told });
});

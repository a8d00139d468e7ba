import spinner from 'yocto-spinner';
import { endPhases, watchPhases } from '../site/phases.ts';

/**
 * Shows on standard error what is being done, and at the end what took how long; where that is no terminal,
 * nothing of it. With `DIPTYCH_PHASES=1` the end is told anywhere, a line for each phase: its name, seconds of
 * CPU and seconds, parted by tabs.
 *
 * @returns ends it; `true` if what was to be done is done
 */
export function showProgress(): (done: boolean) => void {
  if (process.env['DIPTYCH_PHASES'] === '1') return tellPhases;
  if (!process.stderr.isTTY) return () => undefined;
  const shown = spinner();
  watchPhases((name) => {
    shown.text = `${name} …`;
    shown.start();
  });
  return (done) => {
    shown.stop();
    const phases = endPhases();
    const all = phases.reduce((sum, { wall }) => sum + wall, 0);
    if (!done || all < worthTelling) return;
    const parts = phases
      .filter(({ wall }) => wall >= 0.05)
      .map(({ name, wall }) => `${name.toLowerCase()} ${wall.toFixed(1)} s`);
    process.stderr.write(`${all.toFixed(1)} s: ${parts.join(', ')}.\n`);
  };
}

function tellPhases(): void {
  for (const { name, cpu, wall } of endPhases()) {
    process.stderr.write(`${name}\t${cpu.toFixed(2)}\t${wall.toFixed(2)}\n`);
  }
}

/** Seconds. */
const worthTelling = 2;

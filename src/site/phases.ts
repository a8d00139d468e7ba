/*
 * What a command is doing, for whoever waits: the parts that read, print and index a site say what they begin,
 * and a command may show it.
 */

/** Says what is being done from now on; what was done before is over. */
export function beginPhase(name: string): void {
  close();
  open = { name, cpu: process.cpuUsage(), wall: performance.now() };
  listener?.(name);
}

/** What has been done since the first phase, in order: what is done twice stands once. */
export function endPhases(): Phase[] {
  close();
  return [...phases.values()];
}

/** Adds the CPU that another process has spent on phases; how long they took is known here. */
export function addPhases(others: readonly Phase[]): void {
  for (const { name, cpu } of others) {
    const before = phases.get(name) ?? { cpu: 0, wall: 0 };
    phases.set(name, { name, cpu: before.cpu + cpu, wall: before.wall });
  }
}

/** Has somebody told what each phase is called, as it begins. */
export function watchPhases(tell: (name: string) => void): void {
  listener = tell;
}

let open: { name: string; cpu: NodeJS.CpuUsage; wall: number } | undefined;
let listener: ((name: string) => void) | undefined;
const phases = new Map<string, Phase>();

function close(): void {
  if (!open) return;
  const { user, system } = process.cpuUsage(open.cpu);
  const before = phases.get(open.name) ?? { cpu: 0, wall: 0 };
  phases.set(open.name, {
    name: open.name,
    cpu: before.cpu + (user + system) / 1e6,
    wall: before.wall + (performance.now() - open.wall) / 1000,
  });
  open = undefined;
}

/** Seconds: of all threads of the process that it was done in, not of others that it starts; and of the clock. */
export type Phase = { name: string; cpu: number; wall: number };

import { expect, test } from 'vitest';
import { beginPhase, endPhases, watchPhases } from './phases.ts';

test('tells each phase as it begins, and in the end what took how long, what was done twice once', () => {
  const told: string[] = [];
  watchPhases((name) => told.push(name));
  for (const name of ['Reading', 'Aligning', 'Reading']) beginPhase(name);
  const phases = endPhases();
  expect(told).toEqual(['Reading', 'Aligning', 'Reading']);
  expect(phases.map(({ name }) => name)).toEqual(['Reading', 'Aligning']);
  for (const { cpu, wall } of phases) {
    expect(cpu).toBeGreaterThanOrEqual(0);
    expect(wall).toBeGreaterThan(0);
  }
});

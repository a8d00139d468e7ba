import { expect, test } from 'vitest';
import { startThread } from './thread.ts';

test('what a thread cannot do is told to whoever waits for it', async () => {
  const { ended } = startThread('values-thread.ts', {});
  await expect(ended).rejects.toThrow(/undefined/u);
});

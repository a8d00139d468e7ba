import { expect, test } from 'vitest';
import { startThread } from './thread.ts';

test('what a thread cannot do is told to whoever waits for it', async () => {
  // Nothing is indexed where there is no model.
  const { ended } = startThread('index-thread.ts', { folder: '', rows: [] });
  await expect(ended).rejects.toThrow(/undefined/u);
});

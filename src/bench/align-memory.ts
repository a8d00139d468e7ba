import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { alignCollection } from '../alignment/collection.ts';

// Aligns the English–German text on standard input (a `TextPair` as JSON) and prints how much memory
// that took at most, in MB: a process keeps the peak of all it ever did, so each text has its own.
const units = z.array(z.object({ text: z.string() }));
const pair = z.object({ id: z.string(), source: units, target: units });
alignCollection([pair.parse(JSON.parse(await text(process.stdin)))], {
  source: 'en',
  target: 'de',
});
process.stdout.write(`${(process.resourceUsage().maxRSS / 1024).toFixed(0)}\n`);

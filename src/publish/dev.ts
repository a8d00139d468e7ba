import { dev } from 'astro';
import '../site/library.ts';
import { readArguments, root } from './command.ts';

const usage = `npm run dev [-- --port 4321] [--host 127.0.0.1]

Serves the site while you write: a change in content/ shows at once, search included. Ctrl+C ends it.`;

const { values } = readArguments(usage, {
  port: { type: 'string', default: '4321' },
  host: { type: 'string', default: 'localhost' },
});
globalThis.diptychWriting = {};
await dev({ root, server: { port: Number(values.port), host: values.host } });

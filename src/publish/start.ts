import { Server } from 'node:http';
import { preview } from 'astro';
import { readAddresses } from '../site/publishing/addresses.ts';
import { settings } from '../site/settings.ts';
import { fail, readArguments, readPort, root } from './command.ts';
import { buildSite } from './site.ts';
import { explain } from './stop.ts';

const usage = `npm start [-- --port 4321] [--host 127.0.0.1]

Builds the site and serves it. Prints the address; Ctrl+C ends it.`;

const { values } = readArguments(usage, {
  port: { type: 'string', default: '4321' },
  host: { type: 'string', default: 'localhost' },
});
const port = readPort(values.port, usage);
process.stderr.write('Building …\n');
if (!(await buildSite(root))) process.exit(1);
const server = await preview({
  root,
  logLevel: 'warn',
  server: { port, host: values.host },
}).catch((error: unknown) => fail(explain(error)));
// Astro hands out Node's server, though its types do not say so.
if ('server' in server && server.server instanceof Server) readAddresses(server.server);
process.stdout.write(`http://${server.host ?? 'localhost'}:${server.port}${settings.base}\n`);

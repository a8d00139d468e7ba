import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * Serves a built site as a web server commonly does, scripts and pages compressed, unchanged files
 * answered with 304; and counts what goes over the line, but for the page's icon, which browsers ask for
 * whenever they like.
 */
export async function countingServer(folder: string): Promise<CountingServer> {
  const count = { bytes: 0, plain: 0, requests: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    readFile(join(folder, file)).then(
      (content) => {
        const etag = `"${hash('sha256', content).slice(0, 16)}"`;
        const isCounted = !pathname.startsWith('/icon');
        if (isCounted) count.requests += 1;
        response.setHeader('ETag', etag);
        response.setHeader('Cache-Control', 'no-cache');
        if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
        const type = types[extname(file)];
        response.setHeader('Content-Type', type ?? 'application/octet-stream');
        const brotli = String(request.headers['accept-encoding']).includes('br');
        const body = type ? (brotli ? brotliCompressSync(content) : gzipSync(content)) : content;
        if (type) response.setHeader('Content-Encoding', brotli ? 'br' : 'gzip');
        if (isCounted) {
          count.bytes += body.length;
          count.plain += content.length;
        }
        return response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    count,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export type CountingServer = {
  url: string;
  /** So far: bytes sent, the same before compression, requests answered. */
  count: { bytes: number; plain: number; requests: number };
  stop: () => void;
};

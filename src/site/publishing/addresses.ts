import type { IncomingMessage } from 'node:http';

/**
 * Lets a server answer an address that nobody can read as one where there is no page. Astro reads the address before
 * any handler of ours, and tells what it cannot read as an error of the site.
 */
export function readAddresses(server: Listening): void {
  server.prependListener('request', (request: IncomingMessage) => {
    request.url = readableAddress(request.url ?? '/');
  });
}

/** The same for `npm run dev`, as a plugin of Vite's. */
export const readableAddresses = {
  name: 'diptych-addresses',
  configureServer: ({ httpServer }: { httpServer: Listening | null }): void => {
    if (httpServer) readAddresses(httpServer);
  },
};

/**
 * An address as it stands, or one that can be read: where a `%` encodes nothing, it is the sign itself.
 *
 * @param address path and query
 * @example readableAddress('/en/50%?q=1') // '/en/50%25/?q=1'
 */
export function readableAddress(address: string): string {
  try {
    decodeURIComponent(new URL(address, 'http://localhost').pathname);
    return address;
  } catch {
    const [, path = '', query = ''] = /^\/*([^?#]*?)\/*([?#].*)?$/su.exec(address) ?? [];
    return `/${path.replaceAll('%', '%25')}${path && '/'}${query}`;
  }
}

type Listening = {
  prependListener: (event: 'request', listener: (request: IncomingMessage) => void) => unknown;
};

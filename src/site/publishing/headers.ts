/**
 * What a page may load and run: nothing from elsewhere, nothing that stands in the page itself. WebAssembly is the
 * search's. Every page says this of itself; a header can say more (`hostHeaders`).
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  ...['style-src', 'img-src', 'font-src', 'connect-src', 'worker-src'].map(
    (one) => `${one} 'self'`,
  ),
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** What a server should say with every file, by name; a page cannot say it itself. */
export const hostHeaders: Record<string, string> = {
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What lies in `_astro` is called by its content, and may be kept for ever. */
export const keptForEver = 'public, max-age=31536000, immutable';

/**
 * The file `_headers`, which Netlify, Cloudflare Pages and others read.
 *
 * @param base the path below which the site stands, `/` or such as `/reader/`
 */
export function headersFile(base: string): string {
  const all = Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${base}*\n${all.join('')}\n${base}_astro/*\n  Cache-Control: ${keptForEver}\n`;
}

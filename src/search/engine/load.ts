/**
 * Loads a file of JSON, compressed or not.
 *
 * @param check tells whether it is what is wanted
 * @throws LoadError where it is missing or something else; what `fetch` throws
 */
export async function loadJson<T>(url: string, check: Check<T>, cache?: RequestCache): Promise<T> {
  const bytes = await loadBytes(url, cache);
  // Some servers say that the file is gzip, and then it arrives unpacked.
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = packed
    ? await new Response(
        new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
      ).text()
    : new TextDecoder().decode(bytes);
  const content: unknown = JSON.parse(text);
  if (!check(content)) throw new LoadError(url, 200);
  return content;
}

/** Loads a file. @throws LoadError where it is missing; what `fetch` throws */
async function loadBytes(
  url: string,
  cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new LoadError(url, response.status);
  return new Uint8Array(await response.arrayBuffer());
}

/** A part of the index that could not be loaded, or was not what it should be. */
export class LoadError extends Error {
  readonly status: number;

  constructor(url: string, status: number) {
    super(`${url} cannot be read (${status}).`);
    this.status = status;
  }
}

export type Check<T> = (content: unknown) => content is T;

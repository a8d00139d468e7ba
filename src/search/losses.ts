/**
 * Watches every `fetch` from now on. Pagefind keeps quiet about a part of its index that did not
 * load, and would answer as if it were empty.
 *
 * @returns tells how many requests have failed so far
 */
export function countLosses(): () => number {
  let lost = 0;
  const ask = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    try {
      const response = await ask(...request);
      if (!response.ok) lost += 1;
      return response;
    } catch (error) {
      lost += 1;
      throw error;
    }
  };
  return () => lost;
}

/**
 * Starts the parts of a page one after the other. What stops a part (storage that holds something odd, a
 * browser that lacks what it needs) costs that part alone; the browser's console is told.
 */
export function startParts(parts: readonly (() => void)[]): void {
  for (const start of parts) {
    try {
      start();
    } catch (error) {
      reportError(error);
    }
  }
}

/** Whether a result has noted hits for the pages of an article (notes.ts). */
export const hasNotedHits = (): boolean =>
  isNoted(() => localStorage) || isNoted(() => sessionStorage);

/** Where notes stand in either storage. */
export const noteKey = 'diptych:hits';

function isNoted(storage: () => Storage): boolean {
  try {
    return storage().getItem(noteKey) !== null;
  } catch {
    // Storage is switched off: then nothing was noted.
    return false;
  }
}

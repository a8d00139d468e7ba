import { read } from '../../browser/storage.ts';

/** Whether a result has noted hits for the pages of an article (notes.ts). */
export const hasNotedHits = (): boolean =>
  read('localStorage', noteKey) !== null || read('sessionStorage', noteKey) !== null;

/** Where notes stand in either storage. */
export const noteKey = 'hits';

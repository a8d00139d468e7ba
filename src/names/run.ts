/** The same name in two texts, as positions of words. */
export type SharedRun = { english: Run; german: Run };

/** `from` is the first word, `to` the one after the last. */
export type Run = { from: number; to: number };

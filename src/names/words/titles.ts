/**
 * A form of address or degree before a person's name. Beside the other lists it would be sent to browsers with all of
 * them: the search reads a query as a name.
 *
 * @param folded a word
 */
export const isTitle = (folded: string): boolean => titles.has(folded);

const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady frau herr herrn herrin fraulein rev reverend comrade genosse
  genossin sen sens rep reps det insp supt gov gen col capt lt sgt dipl ing`.split(/\s+/),
);

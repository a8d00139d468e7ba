import type { Row } from './rows.ts';
import type { Block } from './texts.ts';

/**
 * Marks passages without counterpart that say word for word what another passage of their text says:
 * pasted twice, rather than left out of the other text.
 *
 * @returns the rows, with `repeats` the index of the row that says the same
 */
export function markRepeats(
  rows: readonly Row[],
  texts: { en: readonly Block[]; de: readonly Block[] },
): Row[] {
  if (!rows.some(isAlone)) return [...rows];
  const rowOf = { en: new Map<string, number>(), de: new Map<string, number>() };
  for (const language of ['en', 'de'] as const) {
    rows.forEach((row, index) => {
      if (isAlone(row)) return;
      for (const block of row[language]) rowOf[language].set(plain(texts[language][block]), index);
    });
  }
  return rows.map((row) => {
    const language = row.en.length > 0 ? 'en' : 'de';
    if (!isAlone(row)) return row;
    const [block, other] = row[language].map((unit) => texts[language][unit]);
    const repeats = rowOf[language].get(plain(block));
    return repeats === undefined || other !== undefined ? row : { ...row, repeats };
  });
}

const isAlone = ({ en, de }: Row): boolean => en.length === 0 || de.length === 0;

/** What two passages that say the same have in common. */
const plain = (block: Block | undefined): string =>
  `${block?.kind ?? ''} ${block?.text.replace(/\s+/gu, ' ').trim().normalize('NFC') ?? ''}`;

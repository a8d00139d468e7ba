import type { Problem, Trouble } from '../problem.ts';

/**
 * Files that look as if they were meant to be read, and are not: rules under another name, texts of a third
 * language, texts that lie loose; and files that only capitals tell apart.
 *
 * @param files paths from the project's folder, `content/…`
 */
export function strays(files: readonly string[]): Problem[] {
  const alike = Map.groupBy(files, (file) => file.toLowerCase());
  const doubled = [...alike.values()].flatMap(([first = '', ...others]) =>
    others.map((file) => ({
      file,
      line: 1,
      message: `Its name differs from that of ${first} in capitals only; on many systems the two are one file.`,
      advice: 'Rename one of the two, or remove it.',
    })),
  );
  const odd = files.flatMap((file) => {
    const parts = file.split('/').slice(1);
    const [first = '', second = ''] = parts;
    const told =
      parts.length === 1
        ? loose(file, first)
        : parts.length === 2
          ? beside(file, second)
          : below(parts.at(-1) ?? '');
    return told === null ? [] : [{ file, line: 1, ...told }];
  });
  return [...doubled, ...odd];
}

function loose(file: string, name: string): Trouble | null {
  if (/\.(?:md|markdown)$/iu.test(name) && !/^readme\./iu.test(name)) {
    return {
      message: 'A text stands loose in content, and is not read.',
      advice: 'Give the article a folder of its own: content/SLUG/en.md and content/SLUG/de.md.',
    };
  }
  if (!/\.ya?ml$/iu.test(name) || name === 'names.yaml') return null;
  return {
    message: `\`${file}\` is not read.`,
    advice: 'What is known of names stands in content/names.yaml; rules stand beside their texts.',
  };
}

const below = (name: string): Trouble | null =>
  name === 'en.md' || name === 'de.md'
    ? {
        message: 'This text lies a folder too deep and is not read.',
        advice: 'Put the folder of the article directly into content.',
      }
    : null;

function beside(file: string, name: string): Trouble | null {
  if (/\.ya?ml$/iu.test(name) && name !== 'alignment.yaml' && name !== 'accepted.yaml') {
    return {
      message: `\`${file}\` is not read.`,
      advice: 'Rules of alignment stand in alignment.yaml, accepted differences in accepted.yaml.',
    };
  }
  // `fr.md`, `de-AT.md`, `DE.md`; a translator's notes may be called what they like.
  if (!/^[a-z]{2,3}(?:[-_][a-z]{2,4})?\.(?:md|markdown|mdx)$/iu.test(name)) return null;
  if (name === 'en.md' || name === 'de.md') return null;
  return {
    message: 'This text is not read: an article has an English and a German one.',
    advice: 'Call them en.md and de.md; take this one out of content if it is neither.',
  };
}

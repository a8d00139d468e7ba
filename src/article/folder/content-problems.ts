import type { Language } from '../language.ts';
import type { ListedFile } from './listing.ts';
import type { Problem } from '../problem.ts';

/** @returns why a folder cannot be an article, by its name */
export function unfitName(slug: string): Problem | null {
  if (slugPattern.test(slug) && !isReserved(slug)) return null;
  return {
    file: `content/${slug}`,
    line: 1,
    message: isReserved(slug)
      ? `An article cannot be called \`${slug}\`: the site has a page of that name.`
      : `The folder's name \`${slug}\` cannot stand in an address.`,
    advice: 'Rename the folder: small letters a to z, digits, and single hyphens between them.',
  };
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** What are pages of the site itself: `/en/names/` could not be an article too, nor `/en/2/`. */
const isReserved = (slug: string): boolean => /^(?:names|search|\d{1,3})$/u.test(slug);

/** A text that is not there; perhaps it is there under another name. */
export function missingText(
  file: string,
  language: Language,
  files: ReadonlyMap<string, ListedFile>,
): Problem {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const like = new RegExp(`^(?:${language}|${names[language]})\\.[a-z.]+$`, 'iu');
  const other = [...files.keys()].find(
    (path) => path.startsWith(`${folder}/`) && like.test(path.slice(folder.length + 1)),
  );
  return {
    file,
    line: 1,
    message: `The ${names[language]} text is missing.`,
    advice:
      other === undefined
        ? `Add it as ${file}, or take the folder ${folder} out of content.`
        : /\.(?:md|markdown|mdx?|txt|text)$/iu.test(other)
          ? `There is ${other}: rename it to ${language}.md.`
          : `There is ${other}: save its text as ${language}.md, plain text in UTF-8.`,
  };
}

const names: Record<Language, string> = { en: 'English', de: 'German' };

export const emptyFile = {
  line: 1,
  message: 'The file is empty.',
  advice: 'Write the text into it, with `---`, `title: …`, `---` above it.',
};

export const folderNotFile = {
  line: 1,
  message: 'This is a folder, and should be a file.',
  advice: 'Rename the folder, and put the file in its place.',
};

export const noFolder: Problem = {
  file: 'content',
  line: 1,
  message: 'There is no folder `content` that can be read.',
  advice: 'Make it, and in it a folder for each article, with en.md and de.md.',
};

export const noArticle: Problem = {
  file: 'content',
  line: 1,
  message: 'There is no article.',
  advice: 'Make a folder in content for each, with en.md and de.md.',
};

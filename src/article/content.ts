import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article, Draft, DraftText } from './article.ts';
import { readFrontMatter } from './front-matter.ts';
import { languages } from './language.ts';
import type { Language } from './language.ts';
import { checkReferences } from './links.ts';
import { readMarkdown } from './markdown.ts';
import type { Problem } from './problem.ts';

/**
 * Reads every article of a content folder, and everything that is wrong with them.
 *
 * @param root the project's folder; articles stand in `content/SLUG/en.md` and `de.md` below it
 * @returns the articles that could be read whole, by slug, and all problems
 */
export async function readContent(root: string): Promise<Content> {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const entries = await readdir(path.join(root, 'content'), { withFileTypes: true }).catch(
    () => null,
  );
  if (entries === null) return { articles: [], problems: [noFolder] };
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    if (!entry.isDirectory()) {
      if (entry.name.endsWith('.md')) problems.push(strayText(entry.name));
      continue;
    }
    const reading = await readArticle(root, entry.name);
    problems.push(...reading.problems);
    drafts.push(reading.draft);
  }
  problems.push(...(await checkReferences(drafts, root)));
  return { articles: drafts.flatMap(finish), problems };
}

/** The article, if both its texts could be read. */
function finish({ slug, files, en, de }: Draft): Article[] {
  if (!en?.frontMatter || !de?.frontMatter) return [];
  return [
    {
      slug,
      files,
      en: { ...en, frontMatter: en.frontMatter },
      de: { ...de, frontMatter: de.frontMatter },
    },
  ];
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Words that are pages of the site itself: `/en/names/` could not be an article too. */
const reserved = new Set(['names', 'search']);

async function readArticle(
  root: string,
  slug: string,
): Promise<{ draft: Draft; problems: Problem[] }> {
  const folder = `content/${slug}`;
  const files = await readdir(path.join(root, folder));
  const problems: Problem[] = [];
  if (!slugPattern.test(slug) || reserved.has(slug)) {
    problems.push({
      file: folder,
      line: 1,
      message: reserved.has(slug)
        ? `An article cannot be called \`${slug}\`: the site has a page of that name.`
        : `The folder's name \`${slug}\` cannot stand in an address.`,
      advice: 'Rename the folder: small letters a to z, digits, and single hyphens between them.',
    });
  }
  const missing = languages.filter((language) => !files.includes(`${language}.md`));
  for (const language of missing) {
    problems.push({
      file: `${folder}/${language}.md`,
      line: 1,
      message: `The ${names[language]} text is missing.`,
      advice: `Add it as ${folder}/${language}.md, or take the folder ${folder} out of content.`,
    });
  }
  const draft: Draft = { slug, files: files.toSorted() };
  for (const language of languages) {
    if (missing.includes(language)) continue;
    const reading = await readText(root, `${folder}/${language}.md`, language);
    problems.push(...reading.problems);
    if (reading.text) draft[language] = reading.text;
  }
  return { draft, problems };
}

const names: Record<Language, string> = { en: 'English', de: 'German' };

async function readText(
  root: string,
  file: string,
  language: Language,
): Promise<{ text: DraftText | null; problems: Problem[] }> {
  const bytes = await readFile(path.join(root, file));
  const source = decodeUtf8(bytes);
  if (typeof source !== 'string') {
    const message = `The file is not valid UTF-8 (byte ${source.byte} of the line).`;
    const advice = 'Save it again with the encoding UTF-8.';
    return { text: null, problems: [{ file, line: source.line, message, advice }] };
  }
  if (source.trim() === '') {
    const message = 'The file is empty.';
    const advice = 'Write the text into it, with `---`, `title: …`, `---` above it.';
    return { text: null, problems: [{ file, line: 1, message, advice }] };
  }
  const control = /[\u0000-\u0008\u000B\u000E-\u001F]/u.exec(source);
  if (control) {
    const line = source.slice(0, control.index).split('\n').length;
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `There is a control character (U+${code}) in the text.`;
    const advice = 'Remove it, or save the file as plain text.';
    return { text: null, problems: [{ file, line, message, advice }] };
  }
  const { frontMatter, body, bodyLine, problems } = readFrontMatter(source, file);
  const markdown = readMarkdown(body, { firstLine: bodyLine, idPrefix: `${language}-` });
  if (markdown.blocks.length === 0) {
    const message = 'There is no text below the front matter.';
    problems.push({
      file,
      line: bodyLine,
      message,
      advice: 'Write the text of the article there.',
    });
  }
  // What only looks otherwise than it was meant is for the check to tell; what is lost is not published.
  for (const { refuses, ...problem } of markdown.told) {
    if (refuses) problems.push({ file, ...problem });
  }
  return { text: { file, frontMatter, ...markdown }, problems };
}

/** The text, or where the first invalid byte stands (line and byte from 1). */
function decodeUtf8(bytes: Uint8Array): string | { line: number; byte: number } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    let start = 0;
    for (let line = 1; ; line += 1) {
      const end = bytes.indexOf(10, start);
      const slice = bytes.subarray(start, end === -1 ? bytes.length : end);
      if (!isUtf8(slice)) return { line, byte: firstInvalid(slice) };
      if (end === -1) return { line, byte: 1 };
      start = end + 1;
    }
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Where the decoder put its first replacement character, in bytes from 1. */
function firstInvalid(bytes: Uint8Array): number {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const before = loose.slice(0, Math.max(0, loose.indexOf('\uFFFD')));
  return new TextEncoder().encode(before).length + 1;
}

const noFolder: Problem = {
  file: 'content',
  line: 1,
  message: 'There is no folder `content` that can be read.',
  advice: 'Make it, and in it a folder for each article, with en.md and de.md.',
};

const strayText = (name: string): Problem => ({
  file: `content/${name}`,
  line: 1,
  message: 'A text stands loose in content.',
  advice: 'Give the article a folder of its own: content/SLUG/en.md and content/SLUG/de.md.',
});

/** All articles, and all that is wrong. */
export type Content = { articles: Article[]; problems: Problem[] };

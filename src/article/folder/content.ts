import { readFrontMatter } from '../front-matter.ts';
import {
  emptyFile,
  folderNotFile,
  missingText,
  noArticle,
  noFolder,
  unfitName,
} from './content-problems.ts';
import type { Article, Content, Draft, DraftText, Notes } from '../article.ts';
import { languages } from '../language.ts';
import type { Language } from '../language.ts';
import { listFolder } from './listing.ts';
import type { ListedFile, Listing } from './listing.ts';
import { readBody } from '../body.ts';
import type { Problem } from '../problem.ts';
import { strays } from './strays.ts';
import { languageMistakes } from './text-language.ts';
import { readTextFile, tellUnprintable, unprintable } from './text-file.ts';

/**
 * Reads every article of a content folder, and everything that is wrong with them. Each folder is listed once
 * and each text read once; whatever a publisher has put there, nothing is thrown.
 *
 * @param root the project's folder; articles stand in `content/SLUG/en.md` and `de.md` below it
 * @param listing of `content`, where it has been made already
 * @param readMarkdown reads a text's body; or has read the same before
 */
export async function readContent(
  root: string,
  listing?: Listing,
  readMarkdown: typeof readBody = readBody,
): Promise<Content> {
  const { found, files, folders, problems: odd } = listing ?? (await listFolder(root, 'content'));
  if (!found) return { ...nothing, problems: [noFolder] };
  const reader = new Reader(root, files, odd, readMarkdown);
  const drafts: Draft[] = [];
  for (const folder of folders.filter((each) => isTop(each) && each !== namesFile))
    drafts.push(...(await reader.article(folder, folders)));
  const names = await reader.note(namesFile, folders);
  const { problems, warnings } = reader;
  const told = new Set(problems.map(({ file }) => file));
  warnings.push(...odd.filter(({ file }) => !told.has(file)));
  warnings.push(...strays([...files.keys()]), ...drafts.flatMap(languageMistakes));
  if (drafts.length === 0 && problems.length === 0) problems.push(noArticle);
  return { articles: drafts.flatMap(finish), drafts, files, names, problems, warnings };
}

/** The article, if both its texts could be read. */
function finish({ slug, en, de }: Draft): Article[] {
  if (!en?.frontMatter || !de?.frontMatter) return [];
  return [
    {
      slug,
      en: { ...en, frontMatter: en.frontMatter },
      de: { ...de, frontMatter: de.frontMatter },
    },
  ];
}

/** Reads articles of one listing and gathers what is wrong with them. */
class Reader {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly #root: string;
  readonly #files: ReadonlyMap<string, ListedFile>;
  readonly #odd: readonly Problem[];
  readonly #readBody: typeof readBody;

  constructor(
    root: string,
    files: ReadonlyMap<string, ListedFile>,
    odd: readonly Problem[],
    read: typeof readBody,
  ) {
    this.#root = root;
    this.#files = files;
    this.#odd = odd;
    this.#readBody = read;
  }

  /** @returns nothing where the folder holds no article */
  async article(folder: string, folders: readonly string[]): Promise<Draft[]> {
    const texts = languages.map((language) => `${folder}/${language}.md`);
    const there = [...this.#files.keys(), ...folders, ...this.#odd.map(({ file }) => file)];
    if (!texts.some((text) => there.includes(text))) {
      this.#tellEmpty(folder, there);
      return [];
    }
    const slug = folder.slice('content/'.length);
    const unfit = unfitName(slug);
    if (unfit) this.problems.push(unfit);
    const notes: Notes = {
      'alignment.yaml': await this.note(`${folder}/alignment.yaml`, folders),
      'accepted.yaml': await this.note(`${folder}/accepted.yaml`, folders),
    };
    const draft: Draft = { slug, notes };
    for (const language of languages) {
      const text = await this.#text(`${folder}/${language}.md`, language, folders);
      if (text) draft[language] = text;
    }
    return [draft];
  }

  /** The text of a file that need not be there. */
  async note(file: string, folders: readonly string[] = []): Promise<string> {
    const listed = this.#listed(file, folders);
    if (!listed) return '';
    const reading = await readTextFile(this.#root, listed.path);
    if (reading.ok) return reading.text;
    const { line, message, advice } = reading;
    this.problems.push({ file, line, message, advice });
    return '';
  }

  async #text(
    file: string,
    language: Language,
    folders: readonly string[],
  ): Promise<DraftText | null> {
    const before = this.problems.length;
    const listed = this.#listed(file, folders);
    if (!listed) {
      if (this.problems.length === before)
        this.problems.push(missingText(file, language, this.#files));
      return null;
    }
    const reading = await readTextFile(this.#root, listed.path);
    if (!reading.ok) {
      const { line, message, advice } = reading;
      this.problems.push({ file, line, message, advice });
      return null;
    }
    if (reading.text.trim() === '') {
      this.problems.push({ file, ...emptyFile });
      return null;
    }
    const { text, problems } = readText(reading.text, file, language, this.#readBody);
    this.problems.push(...problems);
    return text;
  }

  /** A file of the list; what is not listed because something is wrong with it keeps the site from being built. */
  #listed(file: string, folders: readonly string[]): ListedFile | undefined {
    if (folders.includes(file)) this.problems.push({ file, ...folderNotFile });
    this.problems.push(...this.#odd.filter((problem) => problem.file === file));
    return this.#files.get(file);
  }

  #tellEmpty(folder: string, there: readonly string[]): void {
    // Texts that lie deeper are told by themselves.
    if (there.some((file) => file.startsWith(`${folder}/`) && /\/(?:en|de)\.md$/u.test(file)))
      return;
    this.warnings.push({
      file: folder,
      line: 1,
      message: 'There are no texts in this folder.',
      advice: `Add ${folder}/en.md and ${folder}/de.md, or take the folder out of content.`,
    });
  }
}

function readText(
  source: string,
  file: string,
  language: Language,
  read: typeof readBody,
): { text: DraftText | null; problems: Problem[] } {
  const { frontMatter, body, bodyLine, problems, told } = readFrontMatter(source, file);
  const reading = read(body, {
    firstLine: bodyLine,
    idPrefix: `${language}-`,
    title: frontMatter?.title === '' ? undefined : frontMatter?.title,
  });
  if (!reading.ok) {
    const { line, message, advice } = reading;
    return { text: null, problems: [...problems, { file, line, message, advice }] };
  }
  const { markdown } = reading;
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
  for (const { text, line } of markdown.blocks) {
    const control = unprintable.exec(text);
    const isTold = problems.some((problem) => problem.line === line);
    if (control && !isTold) problems.push({ file, line, ...tellUnprintable(control[0]) });
  }
  return { text: { file, frontMatter, ...markdown, told: [...told, ...markdown.told] }, problems };
}

const namesFile = 'content/names.yaml';
const isTop = (folder: string): boolean => folder.split('/').length === 2;

const nothing: Content = {
  articles: [],
  drafts: [],
  files: new Map(),
  names: '',
  problems: [],
  warnings: [],
};

import { locales, otherLanguage } from '../../article/language.ts';
import type { Language } from '../../article/language.ts';
import { quotationMarks, quoteStrings } from '../../site/quote-strings.ts';
import { bothPage } from '../both-page.ts';
import { pageLanguage } from '../page-language.ts';

/** What the reader has selected in the text; `null` where that is nothing. */
export function selectedPassage(): Quoted | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const row = rowAt(range.startContainer);
  const text = selection
    .toString()
    .trim()
    .replaceAll(/\s*\n\s*/gu, '\n');
  if (row === null || text === '') return null;
  const language = languageAt(range.startContainer);
  const touched = [...document.querySelectorAll<HTMLElement>('[data-rows] [data-sentence]')].filter(
    (sentence) => range.intersectsNode(sentence) && sentence.getClientRects().length > 0,
  );
  // Where both languages are selected, the quotation has both already.
  const isMixed = touched.some((sentence) => languageAt(sentence) !== language);
  const sentences = isMixed ? null : touched.map(({ dataset }) => dataset['sentence'] ?? '');
  return { row, language, text, sentences, whole: false };
}

/** A whole passage, in the language of the page. */
export function wholePassage(row: number): Quoted | null {
  const language = pageLanguage();
  const text = passageIn(document, row, language);
  if (text !== '') return { row, language, text, sentences: [], whole: true };
  const other = otherLanguage(language);
  const alone = passageIn(document, row, other);
  return alone === '' ? null : { row, language: other, text: alone, sentences: null, whole: true };
}

/** The address of a passage in a language. */
export function addressOf(row: number, language: Language): string {
  const link = document.querySelector<HTMLAnchorElement>(
    `[data-switch="language"][hreflang="${language}"]`,
  );
  const address = new URL(link?.href ?? location.href);
  address.hash = `p${row}`;
  return address.href;
}

/**
 * A quotation with its title, addresses and dates; with its counterpart, if that is wanted.
 *
 * @throws where the counterpart cannot be loaded
 */
export async function quotation(quoted: Quoted, withOther: boolean): Promise<string> {
  const { row, language, text } = quoted;
  const say = quoteStrings[pageLanguage()];
  const article = document.querySelector<HTMLElement>('[data-article]');
  const cited = [language];
  const texts = [quote(text, language)];
  const titles = [titleIn(document, language)];
  if (withOther) {
    const other = otherLanguage(language);
    const page = await bothPage();
    const counterpart = counterpartIn(page, quoted, other);
    if (counterpart !== '') texts.push(quote(counterpart, other));
    titles.push(titleIn(page, other));
    cited.push(other);
  }
  const source = [
    article?.dataset['author'],
    titles.filter(Boolean).join(' / '),
    article?.querySelector('time')?.textContent,
    say.cited(row),
  ];
  const today = new Intl.DateTimeFormat(locales[pageLanguage()], { dateStyle: 'long' });
  return [
    ...texts.map((one) => `${one}\n`),
    source.filter(Boolean).join(', '),
    ...cited.map((one) => addressOf(row, one)),
    say.read(today.format(new Date())),
  ].join('\n');
}

function counterpartIn(page: Document, { row, sentences, whole }: Quoted, other: Language): string {
  if (sentences === null) return '';
  if (whole) return passageIn(page, row, other);
  const seen = new Set<string>();
  const parts = sentences.flatMap((name) => {
    if (seen.has(name)) return [];
    seen.add(name);
    const sought = `[data-sentence="${CSS.escape(name)}"]:not(.twin)`;
    const found = [...page.querySelectorAll(`[data-side][lang="${other}"] ${sought}`)];
    return found.map(textOf);
  });
  return parts.join(' ').trim();
}

/** A passage as it is printed, in a language; empty where the page has none. */
function passageIn(page: Document, row: number, language: Language): string {
  const cell = page.querySelector(`#p${row} > [data-side][lang="${language}"]`);
  if (cell) return textOf(cell);
  if (page.querySelector('[data-parallel]') || page.documentElement.lang !== language) return '';
  const blocks = [...page.querySelectorAll(`[id="p${row}"]:not(.absent), [id^="p${row}-"]`)];
  return blocks.map(textOf).join('\n').trim();
}

/** The text as it is read: no footnote marks, no counterparts unfolded within. */
function textOf(element: Element): string {
  const copy = document.importNode(element, true);
  for (const mark of copy.querySelectorAll(notText)) mark.remove();
  for (const block of copy.querySelectorAll('p, li, tr, h2, h3, h4, h5, h6, pre, figcaption')) {
    block.append('\n');
  }
  for (const cell of copy.querySelectorAll('tr > * + *')) cell.prepend('\t');
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return copy.textContent.trim().replaceAll(/ *\n\s*/gu, '\n');
}

const notText =
  'sup:has([data-footnote-ref]), [data-footnote-backref], .twin, .hush, thead[data-repeated]';

function titleIn(page: Document, language: Language): string {
  const title = page.querySelector(`[data-article] :is(h1, .title)[lang="${language}"]`);
  const own = page.documentElement.lang === language ? page.querySelector('main h1') : null;
  return (title ?? own)?.textContent.trim() ?? '';
}

function quote(text: string, language: Language): string {
  const [open, close] = quotationMarks[language];
  return `${open}${text}${close}`;
}

/** The row that a point of the text is in; of blocks that make one row, that row. */
function rowAt(node: Node): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const row = element?.closest('[data-rows]') ? element.closest('[id^="p"]') : null;
  const number = /^p(\d+)/u.exec(row?.id ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

function languageAt(node: Node): Language {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[lang]')?.lang === 'de' ? 'de' : 'en';
}

/** What is quoted: of the row where it begins. */
export type Quoted = {
  row: number;
  language: Language;
  text: string;
  /** The names of its sentences; `null` where no counterpart is to be added. */
  sentences: readonly string[] | null;
  /** Whether it is the whole passage. */
  whole: boolean;
};

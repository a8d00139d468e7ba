import type { Language } from '../article/language.ts';

/** What is said where a passage is quoted or shared, in the language of the page. */
export const quoteStrings: Record<Language, QuoteStrings> = {
  en: {
    passage: (n) => `Passage ${n}`,
    selection: 'What is selected',
    copy: 'Copy quotation',
    copyBoth: 'with German',
    link: 'Copy link',
    share: 'Share',
    close: 'Close',
    copied: 'Copied',
    failed: 'The browser does not let this be copied.',
    cited: (n) => `passage ${n}`,
    read: (day) => `Read on ${day}`,
  },
  de: {
    passage: (n) => `Abschnitt ${n}`,
    selection: 'Das Ausgewählte',
    copy: 'Zitat kopieren',
    copyBoth: 'mit Englisch',
    link: 'Link kopieren',
    share: 'Teilen',
    close: 'Schließen',
    copied: 'Kopiert',
    failed: 'Der Browser lässt das nicht kopieren.',
    cited: (n) => `Abschnitt ${n}`,
    read: (day) => `Gelesen am ${day}`,
  },
};

/** The quotation marks of a language. */
export const quotationMarks: Record<Language, readonly [string, string]> = {
  en: ['“', '”'],
  de: ['„', '“'],
};

type QuoteStrings = {
  passage: (n: number) => string;
  selection: string;
  copy: string;
  copyBoth: string;
  link: string;
  share: string;
  close: string;
  copied: string;
  failed: string;
  cited: (n: number) => string;
  read: (day: string) => string;
};

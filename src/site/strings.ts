import type { Language } from '../article/language.ts';

/** What the interface says, in the language of the page. */
export const strings: Record<Language, Strings> = {
  en: {
    language: 'English',
    skip: 'Skip to the text',
    siteNavigation: 'Site',
    languages: 'Language',
    view: 'View',
    sideBySide: 'Side by side',
    oneLanguage: 'One language',
    search: 'Search',
    names: 'Names & figures',
    articles: 'Articles',
    articlesIn: 'Articles in English',
    noArticles: 'No article has been published yet.',
    minutes: (n) => `${n} min`,
    by: (author) => `by ${author}`,
    source: 'Source',
    translated: 'Translation',
    translatedBy: (who) => `Translation: ${who}`,
    passage: (n) => `Passage ${n}`,
    passageIn: (n) => `Passage ${n} in German`,
    noCounterpart: 'No counterpart in this language',
    footnotes: 'Footnotes',
    text: 'Text',
    feed: 'Feed',
    theme: 'Colours',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    nowReading: 'English',
    nowSideBySide: 'Side by side, English first',
    atPassage: (n) => `passage ${n}`,
    notFound: 'There is no page at this address',
    notFoundAdvice: 'It may have been renamed. These are the ways on:',
    description: (title) => `${title}: articles in English and German, side by side.`,
  },
  de: {
    language: 'Deutsch',
    skip: 'Zum Text springen',
    siteNavigation: 'Website',
    languages: 'Sprache',
    view: 'Ansicht',
    sideBySide: 'Nebeneinander',
    oneLanguage: 'Eine Sprache',
    search: 'Suche',
    names: 'Namen & Zahlen',
    articles: 'Artikel',
    articlesIn: 'Artikel auf Deutsch',
    noArticles: 'Es ist noch kein Artikel erschienen.',
    minutes: (n) => `${n} Min.`,
    by: (author) => `von ${author}`,
    source: 'Quelle',
    translated: 'Übersetzung',
    translatedBy: (who) => `Übersetzung: ${who}`,
    passage: (n) => `Abschnitt ${n}`,
    passageIn: (n) => `Abschnitt ${n} auf Englisch`,
    noCounterpart: 'Kein Gegenstück in dieser Sprache',
    footnotes: 'Fußnoten',
    text: 'Text',
    feed: 'Feed',
    theme: 'Farben',
    themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
    nowReading: 'Deutsch',
    nowSideBySide: 'Nebeneinander, Deutsch zuerst',
    atPassage: (n) => `Abschnitt ${n}`,
    notFound: 'Unter dieser Adresse gibt es keine Seite',
    notFoundAdvice: 'Vielleicht wurde sie umbenannt. So geht es weiter:',
    description: (title) => `${title}: Artikel auf Deutsch und Englisch, nebeneinander.`,
  },
};

/** A day in the language's own way. */
export const formatDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** What every language must say. */
export type Strings = {
  language: string;
  skip: string;
  siteNavigation: string;
  languages: string;
  view: string;
  sideBySide: string;
  oneLanguage: string;
  search: string;
  names: string;
  articles: string;
  articlesIn: string;
  noArticles: string;
  minutes: (n: number) => string;
  by: (author: string) => string;
  source: string;
  translated: string;
  translatedBy: (who: string) => string;
  passage: (n: number) => string;
  passageIn: (n: number) => string;
  noCounterpart: string;
  footnotes: string;
  text: string;
  feed: string;
  theme: string;
  themes: Record<'system' | 'light' | 'dark', string>;
  nowReading: string;
  nowSideBySide: string;
  atPassage: (n: number) => string;
  notFound: string;
  notFoundAdvice: string;
  description: (title: string) => string;
};

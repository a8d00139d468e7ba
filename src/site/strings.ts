import type { ContainerWords } from '../article/containers.ts';
import { locales, type Language } from '../article/language.ts';
import { searchStrings } from './search-strings.ts';
import type { SearchStrings } from './search-strings.ts';

/** What the interface says, in the language of the page. */
export const strings: Record<Language, Strings> = {
  en: {
    language: 'English',
    skip: 'Skip to the text',
    siteNavigation: 'Site',
    languages: 'Language',
    sideBySide: 'Side by side',
    both: 'Both',
    bothHere: 'each entry here stands in both languages',
    search: 'Search',
    names: 'Names & figures',
    namesShort: 'Names',
    namesRest: ' & figures',
    articles: 'Articles',
    articlesIn: 'Articles in English',
    searchAll: 'Search all texts',
    searchOrNarrow: 'Search, or narrow this list',
    shown: (n) => (n === 1 ? '1 article' : `${n} articles`),
    years: 'Years',
    undated: 'Without a date',
    bothOf: (title) => `Both: ${title}`,
    readTo: 'read to # of #',
    read: 'read',
    resume: 'Go on at passage #',
    noArticles: 'No article has been published yet.',
    minutes: (n) => `${n} min`,
    by: (author) => `by ${author}`,
    source: 'Source',
    translated: 'Translated',
    translatedBy: (who) => `Translated by ${who}`,
    passage: (n) => `Passage ${n}`,
    passageIn: {
      en: (n) => `Passage ${n} in English`,
      de: (n) => `Passage ${n} in German`,
    },
    passageInBoth: (n) => `Passage ${n} in both languages`,
    passageAlone: (n) => `Passage ${n}, in English only`,
    standsOnlyIn: (n) => `Passage ${n} stands only in German`,
    allPaired: (n) =>
      n === 1
        ? 'The one passage stands in both languages.'
        : `All ${n} passages stand in both languages.`,
    somePaired: (paired, n) => `${paired} of ${n} passages stand in both languages.`,
    onlyIn: { en: 'Only in English', de: 'Only in German' },
    moved: (n) => `In German, this passage stands after passage ${n}`,
    movedFirst: 'In German, this passage stands first',
    tapForOther: 'Tap a sentence to see it in German.',
    notIn: { en: 'No counterpart in English', de: 'No counterpart in German' },
    views: {
      name: 'View',
      sideBySide: 'Side by side',
      passages: 'Passage by passage',
      sentences: 'Sentence by sentence',
      otherFirst: 'German first',
    },
    containers: {
      footnotes: 'Footnotes',
      back: 'Back to the text',
      code: 'Code',
      table: 'Table',
      alerts: {
        note: 'Note',
        tip: 'Tip',
        important: 'Important',
        warning: 'Warning',
        caution: 'Caution',
      },
    },
    feed: 'Feed',
    theme: 'Colours',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    nowReading: 'English',
    nowBoth: 'Both languages, English first',
    atPassage: 'passage #',
    sentence: 'Passage #, sentence #',
    notFound: 'There is no page at this address',
    notFoundAdvice: 'It may have been renamed. These are the ways on:',
    description: (title) => `${title}: articles in English and German, side by side.`,
    searching: searchStrings.en,
  },
  de: {
    language: 'Deutsch',
    skip: 'Zum Text springen',
    siteNavigation: 'Website',
    languages: 'Sprache',
    sideBySide: 'Nebeneinander',
    both: 'Beide',
    bothHere: 'hier steht jeder Eintrag in beiden Sprachen',
    search: 'Suche',
    names: 'Namen & Zahlen',
    namesShort: 'Namen',
    namesRest: ' & Zahlen',
    articles: 'Artikel',
    articlesIn: 'Artikel auf Deutsch',
    searchAll: 'In allen Texten suchen',
    searchOrNarrow: 'Suchen oder Liste eingrenzen',
    shown: (n) => `${n} Artikel`,
    years: 'Jahre',
    undated: 'Ohne Datum',
    bothOf: (title) => `Beide: ${title}`,
    readTo: 'gelesen bis # von #',
    read: 'gelesen',
    resume: 'Weiter bei Abschnitt #',
    noArticles: 'Es ist noch kein Artikel erschienen.',
    minutes: (n) => `${n} Min.`,
    by: (author) => `von ${author}`,
    source: 'Quelle',
    translated: 'Übersetzt',
    translatedBy: (who) => `Übersetzt von ${who}`,
    passage: (n) => `Abschnitt ${n}`,
    passageIn: {
      en: (n) => `Abschnitt ${n} auf Englisch`,
      de: (n) => `Abschnitt ${n} auf Deutsch`,
    },
    passageInBoth: (n) => `Abschnitt ${n} in beiden Sprachen`,
    passageAlone: (n) => `Abschnitt ${n}, nur auf Deutsch`,
    standsOnlyIn: (n) => `Abschnitt ${n} gibt es nur auf Englisch`,
    allPaired: (n) =>
      n === 1
        ? 'Der eine Abschnitt steht in beiden Sprachen.'
        : `Alle ${n} Abschnitte stehen in beiden Sprachen.`,
    somePaired: (paired, n) => `${paired} von ${n} Abschnitten stehen in beiden Sprachen.`,
    onlyIn: { en: 'Nur auf Englisch', de: 'Nur auf Deutsch' },
    moved: (n) => `Auf Englisch steht dieser Abschnitt nach Abschnitt ${n}`,
    movedFirst: 'Auf Englisch steht dieser Abschnitt zuerst',
    tapForOther: 'Tippe auf einen Satz, um ihn auf Englisch zu sehen.',
    notIn: { en: 'Kein Gegenstück auf Englisch', de: 'Kein Gegenstück auf Deutsch' },
    views: {
      name: 'Ansicht',
      sideBySide: 'Nebeneinander',
      passages: 'Abschnitt für Abschnitt',
      sentences: 'Satz für Satz',
      otherFirst: 'Englisch zuerst',
    },
    containers: {
      footnotes: 'Fußnoten',
      back: 'Zurück zum Text',
      code: 'Code',
      table: 'Tabelle',
      alerts: {
        note: 'Hinweis',
        tip: 'Tipp',
        important: 'Wichtig',
        warning: 'Warnung',
        caution: 'Vorsicht',
      },
    },
    feed: 'Feed',
    theme: 'Farben',
    themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
    nowReading: 'Deutsch',
    nowBoth: 'Beide Sprachen, Deutsch zuerst',
    atPassage: 'Abschnitt #',
    sentence: 'Abschnitt #, Satz #',
    notFound: 'Unter dieser Adresse gibt es keine Seite',
    notFoundAdvice: 'Vielleicht wurde sie umbenannt. So geht es weiter:',
    description: (title) => `${title}: Artikel auf Deutsch und Englisch, nebeneinander.`,
    searching: searchStrings.de,
  },
};

/** A day (`2026-03-14`) in the language's own way. */
export const formatDay = (day: string, language: Language): string =>
  inWords(day, language, { dateStyle: 'long' });

/** A day of a year that is known. */
export const formatShortDay = (day: string, language: Language): string =>
  inWords(day, language, { day: 'numeric', month: 'short' });

const inWords = (day: string, language: Language, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], { ...style, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** What every language must say. */
export type Strings = {
  language: string;
  skip: string;
  siteNavigation: string;
  languages: string;
  sideBySide: string;
  /** Both languages, in the header. */
  both: string;
  /** Why it leads nowhere on pages that hold both. */
  bothHere: string;
  search: string;
  names: string;
  /** Its name in two parts, the second of which is left out where there is no room. */
  namesShort: string;
  namesRest: string;
  articles: string;
  articlesIn: string;
  searchAll: string;
  searchOrNarrow: string;
  years: string;
  undated: string;
  bothOf: (title: string) => string;
  shown: (n: number) => string;
  /** With `#` for numbers that the browser puts in. */
  readTo: string;
  read: string;
  resume: string;
  noArticles: string;
  minutes: (n: number) => string;
  by: (author: string) => string;
  source: string;
  translated: string;
  translatedBy: (who: string) => string;
  passage: (n: number) => string;
  passageIn: Record<Language, (n: number) => string>;
  passageInBoth: (n: number) => string;
  passageAlone: (n: number) => string;
  /** Of a passage that this language lacks. */
  standsOnlyIn: (n: number) => string;
  allPaired: (n: number) => string;
  somePaired: (paired: number, n: number) => string;
  onlyIn: Record<Language, string>;
  /** Of a passage that stands elsewhere in the other language. */
  moved: (n: number) => string;
  movedFirst: string;
  tapForOther: string;
  notIn: Record<Language, string>;
  views: Record<'name' | 'sideBySide' | 'passages' | 'sentences' | 'otherFirst', string>;
  containers: ContainerWords;
  feed: string;
  theme: string;
  themes: Record<'system' | 'light' | 'dark', string>;
  nowReading: string;
  nowBoth: string;
  /** With `#` for numbers that the browser puts in. */
  atPassage: string;
  sentence: string;
  notFound: string;
  notFoundAdvice: string;
  description: (title: string) => string;
  searching: SearchStrings;
};

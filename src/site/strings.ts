import type { ContainerWords } from '../article/containers.ts';
import type { Language } from '../article/language.ts';

/** What the interface says, in the language of the page. */
export const strings: Record<Language, Strings> = {
  en: {
    language: 'English',
    skip: 'Skip to the text',
    siteNavigation: 'Site',
    languages: 'Language',
    sideBySide: 'Side by side',
    oneLanguage: 'One language',
    search: 'Search',
    names: 'Names & figures',
    namesShort: 'Names',
    namesRest: ' & figures',
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
    passageAlone: (n) => `Passage ${n}, in English only`,
    standsOnlyIn: (n) => `Passage ${n} stands only in German`,
    allPaired: (n) => (n === 1 ? 'The one passage is paired' : `All ${n} passages paired`),
    somePaired: (paired, n) => `${paired} of ${n} passages paired`,
    onlyIn: { en: (n) => `${n} only in English`, de: (n) => `${n} only in German` },
    moved: (n) => `In German, this passage stands after passage ${n}`,
    movedFirst: 'In German, this passage stands first',
    sameValue: 'Same value',
    differs: 'Differs',
    noCounterpart: 'No counterpart in this language',
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
    nowSideBySide: 'Side by side, English first',
    atPassage: (n) => `passage ${n}`,
    notFound: 'There is no page at this address',
    notFoundAdvice: 'It may have been renamed. These are the ways on:',
    description: (title) => `${title}: articles in English and German, side by side.`,
    searching: {
      about: 'Names, figures and words of every article, in English and German at once.',
      label: 'Search for a name, a figure or words',
      close: 'Close',
      scope: 'Search in',
      both: 'Both languages',
      results: 'Results',
      suggestions: 'Suggestions',
      stands: (rows) => (rows === 1 ? 'in 1 passage' : `in ${rows} passages`),
      loading: 'Searching …',
      found: (n, more) =>
        n === 1 && !more ? '1 passage' : `${n}${more ? ' or more' : ''} passages`,
      none: (query) => `Nothing found for “${query}”.`,
      failed: 'The search could not be loaded.',
      retry: 'Try again',
      widen: 'Search both languages',
      toNames: 'All names and figures',
      more: 'Show more',
      title: 'Title',
      near: (name) => `near spelling: ${name}`,
      begun: 'begins so',
      without: (words) => `without: ${words}`,
      shortcuts: 'Single keys: / opens the search, n and N go from hit to hit',
      noScript: 'The search needs JavaScript. Without it:',
      noScriptNames: 'look up a name or a figure in the list of names and figures;',
      noScriptFind: 'or open an article and use the browser’s own search (Ctrl+F).',
    },
  },
  de: {
    language: 'Deutsch',
    skip: 'Zum Text springen',
    siteNavigation: 'Website',
    languages: 'Sprache',
    sideBySide: 'Nebeneinander',
    oneLanguage: 'Eine Sprache',
    search: 'Suche',
    names: 'Namen & Zahlen',
    namesShort: 'Namen',
    namesRest: ' & Zahlen',
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
    passageAlone: (n) => `Abschnitt ${n}, nur auf Deutsch`,
    standsOnlyIn: (n) => `Abschnitt ${n} gibt es nur auf Englisch`,
    allPaired: (n) => (n === 1 ? 'Der eine Abschnitt ist gepaart' : `Alle ${n} Abschnitte gepaart`),
    somePaired: (paired, n) => `${paired} von ${n} Abschnitten gepaart`,
    onlyIn: { en: (n) => `${n} nur auf Englisch`, de: (n) => `${n} nur auf Deutsch` },
    moved: (n) => `Auf Englisch steht dieser Abschnitt nach Abschnitt ${n}`,
    movedFirst: 'Auf Englisch steht dieser Abschnitt zuerst',
    sameValue: 'Gleicher Wert',
    differs: 'Abweichung',
    noCounterpart: 'Kein Gegenstück in dieser Sprache',
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
    nowSideBySide: 'Nebeneinander, Deutsch zuerst',
    atPassage: (n) => `Abschnitt ${n}`,
    notFound: 'Unter dieser Adresse gibt es keine Seite',
    notFoundAdvice: 'Vielleicht wurde sie umbenannt. So geht es weiter:',
    description: (title) => `${title}: Artikel auf Deutsch und Englisch, nebeneinander.`,
    searching: {
      about: 'Namen, Zahlen und Wörter aller Artikel, auf Deutsch und Englisch zugleich.',
      label: 'Nach einem Namen, einer Zahl oder Wörtern suchen',
      close: 'Schließen',
      scope: 'Suchen in',
      both: 'Beide Sprachen',
      results: 'Ergebnisse',
      suggestions: 'Vorschläge',
      stands: (rows) => (rows === 1 ? 'in 1 Abschnitt' : `in ${rows} Abschnitten`),
      loading: 'Sucht …',
      found: (n, more) =>
        n === 1 && !more ? '1 Abschnitt' : `${n}${more ? ' oder mehr' : ''} Abschnitte`,
      none: (query) => `Nichts gefunden für „${query}“.`,
      failed: 'Die Suche konnte nicht geladen werden.',
      retry: 'Noch einmal versuchen',
      widen: 'In beiden Sprachen suchen',
      toNames: 'Alle Namen und Zahlen',
      more: 'Mehr zeigen',
      title: 'Titel',
      near: (name) => `ähnlich geschrieben: ${name}`,
      begun: 'beginnt so',
      without: (words) => `ohne: ${words}`,
      shortcuts: 'Einzelne Tasten: / öffnet die Suche, n und N gehen von Fund zu Fund',
      noScript: 'Die Suche braucht JavaScript. Ohne JavaScript:',
      noScriptNames: 'einen Namen oder eine Zahl in der Liste der Namen und Zahlen nachschlagen;',
      noScriptFind: 'oder einen Artikel öffnen und die Suche des Browsers benutzen (Strg+F).',
    },
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
  sideBySide: string;
  oneLanguage: string;
  search: string;
  names: string;
  /** Its name in two parts, the second of which is left out where there is no room. */
  namesShort: string;
  namesRest: string;
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
  passageAlone: (n: number) => string;
  /** Of a passage that this language lacks. */
  standsOnlyIn: (n: number) => string;
  allPaired: (n: number) => string;
  somePaired: (paired: number, n: number) => string;
  onlyIn: Record<Language, (n: number) => string>;
  /** Of a passage that stands elsewhere in the other language. */
  moved: (n: number) => string;
  movedFirst: string;
  sameValue: string;
  differs: string;
  noCounterpart: string;
  containers: ContainerWords;
  feed: string;
  theme: string;
  themes: Record<'system' | 'light' | 'dark', string>;
  nowReading: string;
  nowSideBySide: string;
  atPassage: (n: number) => string;
  notFound: string;
  notFoundAdvice: string;
  description: (title: string) => string;
  searching: {
    about: string;
    label: string;
    close: string;
    scope: string;
    both: string;
    results: string;
    suggestions: string;
    stands: (rows: number) => string;
    loading: string;
    found: (n: number, more: boolean) => string;
    none: (query: string) => string;
    failed: string;
    retry: string;
    widen: string;
    toNames: string;
    more: string;
    title: string;
    near: (name: string) => string;
    begun: string;
    /** @param words those of the query that do not stand in a passage */
    without: (words: string) => string;
    /** Says what the check box of the keys switches. */
    shortcuts: string;
    noScript: string;
    noScriptNames: string;
    noScriptFind: string;
  };
};

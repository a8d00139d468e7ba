import type { Language } from '../article/language.ts';

/** What the search says, in the language of the page. */
export const searchStrings: Record<Language, SearchStrings> = {
  en: {
    about: 'Names, figures and words of every article, in English and German at once.',
    label: 'Search for a name, a figure or words',
    close: 'Close',
    scope: 'Search in',
    both: 'Both languages',
    results: 'Results',
    suggestions: 'Suggestions',
    recent: 'Recent searches',
    keepRecent: 'Remember my searches on this device',
    stands: (rows) => (rows === 1 ? 'in 1 passage' : `in ${rows} passages`),
    loading: 'Searching …',
    found: (n, more) => (n === 1 && !more ? '1 passage' : `${n}${more ? ' or more' : ''} passages`),
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
  de: {
    about: 'Namen, Zahlen und Wörter aller Artikel, auf Deutsch und Englisch zugleich.',
    label: 'Nach einem Namen, einer Zahl oder Wörtern suchen',
    close: 'Schließen',
    scope: 'Suchen in',
    both: 'Beide Sprachen',
    results: 'Ergebnisse',
    suggestions: 'Vorschläge',
    recent: 'Letzte Suchen',
    keepRecent: 'Meine Suchen auf diesem Gerät merken',
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
};

export type SearchStrings = {
  about: string;
  label: string;
  close: string;
  scope: string;
  both: string;
  results: string;
  suggestions: string;
  /** The queries that this device remembers, offered in an empty field. */
  recent: string;
  /** Says what the check box of recent queries switches. */
  keepRecent: string;
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

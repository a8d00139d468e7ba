import type { Language } from '../article/language.ts';

/** The list of keys, in the language of the page. */
export const keyStrings: Record<Language, KeyStrings> = {
  en: {
    open: 'Keys',
    title: 'Keys',
    list: [
      [['v'], 'on to the next of English, Deutsch, Both'],
      [['u'], 'show every sentence in German too, or no longer'],
      [['Enter'], 'show the sentence in focus, or under the pointer, in German'],
      [['←', '→'], 'to the sentence before or after'],
      [['c'], 'copy the passage that is read as a quotation'],
      [['/'], 'search'],
      [['?'], 'this list'],
    ],
    single: 'Single letters and signs do this',
    close: 'Close',
  },
  de: {
    open: 'Tasten',
    title: 'Tasten',
    list: [
      [['v'], 'weiter zum nächsten von English, Deutsch, Beide'],
      [['u'], 'jeden Satz auch auf Englisch zeigen oder nicht mehr'],
      [['Enter'], 'den angewählten oder gezeigten Satz auf Englisch zeigen'],
      [['←', '→'], 'zum Satz davor oder danach'],
      [['c'], 'den gelesenen Abschnitt als Zitat kopieren'],
      [['/'], 'suchen'],
      [['?'], 'diese Liste'],
    ],
    single: 'Einzelne Buchstaben und Zeichen tun dies',
    close: 'Schließen',
  },
};

type KeyStrings = {
  open: string;
  title: string;
  list: readonly (readonly [keys: readonly string[], what: string])[];
  single: string;
  close: string;
};

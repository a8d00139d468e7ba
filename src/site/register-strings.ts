import type { Language } from '../article/language.ts';
import type { FigureKind } from '../figures/figure.ts';
import type { NameKind } from '../names/name.ts';

/** What the register says, in the language of the page. */
export const registerStrings: Record<Language, RegisterStrings> = {
  en: {
    about: 'Every name and every figure of the articles, in both languages, with its passages.',
    size: (names, figures) => `${names} names, ${figures} figures`,
    filter: 'Show only',
    filterHint: 'a name or a figure',
    shown: (n) => (n === 1 ? '1 entry' : `${n} entries`),
    some: (n, all) => `${n} of ${all} entries`,
    elsewhere: 'On other pages',
    none: 'No entry.',
    search: (text) => `Search for “${text}” in every article`,
    contents: 'Contents',
    pages: 'Pages',
    page: (n) => `Page ${n}`,
    otherSigns: '0–9',
    also: 'also',
    title: 'title',
    passage: (title, n) => (n === 0 ? `${title}, title` : `${title}, passage ${n}`),
    part: (n, of) => `part ${n} of ${of}`,
    kinds: {
      person: 'Person',
      place: 'Place',
      organisation: 'Organisation',
      product: 'Product',
      other: '',
    },
    figures: {
      number: 'Numbers',
      ratio: 'Ratios',
      percent: 'Percentages',
      ordinal: 'Ordinals',
      money: 'Money',
      measure: 'Measures',
      range: 'Ranges',
      year: 'Years',
      date: 'Dates',
      time: 'Times',
      label: 'Labels',
    },
  },
  de: {
    about: 'Jeder Name und jede Zahl der Artikel, in beiden Sprachen, mit ihren Abschnitten.',
    size: (names, figures) => `${names} Namen, ${figures} Zahlen`,
    filter: 'Nur zeigen',
    filterHint: 'einen Namen oder eine Zahl',
    shown: (n) => (n === 1 ? '1 Eintrag' : `${n} Einträge`),
    some: (n, all) => `${n} von ${all} Einträgen`,
    elsewhere: 'Auf anderen Seiten',
    none: 'Kein Eintrag.',
    search: (text) => `In allen Artikeln nach „${text}“ suchen`,
    contents: 'Inhalt',
    pages: 'Seiten',
    page: (n) => `Seite ${n}`,
    otherSigns: '0–9',
    also: 'auch',
    title: 'Titel',
    passage: (title, n) => (n === 0 ? `${title}, Titel` : `${title}, Abschnitt ${n}`),
    part: (n, of) => `Teil ${n} von ${of}`,
    kinds: {
      person: 'Person',
      place: 'Ort',
      organisation: 'Organisation',
      product: 'Produkt',
      other: '',
    },
    figures: {
      number: 'Zahlen',
      ratio: 'Verhältnisse',
      percent: 'Prozente',
      ordinal: 'Ordnungszahlen',
      money: 'Geld',
      measure: 'Maße',
      range: 'Spannen',
      year: 'Jahre',
      date: 'Tage und Monate',
      time: 'Uhrzeiten',
      label: 'Nummern',
    },
  },
};

/** What every language must say of the register; numbers come written out for the language. */
export type RegisterStrings = {
  about: string;
  size: (names: string, figures: string) => string;
  filter: string;
  /** Stands in the field while nothing is typed. */
  filterHint: string;
  shown: (n: number) => string;
  /** Where more entries fit than are shown. */
  some: (n: number, all: number) => string;
  elsewhere: string;
  none: string;
  search: (text: string) => string;
  contents: string;
  pages: string;
  page: (n: number) => string;
  otherSigns: string;
  also: string;
  title: string;
  passage: (title: string, n: number) => string;
  part: (n: number, of: number) => string;
  kinds: Record<NameKind, string>;
  figures: Record<FigureKind, string>;
};

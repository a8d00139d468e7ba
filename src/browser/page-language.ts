import { languages, type Language } from '../article/language.ts';

/** The language of the page. */
export const pageLanguage = (): Language =>
  languages.find((language) => language === document.documentElement.lang) ?? 'en';

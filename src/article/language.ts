/** The languages an article is read in. The order is the order in which the interface lists them. */
export const languages = ['en', 'de'] as const;

/** The language that is not `language`. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'de' : 'en');

/** A primary language subtag (BCP 47). */
export type Language = (typeof languages)[number];

/** How each language writes days: as in Britain, as in Germany. */
export const locales = { en: 'en-GB', de: 'de-DE' } as const;

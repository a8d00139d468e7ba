import type { Language } from '../article/language.ts';

/**
 * Whether a word is so common in a language that it tells nothing of what is looked for.
 *
 * @param word folded
 */
export const isStopWord = (word: string, language: Language): boolean =>
  stopWords[language].has(word);

/** All words that are so common in a language, folded. */
export const stopWordsOf = (language: Language): string[] => [...stopWords[language]];

/**
 * Whether a word only says what kind of thing a figure beside it is: `im Jahr 1998`, `Version 2.6`.
 *
 * @param word folded
 */
export const isKindWord = (word: string): boolean => kindWords.has(word);

/** Common in German and a word to look for in English: they are asked for in English. */
export const isWordElsewhere = (word: string): boolean => elsewhere.has(word);

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const stopWords: Record<Language, ReadonlySet<string>> = {
  en: list(
    `a about above after again against all also am an and any are as at be because been before being below
    between both but by can could did do dos doing during each few for from further had has
    have having he her here hers herself him himself his how i if in into is it its itself just me
    more most my myself nor not now of off on once only or other our ours ourselves out over own
    re same she should so some such than that the their theirs them themselves then there these
    they this those through to too under until up very was we were what when where which while who
    whom why will with would you your yours yourself`,
  ),
  de: list(
    `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes
    auch auf aus bei beim bin bis bist da dabei dadurch dafur dagegen daher damit dann daran darauf
    daraus darin daruber das davon dass dasselbe dazu dein deine dem den denn der deren des dessen
    dich die dies diese diesem diesen dieser dieses dir doch dort du durch ebenso ein eine einem
    einen einer eines er es etwas euer fur gegen habe haben hat hatte hatten hier hin hinter ich ihm
    ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist jede jedem jeden jeder jedes jene
    jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner konnen konnte man mein meine
    mich mir mit muss nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen
    seiner seines selbst sich sie sind so solche sondern sonst soll sollte um und uns unser unter
    viel vom von vor wann war waren warum was weil welche welchem welchen welcher welches wem wen
    wenn wer werde werden wie wieder will wir weshalb wessen wieso wird wo woher wohin wurde wurden
    wahrend zu zum zur zwar zwischen uber`,
  ),
};

const elsewhere = list('war man hat die bin den');

const kindWords = list(
  `year years month months week day days date time clock number no nr num version versions release
  page pages chapter section article issue volume figure percent
  jahr jahre jahren jahres monat monate woche tag tage datum zeit uhr nummer nummern ausgabe seite
  seiten kapitel abschnitt artikel band zahl prozent`,
);

import type { Language } from '../article/language.ts';
import { plain, wordPattern, type Span } from './words.ts';

/**
 * The words of a passage that the word index holds, in order: not the commonest words, not single
 * letters, not bare numbers (figures have an index of their own). Build and browser both call
 * this, so that the position of a hit in the index says which word of the passage it is.
 *
 * @returns words as given to Pagefind, with their places in the text
 */
export function indexedWords(text: string, language: Language): IndexedWord[] {
  const found: IndexedWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = plain(match[0]);
    if (isIndexed(word, language)) {
      found.push({ text: word, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/** Whether the word index of a language holds a word. @param word as `plain` makes it */
export function isIndexed(word: string, language: Language): boolean {
  return word.length > 1 && /^\p{L}/u.test(word) && !stopWords[language].has(word);
}

const stopWords: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    `a about above after again all also am an and any are as at be because been before being below
    between both but by can could did do does doing down during each few for from further had has
    have having he her here hers herself him himself his how i if in into is it its itself just me
    more most my myself no nor not now of off on once only or other our ours ourselves out over own
    re same she should so some such than that the their theirs them themselves then there these
    they this those through to too under until up very was we were what when where which while who
    whom why will with would you your yours yourself`.split(/\s+/),
  ),
  de: new Set(
    `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes
    auch auf aus bei bin bis bist da damit dann das dass dasselbe dazu dein deine dem den denn der
    deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine
    einem einen einer eines er es etwas euer für gegen habe haben hat hatte hatten hier hin hinter
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist jede jedem jeden jeder
    jedes jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner können könnte
    man mein meine mich mir mit muss nach nicht nichts noch nun nur ob oder ohne sehr sein seine
    seinem seinen seiner seines selbst sich sie sind so solche sondern sonst soll sollte um und uns
    unser unter viel vom von vor war waren was weil welche wenn werde werden wie wieder will wir
    wird wo wurde wurden während zu zum zur zwar zwischen über`.split(/\s+/),
  ),
};

export type IndexedWord = Span & { text: string };

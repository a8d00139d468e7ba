import { at, type Scan } from '../tokens.ts';

/** Whether the word at `index` says that the number after it is a label. */
export function isLabelNoun(scanned: Scan, index: number): boolean {
  const word = at(scanned, index).lower;
  if (nouns[scanned.language].has(word)) return true;
  if (scanned.language === 'en') return nouns.en.has(word.replace(/s$/, ''));
  return compound.test(word) || nouns.de.has(word.replace(/(?:en|s|n|e|es)$/, ''));
}

/** Lower-case words that look like adjectives and are none. */
export const functionWords =
  /^(?:der|die|das|den|des|dem|eine|einen|einer|eines|oder|über|unter|hinter|wurde|wurden|werden|haben|hatte|hatten|konnte|sollte|seine|seiner|ihre|ihrer|alle|allen|wegen|gegen|neben|zwischen|ohne|sowie|enthalten|unterstützen|unterstützte|veröffentlichte|bietet|diese|dieser|dieses|diesen|keine|hatten|möchte|konnten|sollten|können|wollen|müssen|waren|weder|außer|jede|jeder|jedes|jeden|sie|er|es|wie|sehen|verwenden|benötigen|umfassen)$/;

/** Words with a capital that only begin a sentence, or that count: no names. */
export const notNames =
  /^(?:the|a|an|in|on|at|by|of|for|from|to|with|about|over|under|after|before|since|until|during|between|around|nearly|almost|some|only|all|these|those|and|or|but|more|than|at|least|most|up|another|every|each|its|their|our|we|they|he|she|it|i|when|where|while|if|as|that|this|there|are|is|was|were|has|have|had|also|january|february|der|die|das|den|dem|des|ein|eine|und|oder|mit|von|bei|nach|vor|seit|bis|auf|aus|für|über|unter|um|etwa|rund|fast|knapp|gut|nur|alle|diese|im|am|zum|zur|an|sie|er|es|wir|ihr|ihre|jahr|jahre|jahren|jahres|year|years|mitte|anfang|ende|early|late|mid|sommer|winter|herbst|frühling|frühjahr|spring|summer|autumn|fall|uhr|mindestens|höchstens|insgesamt|ungefähr|circa|ca|je|pro|noch|dabei|außerdem|weitere|zwischen|ostern|weihnachten|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Names that take a number even at the beginning of a sentence. */
export const knownProducts =
  /^(?:debian|windows|apollo|boeing|airbus|iphone|ubuntu|linux|kernel|python|java|gnome|kde|php|perl|firefox|android|ios|macos|postgresql|mysql|xorg|samba|apache|formula|formel|wolke)$/;

const nounList = (text: string): Map<string, string> =>
  new Map(text.split(' ').map((noun) => [noun, 'noun']));

/** Nouns whose number names one of several: Resolution 35, Kapitel 4. */
export const nouns = {
  en: nounList(
    'resolution article section sec chapter paragraph clause appendix annex schedule figure fig table page pp p version release number no nr room route highway error motorway road interstate line flight gate platform channel directive regulation act law decree decision order convention protocol volume vol issue episode season part phase stage level group class grade category type model committee agenda vision item point beta alpha rc candidate rule step exercise question lesson unit apartment suite floor bus tram track terminal pier building block sector zone area district precinct ward division brigade regiment battalion squadron unit bug ticket build revision patch port layer tier option plan scenario case verse psalm canto act scene opus op symphony sonata concerto game round match heat lane seat row hall stand booth box code zip postcode isbn issn rfc iso din en formula project circular conclusion instruction notice exhibit lot plot lemma theorem equation eq definition example listing line node kernel slide note footnote',
  ),
  de: nounList(
    'resolution artikel art abschnitt kapitel kap paragraph absatz abs satz ziffer ziff anhang anlage abbildung abb tabelle tab seite version ver release nummer nr zimmer raum saal bundesstraße autobahn landstraße route linie flug gate gleis bahnsteig kanal richtlinie verordnung gesetz erlass beschluss entscheidung konvention protokoll band bd ausgabe heft folge staffel teil phase etappe stufe level gruppe klasse kategorie typ modell ausschuss lenkungsausschuss agenda vision punkt beta alpha rc regel schritt übung frage lektion einheit wohnung etage bus tram terminal gebäude block sektor zone gebiet bezirk division brigade regiment bataillon formular fehler ticket revision patch port schicht option plan szenario fall vers psalm akt szene opus op sinfonie symphonie sonate konzert spiel runde platz reihe halle stand box code postleitzahl plz isbn issn rfc iso din en formel projekt rundschreiben schlussfolgerung anweisung hinweis los satz lemma gleichung definition beispiel listing zeile knoten kernel folie fußnote anmerkung hausnummer wolke',
  ),
};

const compound =
  /(?:resolution|artikel|abschnitt|kapitel|nummer|straße|linie|richtlinie|verordnung|gesetz|beschluss|protokoll|version|phase|stufe|klasse|kategorie|ausschuss|komitee|kommission|formular|runde|seite|zimmer|kanal)$/;

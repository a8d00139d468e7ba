/**
 * First parts of German compounds that are no nouns: prefixes, stems of adjectives and of verbs.
 * Compiled for this program.
 */
export const germanStems = `
ab adoptiv roh alt an anti auf aus außen bei dar her hin hinzu viel binnen blau breit bundes dauer dreh dritt durch eigen ein einzel elektro end erst
euro extra fach fehl fein fern fest flach frei fremd früh gegen gemein gesamt gleich groß grund grün halb haupt heim
hinter hoch innen inter jung kalt klein kurz lang leicht letzt lebens mega mehr mini miss mit mittel multi nach nah
nächst neben neu nicht nieder nord ober online ost polit privat pro quer rein rot rück rund schnell schwarz schwer
selbst sonder spät spitzen standard stief süd super teil tief über um un unter ur vor voll weit welt weiter west
wieder wirt wohl zu zusammen zusatz zwei zweit zwischen zwölf bau bade blas brems denk druck ess fahr fall fang flug
forsch führ gebrauchs geh grab hand hör impf jahres kauf koch kranken lade lande lauf lern lese liefer mal melde miet
mess misch näh pfleg prüf rat rechen reit rett rühr sammel schalt schau schieb schlaf schlag schmelz schneid schreib
schutz schwimm sende spiel sprech spring spül stech stell steh straf streik such tank tausch trag trink turn wach wahl
wander warn wart wasch wechsel wehr werb wohn zeig zieh ziel bio auto foto video geo hydro mikro makro neuro öko
thermo sozial zivil national international regional lokal zentral digital militär medizin kultur polizei
`;

import { foldName } from '../fold.ts';

export { isTitle } from './titles.ts';

/**
 * Words that decide what is a name in English and German; all folded (see names/key.ts). The lists
 * were compiled for this program.
 */

/** A little word that may stand inside a name: `University of Twente`, `Vincent van Gogh`. */
export const isConnector = (folded: string): boolean => connectors.has(folded);

/** A word that is no name wherever it stands, however it is written. */
export const isCommon = (folded: string): boolean =>
  englishGrammar.has(folded) ||
  germanGrammar.has(folded) ||
  calendar.has(folded) ||
  calendar.has(folded.replace(/s$/, '')) ||
  peoples.has(folded);

/** The adjective of a people, a faith or a part of the world, or one of them. */
export const isOfPeople = (folded: string): boolean => peoples.has(folded);

/** A little word of English. */
export const isEnglishLittle = (folded: string): boolean => englishGrammar.has(folded);

/** A little word of German. */
export const isGermanLittle = (folded: string): boolean => germanGrammar.has(folded);

/** A noun of both languages, or an abbreviation, that is no name though it looks the same in both. */
export const isShared = (folded: string): boolean =>
  sharedWords.has(folded) || (folded.endsWith('s') && sharedWords.has(folded.slice(0, -1)));

/** An office, trade or kinship that stands before or beside a person's name. */
export const isRole = (folded: string): boolean => roles.has(folded) || offices.test(folded);

/** An English word for an institution or a kind of thing, which German translates within names. */
export const isTranslated = (folded: string): boolean =>
  translated.has(folded) || (folded.endsWith('s') && translated.has(folded.slice(0, -1)));

/** An English word with an ending that makes adjectives of names, or a kind of people or deeds: `Siamese`, `Remainers`. */
export const isEnglishNoun = (folded: string): boolean => englishSuffix.test(folded);

const englishSuffix = /(?:ing|ian|ean|ese|ish|ic|ism|ers)s?$/;

/** German compounds of offices: `Gesundheitsminister`. */
const offices =
  /.(?:minister|prasident|sprecher|chef|leiter|direktor|trainer|sekretar|meister|mitglied|richter)(?:in|innen|s|ern?|en)?$/;

/** A word that can stand before a noun and makes it a common one. */
export const isDeterminer = (folded: string): boolean => determiners.has(folded);

/** A kind of place that English sets after a name and German before it: `Cu Jut District`. */
export const isPlaceClass = (folded: string): boolean => placeClasses.has(folded);

/** A preposition of place. */
export const isPlacePreposition = (folded: string): boolean => placePrepositions.has(folded);

const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/gu)?.map(foldName));

/** A word beside which stands who said so. */
export const isSpeech = (folded: string): boolean => speech.has(folded);

const connectors =
  set(`of the and for de da di del della der den des von vom zu zum zur van ter la le
  les du dos das y e und fur al el bin ibn am an im a i`);

const speech =
  set(`said says added explained wrote told tweeted noted concluded continued warned announced
  sagte sagt erläutert erläuterte kommentierte meldete ergänzte erzählte gestand behauptete verkündete
  twitterte antwortete warnte forderte erklärte erklärt meinte meint betonte bekräftigte schrieb
  berichtete laut fragte`);

const determiners =
  set(`a an the this that these those each every any some no my your his her its our
  their der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser
  diese dieses diesen diesem jeder jede jedes jeden jedem mein meine unser unsere unseren unserem seine
  seinen seinem seiner seines ihre ihren ihrem ihrer ihres sein ihr im am zum zur vom beim ins ans aller
  alle allen viele vielen mehr weitere weiteren mehrere mehreren einige einigen welche welcher beide`);

const placeClasses = set(`district province town village commune bezirk bezirks distrikt distrikts
  provinz stadt dorf gemeinde kreis landkreis`);

const placePrepositions = set(
  `in from near at to between nach aus bei zwischen uber durch around outside`,
);

const englishGrammar =
  set(`a about above according accordingly across actually after afterwards again against
  ago all almost along already also although always am among an and another any anyone are around as
  at away back be because become been before began being below beside besides best better between both
  but by came can cannot come could currently despite did do does done down during each earlier early
  either else especially even eventually ever every everyone everything except few finally first for
  former from further furthermore generally get give given go good got great had half has have he hence
  her here hers herself him himself his how however i if in indeed initially inside instead into is it
  its itself just keep last lastly late later latest least less let like likely little long look made
  mainly make many may maybe me meanwhile might more moreover most much must my near nearly neither
  never nevertheless new next no nobody none nor not note nothing now of off often old on once one only
  onto or originally other others otherwise our ours out over own particularly perhaps please
  possibly previous previously put rather recently same second see several shall she should similarly
  since so some someone something sometimes soon specifically still such take than thanks that the
  their theirs them then there therefore these they third this those though three through throughout
  thus to today together too toward towards two under unfortunately unless unlike until up upon us use
  used using usually various very via was we well were what whatever when where whereas wherever whether whenever
  which while who whoever whole whom whose why will with within without would yes yesterday yet you
  your yours four five six seven eight nine ten hundred thousand million billion typical full wrong`);

const germanGrammar =
  set(`ab aber alle allem allen aller allerdings alles als also am an andere anderen anderer anfanglich
  auch auf aufgrund aus ausserdem bald bei beide beiden beim beispielsweise bereits besonders bevor bis
  bisher bislang bitte da dabei dadurch dafur daher dahin damals damit danach dank dann mag zweite dritte vierte funfte sechste siebte achte neunte zehnte dein deine euer daran darauf
  daraus darin daruber darunter das dass davon dazu dem den denen denn dennoch der deren derzeit des
  deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort drei durch eben ebenfalls
  ebenso ein eine einem einen einer eines einige einigen einmal er erst erste ersten es etwa etwas euch
  fast folgende folgenden frei freie freien fur gab ganz gegen gegenwartig gemeinsam genau gerade gestern gibt
  gleich gleichzeitig gut haben hat hatte hatten hier hingegen hinter ich ihm ihn ihnen ihr ihre ihrem
  ihren ihrer ihres im immer in infolge innerhalb ins insbesondere insgesamt ist ja jede jedem jeden jeder
  jedes jedoch jene jetzt kann kaum kein keine keinen konnen konnte laut letzte letzten machen man
  manche mehr mehrere mein meine mit mittels morgen muss musste nach nachdem naturlich neben neu neue
  neuen neuer neues nicht nichts nie niemand noch nun nur ob oben obwohl oder oft ohne schliesslich
  schon sehr sein seine seinem seinen seiner seit seitdem selbst sich sie sieben sind so sobald sofort
  sogar solche soll sollte somit sondern sonst sowie sowohl spater statt sind trotz uber uberall um und
  uns unser unsere unter viele vielen vielleicht vier voll vom von vor vorherige wahrend wann war waren warum
  was weder wegen weil weiter weitere weiteren weiterhin welche welcher wenn wer werden weshalb wie
  wieder wir wird wo wobei wohl wurde wurden zehn zu zudem zuletzt zum zunachst zur zusammen zusatzlich
  zuvor zwar zwei zwischen zwolf abgesehen letztere typische ahnlich dank jeweils zuerst anschliessend offenbar leider endlich rund gegenuber ausserhalb hallo hi hey howdy oh ah ach na ja nein wow ciao tschuss anderem anderen eures eurer eure euer zb dh ua sog bzgl`);

const calendar = set(`january february march april may june july august september october november
  december januar februar marz mai juni juli oktober
  dezember monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch
  donnerstag freitag samstag sonnabend sonntag christmas easter weihnachten
  pentecost whitsun pfingsten epiphany advent fastenzeit lent passover pessach ramadan hanukkah chanukka halloween silvester karfreitag
  ostern spring summer autumn winter fruhling fruhjahr sommer herbst montags sonntags mondays sundays`);

/** Nationalities, peoples and languages: adjectives with a capital in English. */
const peoples =
  set(`african albanian american arab arabic argentine armenian asian australian austrian
  belgian bosnian brazilian british bulgarian canadian catalan catholic chilean chinese christian
  colombian croatian cuban czech danish dutch egyptian english estonian european finnish french georgian
  german germans greek hebrew hindu hungarian icelandic indian indonesian iranian iraqi irish islamic
  israeli italian japanese jewish kenyan korean latin latvian lithuanian malaysian mexican mongolian
  moroccan muslim nigerian norwegian pakistani palestinian persian peruvian polish portuguese protestant
  roman romanian russian scottish serbian slovak slovenian somali spanish swedish swiss syrian thai
  turkish ukrainian vietnamese welsh western eastern northern southern americans africans asians
  europeans russians austrians australians canadians indians mexicans italians muslims christians jews
  deutsch deutsche deutschen deutscher deutsches englisch englische englischen franzosisch franzosische
  spanisch spanische italienisch russisch russische chinesisch chinesische japanisch amerikaner
  amerikanerin amerikanern europaer europaern russen franzosen briten italiener muslime christen juden
  amerikanische europaische osterreicher schweizer berliner pariser londoner californian afghan afghans algerian algerians bulgarian bulgarians egyptians bosnians iraqis iranians israelis
  palestinians syrians ukrainians pakistanis kenyans nigerians koreans brazilians spaniards danes swedes finns poles turks greeks
  hungarians romanians serbs croats bulgaren algerier afghanen iraker iraner syrer ukrainer pakistaner griechen turken
  jew jewish nazi nazis democrat democrats democratic republican republicans demokraten republikaner`);

const abbreviations =
  set(`ac ad ai am api ascii asap bc bce bios cd cds ceo cfo cto cet cest co covid cpu db
  dc de diy dna dns dvd dvds eg email en etc eur faq ftp gb gbp gdp gmt gps gpu gui hd hdd hq hr html
  http https ic id ide ids ie iot ip irc iso isp it kb kg km lan laser led mb mez mesz mp ngo ngos no nr ok
  os pc pcs pdf phd pin plc pm pr ps qa radar ram rna rom rss sms sql ssd ssh ssl sim tb tcp tv tvs ui
  uhr url urls usb usd utc uv va vip voip vpn vs wifi wlan www xml zip ag mib kib gib gmbh ltd inc llc nb
  us-dollar tech npo hiv pcr jan feb mar apr jun jul aug sep sept oct nov dec okt dez mon tue wed thu fri sat sun mrna lgbt lgbtq bst edt est pdt pst cst aest stem adsl dsl pvc kw mw cc csv json yaml vnd chf jpy cny inr rub pln czk sek nok dkk try krw brl cad aud nzd zar thb sgd hkd bsp bzw usw vgl evtl ca inkl max min`);

const nouns =
  set(`abstract access account active administration administrator agent album alarm alpha
  analyse analysis android angel apartment app april arena argument arm art artist audio august august
  authority baby bad ball band bank bar basis baseball beta bevor bericht bild bit blog bonus boom boss
  box branch budget bug build bulletin bus business butter button cafe call camera camp campus chance
  change chaos charter chat check chef chip city clan clown club coach code comedy comic community
  computer conference container cookie copyright coronavirus corona cousin cover credit crew curator
  daten debatte deal demo design desktop detail dialog digital disco discount display distribution doktor
  dollar drama driver drone editor election element email engine enterprise entertainment euro event
  exhibition experiment export fair fan fantasy farm fax feature feedback festival file film finale
  finger firma firmware fitness flora form format forum foul fund gala game gang garage gas gate gender
  general generation genre ghetto global gold golf government grant graph gravel guide gymnasium hacker
  hall hand hardware header hits hobby holocaust horizon horror hospital host hosting hotel humor hunger
  idee illusion image import index industry info information installation installer instrument interesse
  interface international internet interview item jacket jazz job jobs journalist jury kernel keyboard
  kiosk kit koalition kilo kilometer kiwi label lager land laptop laser layout liberal library limit line
  link links linie lobby local log logo lotto magazine mail mailing main management manager marathon
  marketing mask material matrix maximum media medien meeting meister mentor meter million minimum minute
  mission mixed mode model moderator modul moment monitor monument moral motto motor multimedia museum
  music musical nation national network netbook news newsletter normal note notebook november number
  office offline oil online opera operator opposition option orange oregano original outfit package
  paket pandemic panel paper parade park partner party pass patch patent patient pause performance
  person phase photo pilot pizza plan plug-in podcast point pop port portal portfolio position post
  poster power premier press privat problem process product produkt professional profil profit program
  programm project projekt promotion protest provider public publikum publisher quality quote race radio
  ranking rat rating reaction reform regime region register release repository republic requirement
  reservation resolution restaurant resultat revision risk roadmap robot rock roman route router routine
  safari sale sauna scanner scenario score screen script security segment sektor selfie semester seminar
  senior serie series server service session set shop show sicherheit signal skandal slogan smartphone
  snack social software sofa solo song source spam special sport sprint squad stable staff stadium stall
  stand standard star start state station statistik status steak stop story stream street stress student
  studio style summit super support surfer symbol symptom syndrom system tablet talent talk tank target
  team technik technology teenager telefon television template tennis terminal terror test text theater
  theme thriller ticket tier timer tipp titel toilet tool top topic tour tourist tower trackball tradition
  training transfer transit trauma trend tri trip tunnel tutorial twin typ uniform union unit universe
  university update upgrade upload usa-reise user utility vampire variable vater version veto video views
  virus visa vision volleyball vote wagen walker wall war warm web website weekend wild wind wiki wild
  winter wolf workshop workstation world yoga zebra zero zone zoo fall wind art arm rat mode tag tage bug
  hacks hack release releases patches infos architektur debut boykott dose regulator cloud track tracks
  fakt fakten mutter vater bruder familie thema themen minute minuten stunde professionell blick
  hackfest stand halle stream booth sponsor sponsoren trainer release-team details detail code meeting`);

const roles =
  set(`aunt uncle grandfather grandmother granddad grandma grandpa tante onkel grossvater grossmutter
  oma opa cousin cousine actor actress admiral ambassador analyst attorney author baron bishop burgermeister
  captain chairman chancellor chief colonel commander commissioner congressman congresswoman
  coordinator councillor count curator dean delegate deputy detective developer developers director
  doctor duke editor emperor engineer executive general governor judge justice king leader lieutenant
  lawyer maintainer mayor member minister monarch officer officers pope premier president priest prince
  princess principal head prof professor prosecutor queen representative secretary senator sergeant sheriff
  speaker spokesman spokesperson spokeswoman superintendent treasurer volunteer
  abgeordnete abgeordneter anwalt autor autorin botschafter burgermeister burgermeisterin bundeskanzler
  bundeskanzlerin direktor direktorin entwickler entwicklerin gouverneur ingenieur kanzler kanzlerin
  kommissar konig konigin leiter leiterin minister ministerin mitglied papst polizist prasident
  prasidenten prasidentin premierminister premierministerin pressesprecher prinz prinzessin
  richter richterin schauspieler schauspielerin sekretar senatorin sprecher sprecherin trainer trainerin
  vorsitzende vorsitzender sohn tochter bruder schwester vater mutter mann frau ehemann kollege`);

const translated =
  set(`chapter section listing figure table appendix part volume page version earth moon hello
  contract birthday visitor application pond pool creek form
  academy act affair area guideline group team zone monetary agency agreement agriculture air airport alliance amendment appeal army
  assembly association attorney authority award bank battle bay beach bishop board book border bridge
  bureau cabinet capital castle cathedral cell center central centre chamber charity church circuit
  citizen city civil class coalition coast college command commerce commission committee common
  commonwealth community company conference congress constitution convention corporation council country
  county court crown culture custom defence defense delegate department desert development district
  division east economy education embassy emergency empire energy environment estate exchange faculty
  family father federation festival finance fire fleet force foreign forest foundation front fund
  gallery garden government guard guide health heart high highway hill holy home homeland hospital
  house housing human independence industry initiative institute insurance intelligence interior island
  issue journal judiciary justice king kingdom labor labour lake law league left legislature library
  lord loyal lake magazine major majority market mayor medicine mercy ministry minority mission money
  mosque mother mount mountain movement music nation naval navy news north northeast northwest nuclear
  nurse ocean office officer opening order organisation organization palace parliament party patrol peace
  people plan planet police policy pope post power prime prison prize program programme project
  public queen railway red refugee regiment reserve resistance revenue revolution right rights river
  road royal rule safety sea school science secret secretary section security senate service settlement
  shadow sky social society software south southeast southwest space special speech squad square staff
  state station statement street student studies summit sun supreme team tea temple tower town trade
  traffic transport transportation treasury treaty tribe troop trust union unity university valley
  village volunteer war ward water welfare west white woman women work worker world year young youth
  participant user developer st saint free open new great good best big black blue green gold`);

const sharedWords: ReadonlySet<string> = new Set([...abbreviations, ...nouns, ...roles]);

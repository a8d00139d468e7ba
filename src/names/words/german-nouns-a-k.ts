/**
 * Usual German nouns from A to K, to know a name by its not being one; compounds are read from their
 * parts (german-words.ts). Compiled for this program; names of people and places are left out.
 */
export const nounsAToK = `
anbetracht beschlag cup finissage vernissage karneval politbüro betracht erwägung aal abbau abbruch abend abenteuer abermillion abfall abgabe abgeordnete abgrund abhang abitur abkommen abkunft ablauf
abnahme abreise absage absatz abschied abschluss abschnitt absender absicht absolvent absprache abstand abstieg
absturz abt abtei abteil abwasser abwehr abzug account achse achtung acker adapter adel ader adler admiral adoption
adresse affäre affe agent agentur agrar ahne ähnlichkeit ahorn akademie akku akne akte akteur aktie aktion aktivist
aktivität aktualisierung akzent alarm album algorithmus alibi alkohol allee allergie allianz alltag almanach alpen
alptraum altar alter alternative ambition ameise amnestie ampel amsel amt amtszeit analyse ananas anarchie anbau
anbieter anbindung anblick andacht andenken anfall anfang anfrage angabe angebot angehörige angelegenheit angestellte
angriff angst anhang anhänger anhieb anhörung anklage ankunft anlage anlass anleger anleihe anleitung anliegen annahme
annonce anreiz anruf ansatz anschein anschlag anschluss ansehen ansicht ansporn anspruch anstalt anstand anstieg
anstoß anteil antenne antilope antiquität antisemitismus antrag antrieb antwort anwalt anweisung anwender anwendung
anwesen anwesenheit anwohner anzahl anzeige anzug apfel apotheke apparat appell appetit applaus aprikose april
aquädukt arbeit arbeiter architekt archiv areal arena argument arm armee armut aroma art artikel arznei arzneimittel
arzt asche aspekt asphalt assistent assistenz ast ästhetik asthma astronaut asyl atem athlet atlas atmosphäre atom
attacke attentat attraktion aubergine aufbau aufenthalt auffassung aufgabe aufgebot auflage auflauf auflösung
aufmerksamkeit aufnahme aufruf aufruhr aufsatz aufschrei aufschwung aufseher aufsicht aufstand aufstieg auftakt
auftrag auftraggeber auftritt aufwand aufzug auge augenmerk augenzeuge august auktion aula ausbau ausbilder ausbruch
ausdauer ausdruck ausfall ausflug ausgabe ausgang ausgangspunkt ausgangssperre ausgleich aushang auskunft ausland
ausländer auslöser ausmaß ausnahme auspuff ausrede ausrüstung aussage ausschnitt ausschreitung ausschuss außenseiter
aussicht aussöhnung ausstattung ausstellung ausstieg ausstoß austausch auswahl ausweg ausweichen ausweis auszeichnung
auszubildende auszug auto autobahn automat autonomie autor autorität axt baby bach bäcker bäckerei backofen backup
backwaren bad bagger bahn bahnhof bahre bakterie balken balkon ball ballade ballett ballon banane band bandage
bandbreite bande bank banner bar bär barometer barriere barrikade bart basar baseball basis basketball bass bataillon
batterie bau bauch bauer baum baumwolle baustelle bauwerk beamte bebauung becher becken bedarf bedenken bedeutung
bedrohung bedürfnis befehl befehlshaber befund befürworter begabung begegnung begeisterung beginn begleiter begriff
behälter behandlung behinderte behörde beichte beifall beihilfe beil beilage beileid bein beirat beispiel beitrag
beitritt bekannte bekenntnis beklagter bekleidung belang beleg belegschaft beleuchtung belohnung benehmen bengel
benutzer benzin beobachter berater bereich bergbau bergung bergwerk bericht beruf berufung besatzung bescheid
bescheinigung beschleunigung beschluss beschwerde besen besitz besoldung besprechung bestand bestandteil bestätigung
bestattung bestechung besteck bestseller besuch beton betrag betreff betreiber betreuer betreuung betrieb
betriebssystem betroffene betrug betrüger bett beute beutel bevölkerung bewaffnete bewahrung bewässerung beweglichkeit
bewegung beweis bewerb bewerber bewohner beziehung bezirk bezug bibel biber bibliothek biene biennale bier bikini
bilanz bild bildschirm bildung billion biografie biographie biologie biologin birke birne bischof biskuit biss bistum
blatt blech blei blick blinker blitz block blockade blog blume blut blütezeit boden bogen bohne boje bombe bonbon boot
bord börse botanik bote botin boulevard boxer branche brand brandstiftung braten brauch brauchtum brauer brauerei
braunkohle braut bräutigam brei breite bremse brett brief briefing brigade brille brisanz brokkoli brombeere broschüre
brot browser bruch bruchteil brücke bruder brunnen brust brutalität bube buch buchhandlung buchstabe bucht buchung
budget bühne bulletin bund bündel bundesamt bundesrat bundestag bündnis bunker burg bürger bürgermeister bürgerrecht
büro bürokratie bursche bus busch bussard butler butter cabrio cache camp camping casting champignon chance chaos
charakter chat chauffeur chaussee chef chemie chemikalie chemotherapie chip chirurg cholera chor christ chronik client
club cluster coach cockpit cocktail code comedy compiler computer concierge container couch coup cousin creme cricket
croissant cyberspace dach dachboden dachs dame damm dämmung dampf dank darlehen datei daten datenbank datenschutz
dattel datum dauer debakel debatte debüt decke defekt defensive defizit degen deich dekan dekanat dekoration dekret
delegation delfin delikt delle dementi demo demokrat demokratie demokratisierung demonstrant demut demütigung denken
denkmal depot depression derivat dermatologie deserteur design detail detektor deutung dezember diabetes diagnose
diakon dialekt dialog diät dichte dichter dieb diener dienst dienstag differenz diktator diktatur dilemma dilettant
dimension ding diözese diplom diplomat diplomatie direktion direktorium dirigent diskette diskretion diskriminierung
diskussion display dissertation distanz distel distribution distrikt disziplin diva dividende division dogma dokument
dolch dolmetscher dom domäne donner donnerstag doping doppel dorf dose dotter download dozent drache draht drahtzieher
drama dramaturg dreck dreh drehbuch drehung dreieck dritte drittel droge drohne drossel druck drucker dschungel duell
duft dünger dunkel dunst dünung durchbruch durchgang durchsage durchschnitt durchsuchung dürre durst dusche dutzend
dynamik dynastie ebene echo echse ecke efeu effekt egoismus ehe ehefrau ehemann ehre ehrenamt ehrgeiz ehrung ei eibe
eiche eichhörnchen eid eidechse eifer eigenschaft eigensinn eigentum eigentümer eignung eile eimer einbahnstraße
einband einbruch eindringling eindruck einfall einfluss einfuhr eingang eingliederung eingriff einheit einhorn
einigkeit einkauf einkommen einladung einlass einnahme einreise einrichtung einsamkeit einsatz einschulung einsender
einsicht einspruch einstellung einstieg einsturz eintopf eintrag eintritt einwand einwilligung einwohner einzelheit
einzeln einzug eis eisen eisenbahn eiszeit eiweiß ekel eklat ekstase elan elch elefant elektriker elektrizität
elektron elektronik element elend elfenbein elfmeter elite elster eltern emigrant emission empfang empfänger
empfehlung empore empörung ende endspiel energie engagement engel engpass enkel enklave ensemble ente entertainer
entfernung entgelt enthaltung enthüllung enthusiasmus entscheid entschluss enttäuschung entwässerung entwickler
entwicklung entwurf entzug enzyklopädie epidemie epoche epos erbe erbin erbse erdbeben erdbeere erde erdgas erdöl
erdrutsch ereignis erfahrung erfinder erfolg ergebnis erhalt erholung erinnerung erkältung erkenntnis erlass erle
erlebnis erlös ermäßigung ermittler ermittlung ernährung ernst ernte eröffnung erpressung erreger ersatz erste
erstliga ertrag eruption erwachsene erz esche esel essay essen essig esszimmer etage etappe etat ethik etikett
etikette eule euphorie evakuierung evolution exekutive exemplar exil existenz exkursion exodus expedition experiment
experte explosion export extremist fabel fabrik facette fach fachkraft fachmann faden fähigkeit fahndung fahne
fahrbahn fahrer fahrlässigkeit fahrplan fahrt fahrzeug fairness faktor fakultät falke falle faltblatt falter familie
familienmitglied fan fanatiker fang fantasie farbe farm farn fasan fasching faser fasnacht fass fassade fassung
fastenzeit fatalität faulheit faust favorit fazit februar feder fehler fehlerbehebung feier feierabend feiertag feige
feile feind feindbild feld feldwebel feldzug felge fell fels fenster ferien ferkel ferne fernsehen fernseher fest
festakt festival festland festnahme festplatte fett feuer feuerwehr feuerwerk fiasko fichte fieber figur fiktion filet
filiale film filmemacher filter finale finanzen finanzierung finger fingerabdruck finsternis firma firmenchef firmung
firmware fisch fischer fischerei fiskus fitness fittich fläche flagge flamme flasche flaute flechte fleck fledermaus
fleece fleisch fleiß flieder fliege fliegenpilz fliese flora florist floß flosse flöte flotte fluch flucht flüchtling
flug flügel flughafen flugzeug flugzeugträger flur fluss flüssigkeit flut flyer föderation fokus folge folter fön
fonds förderer forelle form format formation formel formular forscher forschung forst fortschritt fortsetzung forum
fossil foto foul foyer fracht frachter frage fragment fraktion frau freiheit freistoß freitag freiwillige fremde
frequenz freude freund friede friedhof frische friseur frist fristung frömmigkeit front frosch frost frucht früh
frühjahr frühling fuchs fuge fuhr führer füllung fund fundament funk funke funkgerät funktion furcht fürsorge
fürsprecher fürst fusion fuß fußball futter gabe gabel gage galaxie galerie galopp gämse gang gans garantie gardine
garnele garnison garten gärtner gärtnerei gas gasse gast gastgeber gasthof gastronomie gastwirt gatte gattin gattung
gebäck gebärde gebärmutter gebäude geber gebet gebiet gebirge gebot gebrauch gebühr geburt geburtstag gedächtnis
gedanke gedenken gedenkfeier gedenktag gedicht geduld gefahr gefährt gefallen gefängnis gefecht gefolge gefreiter
gefühl gegend gegenstand gegenteil gegenwart gegenzug gegner gehalt gehege geheimnis gehilfe gehirn gehölz gehör
gehorsam gehweg geige geisel geist geisteskrankheit geiz gelächter gelände geläut geld gelder gelee gelegenheit gelenk
geliebte gemahl gemälde gemeinde gemeinderat gemeinschaft gemetzel gemüse gemüt general generalleutnant
generalsekretär generalstaatsanwalt generation generator genie genom genosse genossin genozid genuss geografie geologe
geologie geometrie gepäck gepard geplänkel gerät geräusch gerechtigkeit gericht geröll gerste gerücht gerüst gesamt
gesandte gesandtschaft gesang geschäft geschehen geschenk geschichte geschirr geschlecht geschmack geschöpf geschoss
geschrei geschwader geschwindigkeit geschwister gesellschaft gesetz gesetzgeber gesicht gesindel gespann gespenst
gespräch gespür gestalt geständnis gestank geste gestein gestell gestrüpp gesuch gesundheit getöse getränk getreide
getriebe gewalt gewässer gewebe gewehr gewerbe gewerkschaft gewicht gewichtung gewinn gewinner gewissen gewitter
gewohnheit gewölbe gewölk gewürz gezeiten gezwitscher gier gift gigabyte gipfel gips giraffe girlande gitarre gitter
glanz glas glatze glaube gläubige gläubiger gleichgewicht gleichnis gleichstellung gleis glied globus glocke glück
glut gnade gnom gold gondel gospel gott gourmet gouverneur grab graben grad graf gram gramm grammatik granate granit
grapefruit gras gratis gratulation grauen gravur gremium grenze grenzkontrolle grenzübergang greuel grieß griff
griffel grill grille grimasse grippe grobheit größe großeltern großmutter großstadt großvater grotte grube gruft grund
gründer grundlage grundschule grundstück gründung gruppe gruß guerilla gulasch gully gunst gurke gurt gürtel gut
gutachten güte güter guthaben haar haber habicht habilitation hacker hafen haferflocken haft haftbefehl hagel hahn hai
hain haken halbfinale halbinsel halbkugel halbmond halbzeit hälfte halle halm hals halt halter haltestelle haltung
hammer hamster hand handel händler handlung handschuh handtasche handtuch handwerk handwerker handy hänfling hang
hardliner hardware harfe harke harn harnisch härte hartnäckigkeit hase haselnuss hass haubitze hauch haufen haupt
häuptling haus hausarzt hausaufgabe häuserblock haushalt haut hebamme hebel hebung hecht heck hecke heer heft
heftigkeit heide heidelbeere heil heilung heim heimat heimspiel heirat heizöl heizung hektar hektik held heldentat
helfer helm hemd hengst henker henne heraldik herausforderung herausgeber herberge herbst herd herde hering herkunft
herr herrschaft herrscher hersteller herstellung herz herzinfarkt herzog heu heuchler heuschrecke heute hexe hieb
hierarchie hilfe himbeere himmel hinblick hingabe hinrichtung hinsicht hinterbliebene hintergrund hinweis hinzunahme
hirn hirsch hirse hirte historiker hitze hobby hobel hochhaus hochschule hochverrat hochwasser hochzeit höcker hockey
hof höflichkeit höhe hoheit höhle hohn hölle hologramm holunder holz honig honorar hopfen horde horn hornisse hort
hose hospiz host hotel hotelier hotellerie hotline hubschrauber huf hügel huhn hülle hülse humanität hummel hummer
humor hund hunger hupe hürde husten hut hütte hyäne hydrant hygiene hymne hype hypothek hypothese hysterie icon idee
identität ideologie igel ikone illusion illustration iltis imam imbiss imker immigrant immobilie immunität immunsystem
imperium impfstoff impfung import importeur impuls index indikator individuum indiz industrie industrieller infarkt
infekt infektion inflation infrarot infrastruktur ingenieur ingwer inhaber inhaftierte inhalt initiative injektion
innenstadt innere innung inquisition insasse insekt insel insolvenz inspektion inspektor installateur installation
installer instanz instinkt institut instruktion instrument inszenierung integration integrität intellekt intelligenz
intendant intensität interaktion interesse internet interview intrige invalide invasion inventar investition investor
ironie irrtum isolation isolierung jacht jacke jagd jäger jahr jahreszahl jahrgang jahrhundert jahrmarkt jahrzehnt
januar jargon jasmin jeans jockey joghurt johannisbeere journal journalist jubel jubiläum jude judo jugend
jugendherberge jugendliche juli junge jungfrau junggeselle jungtier juni junior jurist jury justiz juwel kabarett
kabel kabeljau kabine kabinett kachel kadaver kader kadett käfer kaffee käfig kahn kaiser kaiserreich kakao kaktus
kalb kalender kaliber kalk kälte kamel kamera kamerad kamille kamin kamm kammer kampagne kampf kampfjet kanal kandidat
kandidatur kaninchen kanister kanne kannibale kanone kantate kante kantine kanton kanzel kanzler kapazität kapelle
kapital kapitän kapitel kapitol karawane kardinal karikatur karneval karosserie karotte karpfen karriere karte
kartoffel karton käse kaserne kasino kasse kassenwart kassier kastanie kasten katalog katalysator katastrophe
kategorie kater kathedrale kathode katholik katze kauf käufer kaution kavallerie kegel kehle keil keim keks keller
kellner kellnerin kenner kenntnis keramik kerker kerl kern kernel kerze kessel ketchup kette keule kichererbse kicker
kiefer kiel kies kilogramm kilometer kind kinderarzt kindergarten kino kiosk kirche kirchweih kirmes kirschbaum
kirsche kissen kiste kita kitsch kittel kiwi klage klamotte klang kläranlage klasse klassenzimmer klassiker klatsch
klausel klausur klavier kleber klee kleid kleidung klein kleinkind klempner klettverschluss klient klientel klima
klinge klingel klinik klinikum klippe klischee kloß kloster klub kluft klumpen knabe knall knappheit knecht kneipe
knie knoblauch knochen knopf knospe knoten koalition koch koffein koffer kohl kohle kohlrabi kojote kokain kokosnuss
kollaps kollege kollegin kollektion kollision kolonie kolonne kolumne kombi kombination komet komfort komiker komitee
komma kommandant kommando kommandozeile kommentar kommissar kommission kommune kommunikation kommunismus kommunist
komödie kompass kompetenz komplex komplikation komplize komponente komponist komposition kompressor kompromiss
konditor konditorei kondom konferenz konfession konfiguration konfirmation konflikt konföderation konfrontation
kongress könig königreich konkurrent konkurrenz konsens konsequenz konservative konsole konstante konstruktion konsul
konsulat konsum kontakt kontext kontinent kontinuität konto kontrast kontrolle kontrolleur kontroverse konvention
konzept konzern konzert konzession konzil koordination koordinator kopf kopie koran korb kordel korken korn körper
korrektur korrespondent korruption kosmetik kosmos kosten kostüm kot kotelett krach kraft kraftakt kraftwerk kragen
krähe kralle kran kranich kranke krankenhaus krankenschwester krankheit kranz krater kraut krawall krawatte
kreativität kreatur krebs kredit kreide kreis kreistag kreuz kreuzfahrt kreuzung krieg krieger krimi kriminalität
kriminelle krise kristall kriterium kritik kritiker krokodil krokus krone kronprinz kröte krümel krypta kübel küche
kuchen kuckuck kugel kugelschreiber kuh kühlschrank küken kulisse kult kultur kummer kunde kundgebung kundin
kundschaft kunft kunst künstler kupfer kuppel kupplung kür kurator kuratorium kürbis kurier kuriosität kurs kurve kuss
küste kutsche kutter kuvert
`;

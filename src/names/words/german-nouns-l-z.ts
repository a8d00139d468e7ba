/**
 * Usual German nouns from L to Z, to know a name by its not being one; compounds are read from their
 * parts (german-words.ts). Compiled for this program; names of people and places are left out.
 */
export const nounsLToZ = `
verruf labor labyrinth lache lächeln lachs lack lackierer laden ladung lage lager laie lametta lamm lampe land landebahn
landkreis landschaft landsmann landtag landung landwirt landwirtschaft länge langeweile langlauf lanze laptop lärche
lärm larve lasagne laser lass last laster laub lauch laudatio lauf läufer laune laus laut lava lawine lazarett leben
lebenslauf lebensmittel leber leberwurst lebkuchen leck leder leere legende lehm lehre lehrer lehrling lehrstuhl leib
leiche leid leiden leidenschaft leine leistung leiter leitfaden leitung lektion lektüre lenker leopard lepra lerche
lesen leser lesung leute leutnant lexikon liane libelle licht lidschatten liebe liebhaber liebling lied lieferant
lieferkette lieferung liegestuhl liga lilie limit limonade limousine linde lineal linguist linie link linke linse
lippe liquidation list liste liter literatur liturgie livestream lizenz lob lobby loch lockdown löffel loge logik
login logis logistik logo lohn lohnsteuer lokal lokführer lokomotive lorbeer lösung lotse löwe loyalität luchs lücke
luft lüge lunge lupe lust luxus lyrik maat macht machthaber mädchen mafia magazin magd magen magier magnat magnet
mahagoni mahlzeit mähne mahnmal mahnung mai mailingliste mais majestät major majorität makel makler mal malaria maler
malerei malz mammut management manager mandarine mandat mandel mangel mango mangold manie manifest manipulation mann
mannschaft manöver mantel mappe marathon märchen marder margarine marine marionette mark marke marketing markt
marktplatz marmelade marmor marsch marschall märz maschine maschinerie masern maske maß massage massaker masse massiv
maßnahme mast material mathematik mathematiker matratze matrose matsch matura mauer maul maulwurf maurer maus maut
mayonnaise mäzen mechaniker medaille medien medikament medium medizin meer meeresspiegel meeting megabyte mehl
mehrheit mehrwert meile meilenstein meineid meinung meinungsfreiheit meise meister meisterwerk meldung melodie melone
memoiren menge mensa mensch menschenrecht menü merkmal mesner messe messer metall metapher metastase meteor meter
methode metier metropole metzger meute miene miete mieter mieze migrant migration mikrofon mikrophon mikroskop
mikrowelle milch militär militärputsch miliz milliarde million minderheit minderjährige mine mineral minister
ministerium minorität minute mirakel mischung misere missbrauch misshandlung mission misstrauen mitarbeiter mitglied
mitleid mittag mittagessen mitte mittel mittelalter mittelfeld mittelpunkt mitternacht mittwoch mitwirkung möbel
mobilität mobiltelefon mode modell moderator modul modus möhre molch mole molekül molkerei moment monarch monarchie
monat mönch mond monitor monolog monopol montag montage moor moos moral mord mörder morgen mosaik moschee moslem motiv
motor motte motto möwe mücke mühe mühle mühsal müll mülltonne mumie mumps mund munition münze murmel murmeltier
muschel museum musical musik musiker muskatnuss muskel muslim muster mut mutation mutter muttersprache mütze mythos
nachbar nachbarschaft nachfahre nachfolger nachfrage nachhaltigkeit nachholbedarf nachlass nachmittag nachname
nachricht nachspiel nacht nachteil nachweis nachwuchs nacken nadel nagel nagetier nähe nahme nahrung nahrungsmittel
naht name narr narzisse nase nashorn nation nationalität nationalpark natur nebel nebenwirkung neffe negation neid
neigung nektar nelke nennung neonazi nerv nessel nest netz netzwerk neubau neugier neuheit neuigkeit neujahr neuling
neuregelung neutralität neutron newsletter nichte niederkunft niederlage niederschlag niederschrift niere nische
niveau nobelpreis nomade nominierung nonne nonsens norden nordpol norm not notar notaufnahme note notebook notfall
notiz notstand notwendigkeit nougat novelle november nuance nudel nuklear null nummer nuss nutzen nutzer oase obdach
obdachlose oberbürgermeister oberfläche oberst obhut objekt obligation observatorium obst ochse ode odyssee ofen
offenbarung offensive öffentlichkeit offizier öffnung ohr ohrfeige ohrring ökologie ökonom oktave oktober öl olive
olympia olympiade oma omen omnibus onkel opa oper operation operette opfer opposition optik optiker optimismus option
orakel orange oratorium orchester orchidee orden ordination ordner ordnung organ organisation organisator orgel
original orkan ornament ort orthografie ortschaft osten osterei ostern otter oxid ozean ozon paar paartherapie pächter
packung paddel page paket pakt palast palme palmtop pampelmuse panda pandemie panik panne panorama panzer papagei
papier pappe pappel paprika papst parabel parade paradies paradox paragraf parallele paranoia parasit parfüm park
parkplatz parlament parodie parole partei partie partikel partisan partition partitur partner pass passage passagier
passant pasta paste pastor patch pate patent pathologe patient patriarch patron patrouille pauke pause pavian pavillon
pazifik pech pedal pegel pein peitsche pelz pendel pendler penis pension pensionär performance pergament periode perle
person personal personalausweis perspektive pest pestizid petersilie petition pfad pfadfinder pfahl pfand pfanne
pfarrei pfarrer pfau pfeffer pfefferspray pfeife pfeil pferd pfingsten pfirsich pflanze pflaster pflaume pflege
pfleger pflicht pforte pförtner pfosten pfund phänomen phantasie phantom phase philosoph philosophie photo
photovoltaik physik physiker physiologie pianist piano pickel picknick pickup piercing pietät pigment pilger pille
pilot pilz pinguin pinsel pionier pirat piste pistole pizza plage plagiat plakat plan planer planet planke planung
plasma plastik platine platte plattform platz pleite plenum plombe plötzlichkeit podcast podest podium poesie poet
pointe pokal poker pol polarität police politik politiker politur polizei polizist polka polster pony popularität
portal portier portierung portion porträt porzellan posaune post posten potential potenzial präambel pracht prägung
praktikant praktikum prälat prämie pranke präparat prärie präsens präsentation präsenz präsident präsidium prävention
praxis präzision prediger predigt preis preisverleihung premiere presse prestige priester primat prinz prinzessin
prinzip priorität prise privatsphäre privileg probe problem produkt produktion produktivität produzent professor profi
profil profiteur prognose programm programmierer projekt projektil projektor promille prominente promotion propaganda
propeller prophet prosa prosit prospekt protest protokoll prototyp proviant provinz provision provokation prozedur
prozent prozess prozession prozessor prüfer prunk psyche psychiater psychologe psychologie psychologin pubertät
publikum pudding pudel pulli puls pulver puma pumpe punkt punsch puppe putsch putz pyramide quadrat qual qualifikation
qualifizierung qualität qualle quarantäne quark quartal quartett quartier quarz quatsch quecksilber quellcode quelle
quelltext querschnitt quittung quiz quorum quote rabatt rabbi rabe rache rad radar radierung radieschen radio radler
radweg raffinerie rahmen rakete rallye rampe ranch rand randale rang rangliste rarität rasen rassismus rat rate
rathaus rätsel ratte raub räuber raubtier rauch rauchen raum raumfahrt raupe rausch razzia reaktion reaktor realität
rebell rebellion rechner rechnung recht rechte rechtsanwalt rechtschreibung rechtsstaat redakteur redaktion rede
redner reduktion reede reederei referat referendum referent referenz reflex reflexion reform reformator regal regatta
regel regen regenbogen regent regenwald regie regierung regime region regisseur register regler regression regulierung
reh reha rehabilitation reich reichtum reichweite reife reihe reim reis reise reißverschluss reiter reiterei reiz
reklame rekord rekrut rektor relikt reling reliquie rendite rennen rennstrecke renommee renovierung rente rentner
reparatur reportage reporter repräsentant repression reptil republik requisit reserve reservoir residenz resolution
resonanz respekt ressort ressource rest restaurant restaurierung resultat resümee retter rettich rettungswagen reue
revanche revier revision revolte revolution revolver revue rezension rezept rhetorik rheuma rhythmus richter
richtlinie riese riff rind rinde ring ringer rippe risiko riss ritt ritter ritual rituale rivale robbe robe robert
roboter rock rodung rohbau rohöl rohr rohstoff rolle rolltreppe roman röntgen rose rosine rost röteln roulette route
rübe rückblick rücken rückgang rückgrat rückkehr rückrunde rucksack rückschlag rückseite rücksicht rückstand rücktritt
rückzahlung rudel ruder ruf rugby ruhe ruhestand ruhm rührei ruin rummel rumpf runde russ rüstung rute rutsch saal
saat säbel sabotage sachbuch sache sachverhalt sachverstand sack sackgasse safari saft sage säge sahne saison saite
sakrament salamander salami salat salbe salve salz samba samen sammelklage sammler sammlung samstag samt sand sandale
sandstein sänger sanierung sanitäter sanktion sarg satellit satire sattel satz satzung sau säugetier säugling säule
saum säure saxofon scanner schablone schach schachspiel schacht schachtel schaden schadenersatz schaf schäfer
schaffner schaft schakal schal schale schall schalter scham schamane schande schanze schar schärfe scharfschütze
scharlach scharnier schatten schatz schau schauder schauer schaufel schaufenster schaum schauplatz schauspiel
schauspieler scheck scheibe scheidung schein scheitel schelle schema schenkel scherbe schere scherz scheu scheune
scheusal schicht schicksal schiedsrichter schiene schießerei schießpulver schiff schild schilderung schildkröte schilf
schimmel schimpanse schimpfwort schinken schirm schirmherr schlacht schlaf schlafanzug schlag schlaganfall schlager
schläger schlagzeile schlamm schlange schlauch schlauheit schleier schleife schleuse schlichtung schlips schlitten
schlitz schloss schlosser schlot schlucht schluck schlummer schluss schlüssel schlusslicht schmarotzer schmerz
schmetterling schmied schmiere schminke schmuck schmuggel schmuggler schmutz schnabel schnaps schnauze schnecke schnee
schneider schneise schnitt schnittstelle schnitzel schnorchel schnupfen schnur schnurrbart schock schöffe schokolade
schonung schopf schöpfer schornstein schoß schotter schrank schranke schraube schraubenzieher schreck schrecken schrei
schreiben schreiber schrein schreiner schrift schritt schroffheit schrott schub schubkarre schublade schuft schuh
schuld schule schüler schulter schuppe schurke schürze schuss schüssel schuster schutt schüttelfrost schutz
schützengraben schwäche schwager schwalbe schwamm schwan schwangerschaft schwanz schwarm schwärmer schwefel schweigen
schwein schweiß schwelle schwermut schwerpunkt schwert schwester schwiegermutter schwimmbad schwimmer schwindel
schwung sechstel see seehafen seehund seele seelsorge seemann segel segen segler segment seife seil seismograf seite
sekret sekretär sekte sektion sektor sekundant sekunde selbst selbstbewusstsein selbsthilfe selbstmord
selbstverwaltung sellerie seltenheit semester seminar senat senator sender sendung senf senior senke sensation sensor
september serie serum server service servierer sessel seuche show sicherheit sicherung sicht sieb siedler siedlung
sieg siegel sieger signal signatur silbe silber silo silvester sinn sirene sirup sitte situation sitz sitzung skandal
skat skelett skepsis ski skizze sklave sklaverei skorpion skript skrupel skulptur slalom slogan smartphone snapshot
socke sofa software sohle sohn soja solarenergie solarium soldat söldner solidarität solist soll sommer sonde sonett
sonnabend sonne sonnenaufgang sonntag sopran sorge sorte soße souvenir souveränität sozialamt sozialismus sozialist
spaghetti spalt spalte spannweite spargel sparkasse sparte spaß spaten spatz spaziergang specht speck spedition speer
speicher speise spektakel spektrum spekulation spende spender sperling sperre sperrmüll spezialist spezies sphäre
spiegel spiegelserver spiel spieler spielplatz spielzeug spinat spinett spinne spion spirale spiritus spitze spitzel
spitzname splitter sponsor sport sportler sportverein spott sprache sprachkurs spray sprecher sprengstoff sprichwort
sprint sprit spross sprosse spruch sprung spucke spule spur staat staatsakt staatsanwalt staatsbürger staatschef stab
stachel stachelbeere stachelschwein stadion stadium stadt städt stadtrat stadtwerk staffel stagnation stahl stall
stamm stammbaum stand standard standort standpunkt stange stapel star stark start station statistik stativ stätte
statue status statut stau staub staudamm staude steak stecher steckdose steg steigung steil stein steinbock steinbruch
stelle stellung stempel steppe stern sternwarte steuer steuererklärung steward stewardess stich stichprobe stick
stickstoff stiefel stiefmutter stieg stiege stier stift stiftung stil stille stimme stimmrecht stimmung stimmzettel
stipendium stirn stock stockwerk stoff stolz stopp stoppel storch stornierung störung stoß strafe strafraum straftat
strafverfahren strahl strahlung strampler strand strang strapaze straße strategie strauch strauß strecke streich
streife streifen streik streit streitkräfte strenge stress strich strick strickerei stroh strohhalm strolch strom
stromnetz strömung strophe strudel struktur strumpf stube stück student studie studio studium stufe stuhl stunde sturm
stürmer sturz stütze subjekt substanz subvention suche sucher suchmaschine sucht süden sulfat sultan summe sumpf sünde
superlativ supermarkt suppe symbol symmetrie sympathie symphonie symposium symptom synagoge syndrom synode synthese
system szenario szene tabak tabelle tablet tablett tablette tabu tacho tadel tafel tag tagebuch tagesordnung tagung
takelage takt taktik tal talent tank tanne tante tanz tapete tapferkeit tapir tarball tarif tarnung tasche taskforce
tasse tastatur taste tat täter tätigkeit tatsache tau taube taufe tausch taxi team technik technologie tee teenager
teich teig teil teilnehmer telefon teleskop teller tempel temperatur tempo tendenz tennis tenor teppich terabyte
termin termite terrasse territorium terror terrorismus terrorist test testament teufel text textil textilie theater
theke thema theologe theologie theorie therapie thermometer these thriller thron thunfisch tiefe tiefpunkt tier
tierarzt tierheim tiger tinktur tinte tipp tisch tischler titan titel tochter tod tofu toilette toleranz tomate ton
tonlage tonne topf tor tornado torpedo torte torwart tot tote totengräber tour tourismus tourist trab tracht tradition
träger tragik tragödie trainee trainer training trakt traktor tram tran träne trank transfer transparenz
transplantation transport traube trauer traufe traum trauma trauung treffen treffer treiber trend trennung treppe
tresor treue treuhand tribunal tribüne trichter trick trieb trikot trilogie trinkwasser trio tritt triumph trommel
trompete tropen tropfen trophäe trost trottel trotz trubel truck trüffel truhe trümmer trunk trupp truppe truthahn
tschador tube tuberkulose tuch tugend tulpe tumor tümpel tumult tundra tunnel tür turbine türkis turm turnhalle
turnier typ typhus tyrann tyrannei übel übelkeit überblick überdosis überfahrt überfall überfluss übergang übergriff
überleben überlebende überraschung überschrift überschuss überschwemmung übersee übersicht überstunde übertrag
übertreibung überzeugung ufer uhr uhu ulme ultimatum ultraschall umbau umfang umfeld umfrage umgang umgebung umkehr
umkreis umlauf umleitung umriss umsatz umschlag umstand umwelt umzug unabhängigkeit unbehagen unbekannte unfall
unfalltod unfug ungeduld ungleichheit unglück unheil unhold uniform unikat union universität unkraut unmut unordnung
unrecht unruhe unsinn unsterblichkeit unterführung untergang unterhalt unterhose unterkunft unterlage unternehmen
unternehmer unterricht unterschied unterschlupf unterschrift unterstand unterstützer unterstützung untersuchung
untertitel unterwäsche unwetter unwissenheit update upgrade upload urgroßvater urheber urin urkunde urlaub urlauber
urne urnengang ursache ursprung urteil urwald usus utopie vakanz vakuum validierung vampir vandale vanille variante
variation vasall vase vater vegetarier vegetation veilchen ventil ventilator veranda veranstalter verantwortung
verarbeitung verband verbandskasten verbesserung verbleib verbot verbrauch verbraucher verbrechen verbrecher verbund
verbündete verdacht verdächtige verdauung verdienst verdikt verein verfahren verfall verfasser verfassung verfolger
vergangenheit vergebung vergehen vergewaltigung vergleich vergnügen vergütung verhaftung verhalten verhältnis verhör
verkauf verkäufer verkehr verkehrsmittel verlag verlauf verleger verletzte verlierer verlobung verlust vermächtnis
vermerk vermieter vermögen vernunft veröffentlichung verordnung verpackung verpflegung verrat vers versammlung versand
versäumnis verschleiß verschwendung verschwörung versicherer versicherung version versorgung verstaatlichung verstand
verständnis versteck verstoß versuch verteidiger verteiler vertrag vertrauen vertreter vertrieb verwalter verwaltung
verwaltungsakt verwandte verwandtschaft verzehr verzeichnis verzicht verzug verzweiflung vestibül veteran veto vetter
viadukt video vieh viehzucht vielfalt vielzahl viertel vikar viper virus visier visite visum vitamin vogel
vogelscheuche vokabel volk volksfest volkswirtschaft vollkorn vollmacht vollzug volontär volumen voraussetzung
vorbereitung vorbild vorfahr vorfall vorgabe vorgang vorgänger vorgehen vorgeschichte vorhaben vorhang vorhersage
vorjahr vorlage vorliebe vormarsch vormittag vorname vorort vorrang vorrat vorschlag vorschrift vorsicht vorsilbe
vorsitz vorsitzende vorsorge vorspiel vorsprung vorstand vorstellung vorstoß vorteil vortrag vorurteil vorwahl vorwand
vorwurf votum vulkan waage wache wachs wachstum wächter wade waffe waffel waffenruhe wagen waggon wahl wähler
wahlkampf wahlrecht wahn wahrheit währung waise wal wald wall walnuss walze wand wandel wanderer wandertag wanderung
wange wanne wanze wappen ware wärme warnung warze waschbär wäsche waschmaschine wasser wasserfall watt watte weber
weberei weboberfläche webseite webserver wechsel wechselkurs weg wegweiser wehr wehrdienst wehrpflicht weib weiche
weide weihe weiher weihnacht weiler wein weis weise weisheit weißbrot weite weiterbildung weizen welle wellensittich
welpe welt weltall weltkrieg weltmeister weltraum wende wendepunkt werbung werfer werft werk werkstatt werkzeug wert
wesen wespe wespennest weste westen wettbewerb wette wetter wettkampf wettlauf whistleblower wicht wickel widerspruch
widerstand wiederaufbau wiederholung wiedervereinigung wiege wiese wiesel wiki wild wildnis wille willkür wimpel
wimper wind windel windkraft windpocken winkel winter winzer wirbel wirbelsäule wirbelsturm wirksamkeit wirkung wirt
wirtschaft wissbegier wissen wissenschaft wissenschaftler witterung witwe witwer witz woche wochenmarkt wohl wohlstand
wohltat wohnmobil wohnung wolf wolke wolkenkratzer wolle wonne workshop wort wortlaut wrack wuchs wucht wunde wunder
wunderkind wunsch würde wurf würfel wurm wurst würze wurzel wüste wut yacht yoga zahl zahn zahnarzt zander zange zank
zapfen zärtlichkeit zauber zauberer zaumzeug zaun zebra zeche zecke zeder zehe zehntel zeichen zeichensatz zeichner
zeile zeit zeitalter zeitpunkt zeitschrift zeitung zeitvertreib zeitzeuge zelle zelt zement zensur zensus zentimeter
zentner zentrum zeremonie zerfall zertifikat zeug zeuge zeugin zeugnis ziege ziegel ziel ziffer zigarette zigarre
zimmer zimt zinn zins zirkel zirkus zitadelle zitat zitrone zivilisation zivilist zivilisten zögern zoll zombie zone
zoologe zorn zubehör zucchini zucht zucker zufall zufluss zufriedenheit zug zugabe zugang zügel zugezogene zugriff
zugvogel zukunft zulauf zunahme zunder zündholz zuneigung zunge zusage zusammenkunft zuschauer zuschlag zuschuss
zustand zutritt zuversicht zuwachs zuwanderer zwang zweck zweifel zweig zweikampf zwerg zwiebel zwietracht zwilling
zwinger zyklus zylinder
`;

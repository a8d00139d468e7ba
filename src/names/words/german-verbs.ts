/**
 * Stems of usual German verbs, to know the nouns made from them: `Mitwirken`, `Übersetzerin`,
 * `Teilnehmende`, `Begeisterte`. Compiled for this program.
 */
export const germanVerbs = `
acht änder arbeit ärger atm bau bearbeit bedeut beend befind befrag befürcht begeister begeg begleit begreif begrenz
behalt behandel behaupt beherrsch beiß beleg belieb bemerk bemüh benehm benenn benutz beobacht berat berechn berg
bericht berühr beruhig beschäftig bescheid beschleunig beschreib beschuldig besetz besitz bessern bestell bestimm
bestraf besuch beteilig bet betracht betreff betreib betreu betrieb beurteil bewahr beweg bewerb bewert bezahl
bezeichn bezieh biet bild bind bitt blas bleib blick brauch brech brenn bring brüll buch bürg dank dauer deck dehn
denk deut dien dreh dring droh druck duld durchführ eign eil einig empfang empfehl empfind end entdeck entfern entführ
entlad entlass entscheid entschuldig entsend entsprech entsteh enttäusch entwerf entwickel erb erfahr erfass erfind
erforsch erfüll ergeb erhalt erhöh erhol erinner erkenn erklär erlaub erläuter erleb erleichter ermahn ermitt
ermöglich ernenn eröffn erreich errichter erschein erschöpf erschreck erstatt erstell erteil erwart erweit erwähn
erweiter erwerb erzähl erzeug erzieh ess fahr fall fang färb fass fecht fehl feier fertig fest find fisch fleh flieg
flieh fließ förder forder forsch frag freu frier fühl führ füll fürcht geb gebär gefähr geh gehör gelang gelt genehmig
genieß gesteh gewähr gewinn gewöhn gieß glaub gleich grab greif gründ grüß hab hack halt handel häng hass heb heil
heiß heiz helf herrsch hetz hoff hol hör hüpf impf irr jag jubel kämpf kauf kehr kenn klag klär kleb klettern klick
klopf koch komm könn kost krieg kritisier kümmer kündig kürz küss lach lad läch land lass lauf läut leb leg lehn lehr
leid leih leist leit lenk lern les leucht lieb liefer lieg lob locker lös lüg mach mahl mal meid mein meld merk mess
miet misch nehm neig nenn nick nutz öffn ordn orient pack park pass pfeif pfleg plan präg prüf putz rächer raff rat
rauch räum reag rechn red reg reiß reis reit rett reich richt riech ring ruf ruh rühr sag samml sammel schad schaff
schäm schätz schau scheid schein scheit schenk scher scherz schick schieb schieß schimpf schlaf schlag schließ schmeck
schmelz schmück schneid schnitz schöpf schreck schrei schreib schreit schüler schütz schwäch schweig schwim schwör
schwing seh send senk setz sicher sieg sing sink sitz sorg spalt spann spar speicher speis spend sperr spiel spotter
sprech spreng spring spritz spür stärk start statt staun steck steh steig stell sterb steuer stimm stör stopp stoß
strahl streb streich streit streik streu stütz such tanz tast tausch täusch tauch teil teilnehm tipp töt trag trau
träum treff treib trenn tret trink trockn tropf tu tun üb übernehm überrasch übersetz übertrag überwach überzeug umgeb
umarm unterhalt unternehm unterscheid unterstütz untersuch urteil veranstalt veränder verantwort verbess verbesser
verbind verbleib verbrauch verbrech verbreit verbünd verdien vereinbar vereinig verfass verfolg verfüg vergess
vergleich verhaft verhalt verhandel verhinder verkauf verkehr verlang verlass verletz verleih verlier vermehr vermeid
vermiet vermitt vermut vernicht veröffentlich verpflicht verrat versamml versammel versäum verschieb verschwind
versend versicher versorg versprech versteh versuch verteidig verteil vertrau vertret verurteil verwalt verwand
verwend verwirklich verzeih verzicht vollend vorbereit wachs wag wähl wahr wander warn wart wasch wechsel weck wehr
weiger wein weis weiterverbreit wend werb werd werf wert wett wieg wink wirk wisch wiss wohn wünsch zahl zähl zauber
zeich zeichn zeig zerstör zieh ziel zitter zögern zweifel zwing absolvier adressier aktivier akzeptier analysier
argumentier basier definier delegier demonstrier diskutier engagier exportier finanzier formulier funktionier
garantier importier informier inspirier installier integrier interessier investier isolier konstruier kontrollier
konzentrier markier motivier operier organisier passier präsentier privatisier produzier profitier programmier
protestier reagier realisier regier registrier reparier reservier servier sponser studier telefonier testier trainier
transportier mitwirk mitbring wiederhol bekämpf beschluss gefährd überleb erbau angreif abtret bewaffn vertrieb gefang
geschäd geschädig beschädig inhaftier infizier erkrank genes
`;

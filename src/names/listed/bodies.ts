/**
 * Organisations, with what they are called in short, firms and products, read as in
 * name-exonyms.ts; what has no `=` is the same in both languages. Left out are those that are common
 * words too (Apple, Windows, Shell).
 */
export const bodies = `
European_Commission=Europäische_Kommission/Europäischen_Kommission/EU-Kommission
European_Parliament=Europäisches_Parlament/Europäische_Parlament/Europäischen_Parlament/Europaparlament/EU-Parlament
European_Council=Europäischer_Rat/Europäischen_Rat/Europäische_Rat Council_of_Europe=Europarat
European_Central_Bank/ECB=Europäische_Zentralbank/Europäischen_Zentralbank/EZB
European_Court_of_Justice/ECJ=Europäischer_Gerichtshof/Europäischen_Gerichtshof/Europäische_Gerichtshof/EuGH
Court_of_Human_Rights/ECHR=Gerichtshof_für_Menschenrechte/EGMR
International_Monetary_Fund/IMF=Internationaler_Währungsfonds/Internationalen_Währungsfonds/Internationale_Währungsfonds/Währungsfonds/IWF
World_Trade_Organization/World_Trade_Organisation/WTO=Welthandelsorganisation/WTO
International_Criminal_Court/ICC=Internationaler_Strafgerichtshof/Internationalen_Strafgerichtshof/Internationale_Strafgerichtshof/IStGH
Security_Council=Sicherheitsrat/UN-Sicherheitsrat/Weltsicherheitsrat
 UNESCO=UNESCO/Unesco UNICEF=UNICEF/Unicef
UNHCR=UNHCR/UN-Flüchtlingshilfswerk OECD OPEC=OPEC/Opec OSCE=OSZE IAEA=IAEA/IAEO
International_Atomic_Energy_Agency=Internationale_Atomenergiebehörde/Internationale_Atomenergie-Organisation/Internationalen_Atomenergiebehörde/IAEA/IAEO
African_Union=Afrikanische_Union/Afrikanischen_Union Arab_League=Arabische_Liga/Arabischen_Liga
 European_Economic_Area=Europäischer_Wirtschaftsraum
International_Olympic_Committee/IOC=Internationales_Olympisches_Komitee/Internationale_Olympische_Komitee/Internationalen_Olympischen_Komitee/IOC
FIFA=FIFA/Fifa UEFA=UEFA/Uefa NASA/Nasa=NASA/Nasa ESA/European_Space_Agency=ESA/Esa
CERN Interpol=Interpol Europol=Europol Frontex Amnesty_International=Amnesty_International/Amnesty
Doctors_Without_Borders=Ärzte_ohne_Grenzen Reporters_Without_Borders=Reporter_ohne_Grenzen
Greenpeace Oxfam Caritas Salvation_Army=Heilsarmee WWF FBI CIA NSA BBC CNN Reuters Bloomberg
Associated_Press/AP=Associated_Press/AP AFP DPA=dpa/DPA Taliban Hamas Hezbollah/Hizbollah=Hisbollah
al-Qaeda/Al_Qaeda=al-Qaida/Al-Kaida ISIS/Islamic_State=ISIS/Islamischer_Staat/Islamischen_Staat/Islamische_Staat
Pentagon=Pentagon State_Department=US-Außenministerium
Supreme_Court=Supreme_Court/Oberster_Gerichtshof/Obersten_Gerichtshof/Oberste_Gerichtshof
House_of_Representatives=Repräsentantenhaus
 Capitol/Capitol_Hill=Kapitol/Capitol/Capitol_Hill
Federal_Reserve=Federal_Reserve/US-Notenbank Wall_Street=Wall_Street
Bundestag/German_Parliament=Bundestag Bundesbank=Bundesbank
Federal_Constitutional_Court=Bundesverfassungsgericht Federal_Court_of_Justice=Bundesgerichtshof/BGH
Federal_Statistical_Office=Statistisches_Bundesamt/Statistische_Bundesamt/Statistischen_Bundesamt
Robert_Koch_Institute/RKI=Robert-Koch-Institut/RKI
Christian_Democrats/CDU=Christdemokraten/CDU Social_Democrats/SPD=Sozialdemokraten/SPD
Free_Democrats/FDP=Freie_Demokraten/Freien_Demokraten/FDP CSU AfD
Holy_See=Heiliger_Stuhl/Heiligen_Stuhl/Heilige_Stuhl Oktoberfest Berlinale
World_Cup=Weltmeisterschaft/WM/Weltcup World_War=Weltkrieg Cold_War=Kalter_Krieg/Kalten_Krieg/Kalte_Krieg
Brandenburg_Gate=Brandenburger_Tor Eiffel_Tower=Eiffelturm Statue_of_Liberty=Freiheitsstatue
Tower_of_London=Tower St_Peter's_Square=Petersplatz St_Peter's_Basilica=Petersdom
Cologne_Cathedral=Kölner_Dom Vienna_State_Opera=Wiener_Staatsoper Red_Square=Roter_Platz/Roten_Platz
Berlin_Wall=Berliner_Mauer Great_Wall_of_China=Chinesische_Mauer/Chinesischen_Mauer
Volkswagen/VW=Volkswagen/VW Mercedes-Benz=Mercedes-Benz Mercedes Daimler BMW Audi Porsche Opel Skoda
Toyota Honda Nissan Mazda Hyundai Kia Ford Chrysler Tesla Renault Peugeot Citroën Fiat Ferrari Volvo
Saab Airbus Boeing Lufthansa Ryanair EasyJet Siemens Bosch BASF Thyssenkrupp SAP
Adidas Nike Aldi Lidl Rewe Edeka Ikea/IKEA=Ikea/IKEA Miele Infineon Zeiss Telekom
Deutsche_Bahn=Deutsche_Bahn/Deutschen_Bahn Deutsche_Telekom=Deutsche_Telekom/Deutschen_Telekom
Deutsche_Bank=Deutsche_Bank/Deutschen_Bank Commerzbank Allianz Microsoft Google Facebook Twitter
Instagram WhatsApp YouTube TikTok Netflix Spotify Samsung Huawei Xiaomi Sony Panasonic
Toshiba Hitachi Nintendo Nokia Ericsson Philips IBM Intel AMD Nvidia Cisco Oracle Dell Lenovo Firefox
Chromium Thunderbird LibreOffice OpenOffice Wikipedia Mozilla Linux Ubuntu Fedora Debian Android
Nestlé=Nestlé/Nestle Novartis Roche UBS Swisscom Unilever Danone Pfizer BioNTech=BioNTech/Biontech
Moderna AstraZeneca Novavax Monsanto Gazprom=Gasprom/Gazprom Rosneft Lukoil Aeroflot Alibaba Tencent
 Airbnb PayPal SpaceX Starbucks Coca-Cola Pepsi Starlink`;

/** Rulers, popes and others who have a name in either language. */
export const people = `
Lukashenko=Lukaschenko Zelensky/Zelenskyy/Zelenskiy=Selenskyj/Selenski Yeltsin=Jelzin
Gorbachev=Gorbatschow Khrushchev=Chruschtschow Navalny=Nawalny Medvedev=Medwedew
Tchaikovsky=Tschaikowski/Tschaikowsky Putin=Putin Lavrov=Lawrow Brezhnev=Breschnew
Chekhov=Tschechow Dostoevsky/Dostoyevsky=Dostojewski Tolstoy=Tolstoi Pushkin=Puschkin
Shostakovich=Schostakowitsch Prokofiev=Prokofjew Stravinsky=Strawinsky Rachmaninoff=Rachmaninow
Trotsky=Trotzki Solzhenitsyn=Solschenizyn Sakharov=Sacharow Poroshenko=Poroschenko
Tymoshenko=Timoschenko Yanukovych=Janukowitsch Prigozhin=Prigoschin Shoigu=Schoigu
Khodorkovsky=Chodorkowski Kasparov=Kasparow Klitschko=Klitschko Pope_Francis=Papst_Franziskus
Pope_Benedict=Papst_Benedikt Pope_John_Paul=Papst_Johannes_Paul John_Paul=Johannes_Paul
Pope_John=Papst_Johannes Pope_Leo=Papst_Leo Pope_Pius=Papst_Pius Queen_Elizabeth=Königin_Elisabeth
King_Charles=König_Charles/König_Karl Charlemagne=Karl_der_Große/Karl_dem_Großen
Frederick_the_Great=Friedrich_der_Große Catherine_the_Great=Katharina_die_Große
Alexander_the_Great=Alexander_der_Große Peter_the_Great=Peter_der_Große
Emperor_William/Kaiser_Wilhelm=Kaiser_Wilhelm Maria_Theresa=Maria_Theresia Joan_of_Arc=Jeanne_d’Arc
Christopher_Columbus=Christoph_Kolumbus Columbus=Kolumbus Copernicus=Kopernikus Aristotle=Aristoteles
Plato=Platon Socrates=Sokrates Homer=Homer Virgil=Vergil Horace=Horaz Ovid=Ovid Livy=Livius
Julius_Caesar=Julius_Cäsar/Julius_Caesar Caesar=Cäsar/Caesar Mark_Antony=Marcus_Antonius
Augustine=Augustinus Jesus_Christ=Jesus_Christus Virgin_Mary=Jungfrau_Maria Saint_Peter=Petrus
Saint_Paul=Paulus John_the_Baptist=Johannes_der_Täufer Moses=Mose/Moses Noah=Noah/Noach
Muhammad/Mohammed=Mohammed Khomeini=Chomeini Khamenei=Chamenei Saddam_Hussein=Saddam_Hussein
Gaddafi/Qaddafi=Gaddafi Mubarak=Mubarak Xi_Jinping=Xi_Jinping Mao_Zedong=Mao_Zedong Confucius=Konfuzius
Genghis_Khan=Dschingis_Khan Mahatma_Gandhi=Mahatma_Gandhi Avicenna=Avicenna Saladin=Saladin
Santa_Claus/Father_Christmas=Weihnachtsmann Snow_White=Schneewittchen Cinderella=Aschenputtel`;

/**
 * Rivers, waters, mountains, regions, towns and planets, read as in name-exonyms.ts; what has no `=` is the
 * same in both languages. Left out are names that are common words too (Essen, Halle, Worms).
 */
export const places = `
Elbe Weser Ems Neckar Isar Lech Saale Mulde Ruhr Lahn Fulda Werra Mur Enns Salzach Aare Limmat
Drava=Drau Sava=Save Meuse=Maas Scheldt=Schelde Seine=Seine Loire Rhône/Rhone=Rhone Garonne Tagus=Tejo
Douro=Duero/Douro Ebro Vltava=Moldau Volga=Wolga Dnieper/Dnipro=Dnjepr/Dnipro Neva=Newa
Amazon=Amazonas Mississippi Missouri Colorado Orinoco Congo_River=Kongo Niger Zambezi=Sambesi
Tigris Euphrates=Euphrat Indus Ganges=Ganges Brahmaputra Mekong Yangtze=Jangtse/Jangtsekiang
Yellow_River=Gelber_Fluss/Gelben_Fluss Hudson Potomac St_Lawrence_River=Sankt-Lorenz-Strom
Lake_Zurich=Zürichsee Lake_Lucerne=Vierwaldstättersee Lake_Maggiore=Lago_Maggiore Lake_Garda=Gardasee
Lake_Como=Comer_See/Comersee Lake_Neuchâtel=Neuenburgersee Lake_Thun=Thunersee Lake_Brienz=Brienzersee
Lake_Chiemsee=Chiemsee Lake_Starnberg=Starnberger_See Lake_Balaton=Plattensee/Balaton
Lake_Baikal=Baikalsee Lake_Victoria=Viktoriasee/Victoriasee Lake_Ontario=Ontariosee
Lake_Michigan=Michigansee Lake_Erie=Eriesee Lake_Ladoga=Ladogasee Lake_Ohrid=Ohridsee Chiemsee Müritz
English_Channel=Ärmelkanal Suez_Canal=Suezkanal/Sueskanal Panama_Canal=Panamakanal
Kiel_Canal=Nord-Ostsee-Kanal Adriatic_Sea/Adriatic=Adria Aegean_Sea/Aegean=Ägäis
Caspian_Sea=Kaspisches_Meer/Kaspischen_Meer/Kaspische_Meer Red_Sea=Rotes_Meer/Roten_Meer/Rote_Meer
Dead_Sea=Totes_Meer/Toten_Meer/Tote_Meer Bosphorus=Bosporus Gibraltar Bay_of_Biscay=Biskaya
Persian_Gulf=Persischer_Golf/Persischen_Golf Strait_of_Hormuz=Straße_von_Hormus
South_China_Sea=Südchinesisches_Meer/Südchinesischen_Meer Arctic_Ocean=Arktischer_Ozean/Nordpolarmeer
Zugspitze Watzmann Matterhorn Eiger Mönch Jungfrau Mont_Blanc=Montblanc/Mont_Blanc Großglockner
Etna/Mount_Etna=Ätna Vesuvius/Mount_Vesuvius=Vesuv Mount_Everest/Everest=Mount_Everest/Everest
Kilimanjaro/Mount_Kilimanjaro=Kilimandscharo Dolomites=Dolomiten Apennines=Apennin Vosges=Vogesen
Ore_Mountains=Erzgebirge Harz Harz_Mountains=Harz Bavarian_Forest=Bayerischer_Wald/Bayerischen_Wald
Thuringian_Forest=Thüringer_Wald Swabian_Jura=Schwäbische_Alb/Schwäbischen_Alb Taunus Eifel Allgäu
Giant_Mountains=Riesengebirge Rocky_Mountains/Rockies=Rocky_Mountains Andes=Anden Ural=Ural
Lüneburg_Heath=Lüneburger_Heide Ruhr_area/Ruhr_Valley=Ruhrgebiet Rügen Usedom Sylt Heligoland=Helgoland
Baden-Württemberg Schleswig-Holstein Hamburg Bremen Berlin Burgenland Vorarlberg
Upper_Austria=Oberösterreich Lower_Austria=Niederösterreich South_Tyrol=Südtirol East_Frisia=Ostfriesland
Upper_Bavaria=Oberbayern Palatinate=Pfalz Alsace=Elsass Lorraine=Lothringen Savoy=Savoyen Provence
Picardy=Pikardie Flanders=Flandern Wallonia=Wallonien Frisia=Friesland Holstein Bohemia=Böhmen
Moravia=Mähren Galicia=Galizien Transylvania=Siebenbürgen/Transsilvanien Dalmatia=Dalmatien
Piedmont=Piemont Liguria=Ligurien Umbria=Umbrien Apulia=Apulien Calabria=Kalabrien Castile=Kastilien
Lapland=Lappland Karelia=Karelien Bessarabia=Bessarabien Thrace=Thrakien Anatolia=Anatolien
Aargau Ticino=Tessin Valais=Wallis Vaud=Waadt Grisons=Graubünden Thurgau Appenzell
Leipzig Dresden Chemnitz Zwickau Plauen Görlitz Bautzen Magdeburg Dessau Erfurt Weimar Jena Gera
Eisenach Rostock Schwerin Stralsund Greifswald Wismar Kiel Lübeck Flensburg Oldenburg Osnabrück
Göttingen Hildesheim Wolfsburg Celle Wilhelmshaven Bremerhaven Cuxhaven Dortmund Duisburg Bochum
Wuppertal Düsseldorf Krefeld Mönchengladbach Aachen/Aix-la-Chapelle=Aachen Bonn Bielefeld Paderborn
Gelsenkirchen Oberhausen Leverkusen Solingen Remscheid Gütersloh Koblenz Trier Mainz Kaiserslautern
Ludwigshafen Speyer Wiesbaden Kassel Darmstadt Offenbach Marburg Gießen Frankfurt
Frankfurt_am_Main=Frankfurt_am_Main Frankfurt_an_der_Oder=Frankfurt_(Oder)/Frankfurt_an_der_Oder
Saarbrücken Stuttgart Karlsruhe Mannheim Heidelberg Freiburg Freiberg Ulm Heilbronn Pforzheim
Tübingen Reutlingen Konstanz Ravensburg Friedrichshafen Augsburg Regensburg Würzburg Bamberg Bayreuth
Coburg Erlangen Ingolstadt Passau Landshut Rosenheim Potsdam Cottbus Neuruppin Salzburg Graz Linz
Innsbruck Klagenfurt Villach Bregenz Eisenstadt Winterthur Lausanne St_Gallen=St_Gallen/Sankt_Gallen
Lugano Fribourg=Freiburg/Fribourg Neuchâtel=Neuenburg Sion=Sitten Vaduz Bolzano=Bozen Merano=Meran
Trento=Trient Trieste=Triest Bologna Palermo Verona Bergamo Mantua Pisa Siena Ravenna Rimini
Syracuse=Syrakus Paris Lyon Marseille Toulouse Bordeaux Nantes Rennes Lille Dijon Reims Rouen Calais
Dunkirk=Dünkirchen Colmar Mulhouse=Mülhausen Metz Verdun Madrid Barcelona Valencia Bilbao
Zaragoza/Saragossa=Saragossa Córdoba/Cordoba=Córdoba Granada Málaga Porto Amsterdam Rotterdam Utrecht
Eindhoven Maastricht Groningen Nijmegen=Nimwegen Leuven/Louvain=Löwen Mechelen=Mecheln London
Manchester Liverpool Birmingham Leeds Sheffield Bristol Oxford Cambridge Edinburgh Glasgow Cardiff
Belfast Dublin Aberdeen Southampton Portsmouth Oslo Bergen Stockholm Malmö Uppsala Helsinki Turku
Aarhus Odense Reykjavik/Reykjavík=Reykjavik/Reykjavík Riga Kaunas Klaipeda/Klaipėda=Klaipeda/Memel
Tartu=Tartu/Dorpat Poznan/Poznań=Posen Szczecin=Stettin Katowice=Kattowitz Lodz/Łódź=Łódź/Lodz Gdynia
Torun/Toruń=Thorn/Toruń Opole=Oppeln Brno=Brünn Ostrava=Ostrau Pilsen/Plzeň=Pilsen
Karlovy_Vary/Carlsbad=Karlsbad Olomouc=Olmütz Bratislava=Bratislava/Pressburg Kosice/Košice=Kaschau
Budapest Debrecen Pécs Szeged Sarajevo Mostar Skopje Tirana Pristina Podgorica Novi_Sad Dubrovnik
Rijeka Chisinau/Chișinău=Chisinau/Kischinau Constanta/Constanța=Konstanza Timisoara=Temeswar
Sibiu=Hermannstadt Brasov/Brașov=Kronstadt Plovdiv=Plowdiw Varna=Warna Piraeus=Piräus Corfu=Korfu
Rhodes=Rhodos Nicosia=Nikosia Ankara Izmir Antalya Valletta Donetsk=Donezk Luhansk Mariupol
Zaporizhzhia=Saporischschja Dnipro Kherson=Cherson Mykolaiv=Mykolajiw Sevastopol=Sewastopol
Kaliningrad Murmansk Novosibirsk=Nowosibirsk Vladivostok=Wladiwostok Volgograd=Wolgograd
Yekaterinburg=Jekaterinburg Sochi=Sotschi Grozny=Grosny Tbilisi=Tiflis Yerevan=Eriwan/Jerewan Baku
Astana Almaty Tashkent=Taschkent Samarkand Bishkek=Bischkek Dushanbe=Duschanbe Ashgabat=Aschgabat
Kabul Kandahar Islamabad Karachi=Karatschi Lahore Peshawar=Peschawar Mumbai/Bombay=Mumbai/Bombay
Chennai/Madras=Chennai/Madras Bangalore Dhaka Colombo Kathmandu=Kathmandu/Katmandu Bangkok Hanoi
Ho_Chi_Minh_City/Saigon=Ho-Chi-Minh-Stadt/Saigon Phnom_Penh Vientiane Kuala_Lumpur Jakarta Bali
Manila Shanghai=Shanghai/Schanghai Guangzhou/Canton=Guangzhou/Kanton Wuhan Shenzhen Taipei=Taipeh
Macau/Macao=Macau Ulaanbaatar/Ulan_Bator=Ulaanbaatar/Ulan_Bator Osaka Kyoto=Kyōto/Kyoto Hiroshima
Nagasaki Fukushima Tibet Xinjiang Manchuria=Mandschurei Tel_Aviv Haifa Bethlehem Nazareth Gaza Beirut
Aleppo Homs Basra Mosul=Mossul Riyadh=Riad Mecca=Mekka Medina Dubai Abu_Dhabi Doha Muscat=Maskat
Sanaa/Sana'a=Sanaa Aden Amman Rabat Casablanca Marrakesh/Marrakech=Marrakesch Tangier=Tanger Tunis
Alexandria Luxor Khartoum=Khartum Nairobi Mombasa Kampala Kigali Dar_es_Salaam=Daressalam
Mogadishu=Mogadischu Djibouti=Dschibuti Lagos Abuja Accra Dakar Bamako Timbuktu Kinshasa Luanda
Lusaka Harare Johannesburg Pretoria Durban Windhoek=Windhuk Antananarivo Sahara Sahel
Washington New_York New_Jersey Boston Philadelphia Baltimore Atlanta Miami
Orlando Houston Dallas Austin San_Antonio Denver Phoenix Las_Vegas Los_Angeles San_Francisco
San_Diego Sacramento Seattle Portland Chicago Detroit Cleveland Cincinnati Milwaukee Minneapolis
St_Louis Kansas_City Memphis Nashville New_Orleans Hawaii Alaska Texas Florida Ohio Michigan Illinois
Indiana Kentucky Tennessee Alabama Arkansas Louisiana Oklahoma Nebraska Iowa Minnesota Wisconsin
Montana Wyoming Utah Nevada Arizona Oregon Idaho Virginia West_Virginia Maryland Massachusetts
Connecticut Vermont Maine New_Hampshire New_Mexico North_Carolina South_Carolina North_Dakota
South_Dakota Rhode_Island Toronto Montreal=Montreal/Montréal Quebec=Québec/Quebec Ottawa Vancouver
Calgary Newfoundland=Neufundland Nova_Scotia=Neuschottland British_Columbia Guadalajara Monterrey
Acapulco Bogotá/Bogota=Bogotá Medellín Caracas Quito Lima Cusco La_Paz Santiago Buenos_Aires
Montevideo Asunción Brasília/Brasilia=Brasília Rio_de_Janeiro São_Paulo Managua San_José
Puerto_Rico Bahamas Bermuda=Bermuda/Bermudas Barbados Trinidad Guadeloupe Martinique
Falkland_Islands/Falklands=Falklandinseln Galapagos=Galapagos/Galápagos Patagonia=Patagonien
Tierra_del_Fuego=Feuerland Easter_Island=Osterinsel Sydney Melbourne Brisbane Perth Adelaide Canberra
Tasmania=Tasmanien Auckland Christchurch Fiji=Fidschi Samoa Tahiti Papua_New_Guinea=Papua-Neuguinea
Faroe_Islands=Färöer Azores=Azoren Madeira Shetland Orkney Isle_of_Man Channel_Islands=Kanalinseln
Northern_Ireland=Nordirland Cape_Verde=Kap_Verde Equatorial_Guinea=Äquatorialguinea
Burkina_Faso Angola Botswana Burundi=Burundi Central_African_Republic=Zentralafrikanische_Republik
Eritrea Gabon=Gabun Gambia Lesotho Liberia Malawi Mali Mauritania=Mauretanien Mauritius
Sierra_Leone Togo Eswatini Bahrain Bangladesh=Bangladesch Bhutan Brunei Laos Maldives=Malediven Oman
East_Timor=Osttimor Andorra Monaco San_Marino Suriname=Suriname/Surinam Guyana Belize Cote_d'Ivoire
Benin Georgia=Georgien Mercury=Merkur Venus Mars Jupiter Saturn Uranus Neptune=Neptun Pluto`;

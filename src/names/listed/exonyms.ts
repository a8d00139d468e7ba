import type { Exonym } from '../name.ts';
import { bodies, people } from './bodies.ts';
import { foldName } from '../fold.ts';
import { places } from './places.ts';
import type { NameKind } from '../name.ts';

const more = [...read('place', places), ...read('organisation', bodies), ...read('person', people)];

/**
 * Names that English and German write differently, or alike enough to be mistaken for a slip, with
 * the German forms of other cases. Compiled for this program; `content/names.yaml` adds to it. `/`
 * parts the forms of one language, `_` stands for a space. Further tables: name-places.ts,
 * name-bodies.ts.
 */
export const exonyms: Exonym[] = [
  ...read(
    'place',
    `Afghanistan=Afghanistan Albania=Albanien Algeria=Algerien Argentina=Argentinien Armenia=Armenien
Australia=Australien Austria=Österreich Azerbaijan=Aserbaidschan Belarus=Belarus/Weißrussland
Belgium=Belgien Bolivia=Bolivien Bosnia=Bosnien Bosnia_and_Herzegovina=Bosnien_und_Herzegowina
Bosnia-Herzegovina=Bosnien-Herzegowina Brazil=Brasilien Bulgaria=Bulgarien Cambodia=Kambodscha
Cameroon=Kamerun Canada=Kanada Chad=Tschad Chile=Chile China=China Colombia=Kolumbien Congo=Kongo
Costa_Rica=Costa_Rica Croatia=Kroatien Cuba=Kuba Cyprus=Zypern
Czech_Republic=Tschechische_Republik/Tschechischen_Republik/Tschechien Czechia=Tschechien
Denmark=Dänemark Dominican_Republic=Dominikanische_Republik/Dominikanischen_Republik
Ecuador=Ecuador Egypt=Ägypten El_Salvador=El_Salvador England=England Estonia=Estland
Ethiopia=Äthiopien Finland=Finnland France=Frankreich Germany=Deutschland Ghana=Ghana
Greece=Griechenland Greenland=Grönland Guatemala=Guatemala Haiti=Haiti Honduras=Honduras
Hungary=Ungarn Iceland=Island India=Indien Indonesia=Indonesien Iran=Iran Iraq=Irak Ireland=Irland
Israel=Israel Italy=Italien Ivory_Coast=Elfenbeinküste Jamaica=Jamaika Japan=Japan
Jordan=Jordanien Kazakhstan=Kasachstan Kenya=Kenia Kosovo=Kosovo Kuwait=Kuwait
Kyrgyzstan=Kirgisistan/Kirgistan Latvia=Lettland Lebanon=Libanon Libya=Libyen
Liechtenstein=Liechtenstein Lithuania=Litauen Luxembourg=Luxemburg Macedonia=Mazedonien
North_Macedonia=Nordmazedonien Madagascar=Madagaskar Malaysia=Malaysia Malta=Malta Mexico=Mexiko
Moldova=Moldau/Moldawien/Republik_Moldau Mongolia=Mongolei Montenegro=Montenegro Morocco=Marokko
Mozambique=Mosambik Myanmar=Myanmar Burma=Birma Namibia=Namibia Nepal=Nepal
Netherlands/Holland=Niederlande/Niederlanden/Holland New_Zealand=Neuseeland Nicaragua=Nicaragua
Nigeria=Nigeria North_Korea=Nordkorea Norway=Norwegen Pakistan=Pakistan Palestine=Palästina
Panama=Panama Paraguay=Paraguay Peru=Peru Philippines=Philippinen Poland=Polen Portugal=Portugal
Qatar=Katar Romania=Rumänien Russia=Russland
Russian_Federation=Russische_Föderation/Russischen_Föderation Rwanda=Ruanda
Saudi_Arabia=Saudi-Arabien/Saudi-arabien Scotland=Schottland Senegal=Senegal Serbia=Serbien
Singapore=Singapur Slovakia=Slowakei Slovenia=Slowenien Somalia=Somalia South_Africa=Südafrika
South_Korea=Südkorea Korea=Korea South_Sudan=Südsudan Soviet_Union=Sowjetunion Spain=Spanien
Sri_Lanka=Sri_Lanka Sudan=Sudan Sweden=Schweden Switzerland=Schweiz Syria=Syrien Taiwan=Taiwan
Tajikistan=Tadschikistan Tanzania=Tansania Thailand=Thailand Tunisia=Tunesien Turkey=Türkei
Turkmenistan=Turkmenistan Uganda=Uganda Ukraine=Ukraine
United_Arab_Emirates=Vereinigte_Arabische_Emirate/Vereinigten_Arabischen_Emirate/Vereinigten_Arabischen_Emiraten
United_Kingdom/UK/U.K./Britain/Great_Britain=Vereinigtes_Königreich/Vereinigte_Königreich/Vereinigten_Königreich/Vereinigten_Königreichs/UK/Großbritannien
United_States_of_America/United_States/USA/US/U.S./America=Vereinigte_Staaten_von_Amerika/Vereinigten_Staaten_von_Amerika/Vereinigte_Staaten/Vereinigten_Staaten/USA/US/Amerika
Uruguay=Uruguay Uzbekistan=Usbekistan Vatican=Vatikan Venezuela=Venezuela Vietnam/Viet_Nam=Vietnam
Wales=Wales Yemen=Jemen Yugoslavia=Jugoslawien Zambia=Sambia Zimbabwe=Simbabwe Africa=Afrika
Asia=Asien Europe=Europa North_America=Nordamerika South_America=Südamerika
Latin_America=Lateinamerika Middle_East=Naher_Osten/Nahen_Osten/Nahost/Mittlerer_Osten
Scandinavia=Skandinavien Antarctica=Antarktis Arctic=Arktis Balkans=Balkan Caribbean=Karibik
Bavaria=Bayern Saxony=Sachsen Lower_Saxony=Niedersachsen Hesse=Hessen Thuringia=Thüringen
Rhineland-Palatinate=Rheinland-Pfalz North_Rhine-Westphalia=Nordrhein-Westfalen
Brandenburg=Brandenburg Prussia=Preußen Westphalia=Westfalen Swabia=Schwaben Franconia=Franken
Silesia=Schlesien Pomerania=Pommern Mecklenburg-Western_Pomerania=Mecklenburg-Vorpommern
Saxony-Anhalt=Sachsen-Anhalt Saarland=Saarland Carinthia=Kärnten Styria=Steiermark Tyrol=Tirol
Vienna=Wien Munich=München Cologne=Köln Nuremberg=Nürnberg Hanover=Hannover Brunswick=Braunschweig
Zurich=Zürich Geneva=Genf Lucerne=Luzern Basel/Basle=Basel Berne/Bern=Bern Prague=Prag
Warsaw=Warschau Cracow/Krakow=Krakau Gdansk=Danzig Wroclaw=Breslau Moscow=Moskau
St_Petersburg/Saint_Petersburg=Sankt_Petersburg/St_Petersburg Kyiv/Kiev=Kiew/Kyjiw Kharkiv=Charkiw
Lviv=Lemberg/Lwiw Odesa/Odessa=Odessa/Odesa Minsk=Minsk Vilnius=Vilnius Tallinn=Tallinn
Copenhagen=Kopenhagen Gothenburg=Göteborg Brussels=Brüssel Antwerp=Antwerpen Ghent=Gent
Bruges=Brügge Liège=Lüttich The_Hague=Den_Haag Rome=Rom Milan=Mailand Florence=Florenz
Venice=Venedig Naples=Neapel Turin=Turin Genoa=Genua Padua=Padua Lisbon=Lissabon Seville=Sevilla
Catalonia=Katalonien Andalusia=Andalusien Athens=Athen Thessaloniki=Thessaloniki
Bucharest=Bukarest Belgrade=Belgrad Sofia=Sofia Zagreb=Zagreb Ljubljana=Ljubljana
Strasbourg=Straßburg Nice=Nizza Brittany=Bretagne Normandy=Normandie Burgundy=Burgund
Tuscany=Toskana Sicily=Sizilien Sardinia=Sardinien Corsica=Korsika Crete=Kreta Lombardy=Lombardei
Crimea=Krim Istanbul=Istanbul Jerusalem=Jerusalem Damascus=Damaskus Baghdad=Bagdad
Tehran/Teheran=Teheran Cairo=Kairo Tripoli=Tripolis Algiers=Algier Cape_Town=Kapstadt
Addis_Ababa=Addis_Abeba Beijing/Peking=Peking Hong_Kong=Hongkong Tokyo=Tokio/Tokyo Seoul=Seoul
Pyongyang=Pjöngjang Delhi=Delhi New_Delhi=Neu-Delhi Calcutta/Kolkata=Kalkutta Havana=Havanna
Majorca=Mallorca Minorca=Menorca Tenerife=Teneriffa
Canary_Islands=Kanaren/Kanarische_Inseln/Kanarischen_Inseln Balearics/Balearic_Islands=Balearen
Himalayas/Himalaya=Himalaya Kashmir=Kaschmir Punjab=Punjab Bengal=Bengalen Siberia=Sibirien
Chechnya=Tschetschenien Caucasus=Kaukasus Mexico_City=Mexiko-Stadt California=Kalifornien
Pennsylvania=Pennsylvania Danube=Donau Rhine=Rhein Vistula=Weichsel Oder=Oder Moselle=Mosel
Thames=Themse Tiber=Tiber Nile=Nil Alps=Alpen Pyrenees=Pyrenäen Carpathians=Karpaten
Lake_Constance=Bodensee Lake_Geneva=Genfersee/Genfer_See Black_Forest=Schwarzwald
North_Sea=Nordsee Baltic_Sea/Baltic=Ostsee Mediterranean_Sea/Mediterranean=Mittelmeer
Black_Sea=Schwarzes_Meer/Schwarzen_Meer/Schwarze_Meer Atlantic_Ocean/Atlantic=Atlantik
Pacific_Ocean/Pacific=Pazifik Indian_Ocean=Indischer_Ozean/Indischen_Ozean Chernobyl=Tschernobyl`,
  ),
  ...read(
    'organisation',
    `European_Union/EU=Europäische_Union/Europäischen_Union/EU
United_Nations/UN/UNO=Vereinte_Nationen/Vereinten_Nationen/UN/UNO NATO=NATO
White_House=Weißes_Haus/Weiße_Haus/Weißen_Haus Kremlin=Kreml
Red_Cross=Rotes_Kreuz/Rote_Kreuz/Roten_Kreuz
World_Health_Organization/World_Health_Organisation/WHO=Weltgesundheitsorganisation/WHO
World_Bank=Weltbank`,
  ),
  ...more.filter(isDifferent),
];

/**
 * Names that are the same in both languages, for the check alone: in a text they may be part of a
 * longer name (`Linux`, `Arch Linux`), which its two languages show better.
 */
export const sameNames: Exonym[] = more.filter((name) => !isDifferent(name));

function isDifferent({ english, german }: Exonym): boolean {
  return english.join('/') !== german.join('/');
}

function read(kind: NameKind, table: string): Exonym[] {
  return table
    .trim()
    .split(/\s+/)
    .map((line) => {
      const [english = '', german = english] = line.replaceAll('_', ' ').split('=');
      return { english: english.split('/'), german: german.split('/'), kind };
    });
}

/** The words of a form, folded one by one, as name-tokens.ts reads them. */
export const formKeys = (form: string): string[] => foldName(form.replaceAll('.', '')).split(' ');

import { counterparts } from './listed.ts';

/** Whether a German word is the adjective of a listed country: `schottischen` of `Schottland`. */
export const isAdjectiveOf = (key: string, english: string): boolean =>
  counterparts.en.has(english) &&
  /sch(?:e[nrms]?)?$/.test(key) &&
  [...(counterparts.en.get(english) ?? [])].some((form) => {
    const stem = form.replace(/(?:(?:en)?land|reich|ien|ei|en|a|e)$/, '');
    return stem.length > 1 && (key.startsWith(stem) || key.startsWith(irregular[form] ?? ' '));
  });

/** German adjectives of countries that are not made from the country's name. */
const irregular: Record<string, string> = {
  frankreich: 'franzos',
  grossbritannien: 'brit',
  konigreich: 'brit',
  usa: 'amerikan',
  staaten: 'amerikan',
  niederlande: 'holland',
  polen: 'poln',
};

/** Whether an English word is for the people or language of a country: `French` of `Frankreich`. */
export const isOfCountry = (english: string, key: string): boolean =>
  demonyms.get(singular(english))?.includes(key.replace(/s$/, '')) === true;

/** Whether an English word is for the people or language of some country. */
export const isDemonym = (english: string): boolean => demonyms.has(singular(english));

const singular = (english: string): string => english.replace(/(?<!es)s$/, '');

/** Those that do not begin as the German name of the country does. */
const demonyms: ReadonlyMap<string, string[]> = new Map(
  `french=frankreich frenchman=frankreich dutch=niederlande,niederlanden,holland swiss=schweiz british=grossbritannien,konigreich
  briton=grossbritannien english=england german=deutschland greek=griechenland danish=danemark dane=danemark
  polish=polen pole=polen turkish=turkei turk=turkei irish=irland welsh=wales scottish=schottland scot=schottland chinese=china
  american=usa,amerika,staaten spanish=spanien spaniard=spanien swedish=schweden swede=schweden norwegian=norwegen finnish=finnland
  czech=tschechien hungarian=ungarn austrian=osterreich european=europa lebanese=libanon japanese=japan russian=russland
  ukrainian=ukraine croatian=kroatien serbian=serbien belgian=belgien egyptian=agypten iraqi=irak israeli=israel`
    .split(/\s+/)
    .map((line) => {
      const [english = '', german = ''] = line.split('=');
      return [english, german.split(',')];
    }),
);

/**
 * Whether a folded German word ends as names of places do, though it may be made of usual nouns:
 * `Altdorf`, `Neustadt`, `Talheim`. It is one where it stands without an article.
 */
export const hasPlaceEnding = (folded: string): boolean =>
  placeEnding.test(folded) && !placeNouns.test(folded);

const placeEnding =
  /...(?:dorf|stadt|stedt|heim|hausen|bach|berg|burg|feld|felde|furt|ingen|weiler|kirchen|kirch|brunn|thal|hofen|munster|rode|roda|walde|bruck|brucken|buttel|wangen|reuth|zell)s?$/;

/** Usual nouns that end so. */
const placeNouns =
  /^(?:haupt|gross|klein|innen|heimat|nachbar|geburts|gast|partner|um|spiel|schlacht|wein|eis|mittel|vor|waisen|alten|wohn|studenten|tier)(?:dorf|stadt|feld|berg|heim)s?$/;

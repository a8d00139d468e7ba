/**
 * What a word with a full stop says about the end of a sentence.
 *
 * - `never`: something always follows it in the same sentence (`Dr.`, `z. B.`)
 * - `name`: a sentence ends here only where a word follows that begins sentences (`U.S.`, `Inc.`)
 * - `figure`: it belongs to a figure that follows it (`No. 5`), and is a common word otherwise
 * - `list`: it closes an enumeration; what follows with a capital is a new sentence (`etc.`)
 *
 * @param word without its last stop
 * @param language primary language subtag
 * @example abbreviationKind('Dr', 'de') // 'never'
 */
export function abbreviationKind(word: string, language: string): AbbreviationKind | undefined {
  // Bahnhofstr., Hauptstr.
  const known = language === 'de' ? word.replace(/^\p{L}+str$/u, 'Str') : word;
  const listed = (tables[language] ?? tables.en)?.get(known) ?? shared.get(known);
  return listed ?? (language !== 'fr' && isCutShort(known) ? 'name' : undefined);
}

/**
 * Whether letters stop as no English or German word does, with a sound that rises (Sievers 1881, the
 * sonority sequence): `anschl`, `Natl`, `persönl`, `Konstr`, `Inh`.
 */
const isCutShort = (word: string): boolean =>
  /^\p{L}?\p{Ll}+(?:(?:[bdfgkpstvxzn]|ch)l|[bdfgkpst]r|[bdfkptv]n|[bjlmn]h)$/u.test(word);

/** Words that, with a capital, usually begin a sentence rather than go on with one. */
export const beginsSentences = (word: string, language: string): boolean =>
  (starters[language] ?? starters.en)?.has(word) ?? false;

/** Words that stand after a name, and so begin no sentence, whatever mark the name ends with. */
export const endsName = (word: string): boolean =>
  /^(?:Inc|Ltd|Corp|Co|LLC|PLC|GmbH|Bros|Jr|Sr)$/u.test(word);

/** Words that may follow `a.m.` or `p.m.` with a capital. */
export const followsTime = (word: string): boolean =>
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{2,4}|Eastern|Central|Pacific|Mountain|Greenwich)$/u.test(
    word,
  );

const table = (kinds: Record<AbbreviationKind, string>) => {
  const map = new Map<string, AbbreviationKind>();
  for (const kind of ['never', 'name', 'figure', 'list'] as const) {
    for (const word of kinds[kind].trim().split(/\s+/u)) map.set(word, kind);
  }
  return map;
};

const shared = table({
  never: 'Dr Prof Mr Mrs Ms Mme Mlle St Ste Mt cf vgl bzw',
  name: 'Inc Ltd Corp Co Jr Sr Bros al',
  figure: 'Nr No Nos Vol vol p pp Art art Fig fig Abb Kap',
  list: 'etc',
});

const tables: Record<string, ReadonlyMap<string, AbbreviationKind>> = {
  en: table({
    never: `Messrs Rev Gen Col Lt Capt Cpl Sgt Maj Adm Cmdr Gov Sen Rep Pres Hon Supt Insp Fr Ft Drs
      Profs vs v viz approx esp e.g i.e cf ca c Msgr incl eg ie Attn`,
    name: `Assn Dept Univ Ave Blvd Rd Hwy Pl Sq Mfg Intl Natl Est est Esq Fed Civ Crim Evid Supp Cir Ct Cal Stat Jan Feb Mar Apr Jun Jul
      Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Ph.D M.D B.A M.A LL.D D.C N.Y
      Calif Mass Conn Tex Fla Penn Ill Mich Ariz Colo Wash Ont approx dept`,
    figure: `no nos Figs figs ch chap Ch Sec sec Sect para paras Eq eq Ex ed app Pt pt Op op Ref ref ll
      Cap Bk bk ext Ext apt Apt Rte rev ver pos lot`,
    list: 'seq',
  }),
  de: table({
    never: `Hr Hrn Fr Frl Dipl Ing Mag Lic Priv Doz med phil jur rer nat habil hc Hl hl z d i u o v n
      sog zzgl inkl exkl einschl ca evtl ggf gem lt rd bes betr ehem geb gest verh stellv südl nördl
      östl westl engl dt franz lat griech röm österr schweiz bspw insb Bsp Hrsg Hg hrsg hg max min
      mind allg vorauss urspr em mult theol oec pol pharm dent vet techn Gebr Fa Frhr Bf Abg Ew Em Msgr z.B d.h o.g s.o s.u i.d.R
      v.a z.T z.Z i.A m.E u.U o.ä z.Hd vs wg zw ggü eigtl`,
    name: `Mio Mrd Tsd Bio Std Min Sek Jh Jhd Jhdt Jahrh Chr Hbf Bhf Zt Nachf Jan Feb Apr Aug Sep
      Sept Okt Nov Dez Univ Inst Abt Aufl Ausg Verl Anm Verf Zl Pf Rp Fn Lfg Ltg Bez Kto Tel Ziff sen jun u.a überarb
      bearb neubearb erw MwSt USt Inh Pck Pkg Pckg Msp Stk`,
    figure:
      'Nrn Bd Bde Abs S Ss Rn Rz Tab Anl Az Zi Nrs Heft H Jg Lit lit Str op Op Rdnr Satz Par Pos pos Hausnr lfd Tz Bl Apt',
    list: 'usw usf dgl ff f u.s.w u.ä u.Ä o.Ä Ä ä',
  }),
  fr: table({
    never: `M MM Mmes Mlles Pr Me Mgr R.P env av apr éd cf c.-à-d ex p.ex vs St Sts Stes dép boul
      bd tél rééd trad coll Cie dir`,
    name: 'J.-C Cie janv févr avr juill sept oct nov déc hab',
    figure: 'no nos chap t ch pl col ibid l',
    list: 'suiv sq',
  }),
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const starters: Record<string, ReadonlySet<string>> = {
  en: words(`The A An He She It We They I You This That These Those There Here In On At By But And
    Or So If When While Although Though Because After Before Since Until For From With Without Under
    Over Then Now What Who Why How Where Which Whose My Our His Her Their Its Your Some Many Most
    More Much Few Several Each Every Both All Any No Not Nobody Nothing Only Even Still Yet Also As
    To Today Yesterday Tomorrow However Moreover Meanwhile Instead Perhaps Once Later Soon Next
    Last First Finally Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May
    Let Please Yes Nevertheless Therefore Thus Despite During Such One Two Three Another Other
    Others Everyone Everything Someone Something According Police Officials Critics Analysts None
    Neither Either Having Being Given Unlike Like Besides Similarly Additionally Furthermore Indeed
    Otherwise Rather Sometimes Often Usually Recently Currently Earlier Eventually Afterwards Again
    Almost About Nearly Most Me Us Them Him Mine Below Above See Note Visit Call Take Read Use Make`),
  de: words(`Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Du Man
    Dies Diese Dieser Dieses Diesen Diesem Jener Jene Jenes Jede Jeder Jedes Alle Alles Viele Einige
    Manche Mehrere Beide Kein Keine Keiner Mein Meine Dein Deine Sein Seine Seinen Seiner Ihre Ihren
    Ihrem Ihrer Unser Unsere Euer Eure In Im Ins Am An Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum
    Zur Für Durch Gegen Ohne Um Unter Über Zwischen Hinter Neben Seit Bis Während Wegen Trotz Statt
    Laut Aber Und Oder Doch Denn Sondern Dann Da Dabei Dafür Dagegen Daher Damals Damit Danach
    Daneben Daran Darauf Daraus Darin Darüber Darum Davon Davor Dazu Deshalb Deswegen Dennoch
    Trotzdem Außerdem Zudem Ferner Jedoch Allerdings Insbesondere Insgesamt Wenn Weil Wer Was Wen Wem
    Wessen Wie Wo Woher Wohin Warum Wieso Wann Welche Welcher Welches Obwohl Nachdem Bevor Sobald
    Solange Als Ob Dass Nun Noch Nur Auch So Sogar Schon Hier Heute Gestern Morgen Jetzt Später Zuerst
    Zunächst Zuletzt Schließlich Endlich Nicht Nichts Niemand Jemand Etwas Vielleicht Wahrscheinlich
    Natürlich Leider Bisher Bislang Inzwischen Mittlerweile Gleichzeitig Dort Dorthin Ist Sind War
    Waren Hat Haben Hatte Kann Können Will Soll Sollte Muss Darf Wird Werden Wurde Bitte Ja Nein Zwei
    Drei Manchmal Oft Immer Nie Erst Eigentlich Ebenso Ebenfalls Weitere Weiter Andere Anders Mehr Weniger Genau Etwa Rund Knapp Fast Ganz Gerade Wieder Sonst Somit Also Dadurch Deren Dessen Selbst Sowohl Weder Entweder Je Jeweils Kaum Möglicherweise Offenbar Sicher Soweit Stattdessen Tatsächlich Übrigens Zusammen Zugleich Zwar Herr Frau
    Anschließend Darunter Hinzu Hierbei Hierzu Hierfür Hierin Dahinter Demnach Demzufolge Folglich
    Infolgedessen Zuvor Anfangs Einst Früher Künftig Aktuell Derzeit Momentan Angesichts Aufgrund
    Anhand Gemäß Dank Innerhalb Außerhalb Sofern Falls Sollten Wäre Gibt Geht Niemals Überall
    Irgendwann Uns Mir Mich Dir Dich Ihm Ihn Ihnen Letztere Letzterer Letzteres Ältere Neuere Spätere
    Frühere Siehe Beachten Derweil Anders Anderswo Unterdessen Indes Indessen Nichtsdestotrotz
    Nichtsdestoweniger Gleichwohl Hingegen Dementsprechend`),
  fr: words(`Le La Les L Un Une Des Du De Il Elle Ils Elles On Nous Vous Je Tu Ce Cet Cette Ces C Ça Cela
    Mon Ma Mes Son Sa Ses Notre Nos Votre Vos Leur Leurs Mais Et Ou Donc Or Car Ni À A Au Aux Dans En
    Sur Sous Avec Sans Pour Par Chez Vers Depuis Pendant Après Avant Entre Malgré Selon Quand Lorsque
    Si Comme Puisque Que Qui Quoi Où Comment Pourquoi Quel Quelle Quels Quelles Tout Toute Tous Toutes
    Chaque Plusieurs Certains Aucun Rien Personne Ici Là Puis Ensuite Enfin Alors Ainsi Aussi
    Cependant Pourtant Toutefois Néanmoins Hier Demain Maintenant Déjà Encore Peut Voici Voilà Non
    Oui D S N J Y`),
};

export type AbbreviationKind = 'never' | 'name' | 'figure' | 'list';

/** Whether a folded word is a common first name and no word of either language. */
export const isFirstName = (folded: string): boolean => firstNames.has(folded);

/** Compiled for this program; as folded in name-fold.ts. */
const firstNames: ReadonlySet<string> = new Set(
  `
  adam adrian agnes alan albert alex alexander alexandra alfred alice alicia alina amanda amelie
  amy andrea andreas andrew angela angelika anita anja anke anna anne annette annika anthony anton
  antonia armin arthur astrid axel barbara beate ben benjamin bernd bernhard bettina birgit bjorn
  boris brian brigitte bruno carl carla carlos carmen carolin caroline catherine cecilia charlotte
  christa christian christiane christina christine christoph christopher clara claudia claus
  clemens colin conrad cornelia dagmar daniel daniela david deborah denise dennis diana dieter
  dietmar dirk dominik donald doris dorothea edgar edith eduard edward eleanor elena elisabeth
  elizabeth elke ella ellen elsa emil emily emma enrico eric erich erik erika erwin esther eugen
  eva evelyn fabian felicitas felix ferdinand florian francesca franz franziska fred frederik
  frieda friedrich fritz gabriel gabriele georg george gerald gerd gerda gerhard gertrud gisela gregor
  greta guido gunter gunther gustav hanna hannah hannes hans harald harold harry hartmut hedwig
  heike heiko heinrich heinz helen helena helene helga helmut hendrik henning henry herbert
  hermann hilda holger horst howard hubert hugo ian igor ilse ines inga inge ingo ingrid irene
  irina iris isabel isabella ivan jakob james jan jana janet janine jannik jasmin jason jennifer
  jens jessica joachim joanna jochen johann johanna johannes jonas jonathan jorg josef joseph
  joshua juan judith julia julian juliane julie jurgen jutta karen karin karl karla karsten
  katharina kathleen kathrin katja katrin kenneth kerstin kevin kim klara klaus konrad kristin
  kristina kurt lara lars laura lea lena leo leon leonard leonie linda lisa lothar louise luca
  lucas lucia ludwig luis luisa lukas lydia magda magdalena maike manfred manuel manuela marc
  marcel marco marcus margaret margarete maria marianne marie marina mario marion markus marlene
  marta martha martin martina mathias matthew matthias maximilian melanie mia michael michaela
  michelle miriam mohammed monika moritz nadine nadja nancy natalie natascha nicholas nico nicolas
  nicole niklas nina norbert olaf olga oliver olivia oscar oskar otto patricia patrick paul paula
  pauline peter petra philip philipp pia rachel rafael ralf ralph ramona raphael rebecca regina
  reiner reinhard renate richard rita robert roberto roland rolf ronald rosa rosemarie roswitha
  rudolf ruth ryan sabine sabrina samuel sandra sara sarah sascha sebastian sergio sibylle
  siegfried sigrid silke silvia simon simone sofia sonja sophia sophie stefan stefanie steffen
  stephan stephanie stephen steve steven susan susanne sven svenja sylvia tanja tatjana teresa
  thea theo theodor theresa thomas thorsten tim timo tina tobias torsten udo ulf ulrich ulrike
  ursula ute uwe valentina valerie vanessa vera verena veronika victor victoria viktor vincent
  viola volker walter waltraud wanda werner wilhelm wilhelmina william wolfgang xavier yannick
  yvonne
`
    .trim()
    .split(/\s+/),
);

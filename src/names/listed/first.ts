/** Whether a folded word is a common first name and no word of either language. */
export const isFirstName = (folded: string): boolean => firstNames.has(folded);

/** Compiled for this program; as folded in fold.ts. */
const firstNames: ReadonlySet<string> = new Set(
  `
  aaron abigail achim adam adele adrian agnes ahmed aidan aisha alan albert alessandro alex
  alexander alexandra alexis alfons alfred ali alice alicia alina alison allison alois amanda
  amelia amelie amir amy anastasia anders andre andrea andreas andrew andrzej andy angela angelika
  angus anita anja anke anna anne anneliese annemarie annette annika anthony antoine anton antonia
  armin arne arno arthur ashley astrid audrey axel aylin barbara barry bastian beate becky bella
  ben benedikt benjamin bernd bernhard bertha berthold beth bettina betty billy birgit bjorn bob
  bobby bodo boris bradley brandon brenda brett brian brigitte bruno bryan callum cameron carl
  carla carlos carmen carolin caroline carsten catherine cathy cecilia cem charlotte cheryl chloe
  chris christa christel christian christiane christina christine christoph christopher cindy clara
  claudia claus clemens colin connor conrad constanze cornelia craig cynthia dagmar dan daniel
  daniela danny darren dave david deborah debra denise dennis derek detlef detlev diana diane diego
  dieter dietmar dirk dmitri dominik donald donna doris dorothea dorothee dorothy douglas duncan
  dylan eckhard edgar edith eduard edward egon eileen elaine eleanor elena elfriede eli elisabeth
  elizabeth elke ella ellen elsa emil emily emma emmanuel enrico eric erich erik erika erna erwin
  esther ethan eugen eva evan evelyn ewald fabian fatima felicitas felix ferdinand fernando fiona
  florian francesca francesco francisco francois franz franziska fred frederik frieda friedrich
  fritz gabriel gabriele gary gavin gemma geoff geoffrey georg george gerald gerd gerda gerhard
  gerry gertrud gina giovanni gisela giuseppe glenn gordon gottfried graham greg gregor gregory
  greta guido gunnar gunter gunther gustav hanna hannah hannes hans harald harold harry hartmut
  hassan hedwig heike heiko heinrich heinz helen helena helene helga helmut hendrik henning henri
  henriette henry herbert hermann hermine hilda hildegard holger horst howard hubert hugo hussein
  ian ibrahim igor ilona ilse ines inga inge ingeborg ingo ingrid irene irina iris isaac isabel
  isabella isabelle ismail isolde ivan jackie jacob jacqueline jacques jake jakob james jamie jan
  jana janet janice janine jannik jasmin jason javier jean jeff jeffrey jennifer jens jeremy jerry
  jesse jessica jill jim jimmy jiri joachim joan joanna jochen joe joel joey johann johanna
  johannes john jon jonas jonathan jorg jorge jorn jose josef josefine joseph joshua joyce juan
  judith julia julian juliane julie jurg jurgen justin jutta kai karen karin karl karla karoline
  karsten kate katharina katherine kathleen kathrin kathy katie katja katrin keith kelly ken
  kenneth kenny kerstin kevin khalid kim klara klaus knut konrad kristin kristina kurt kyle lara
  larry lars laura lauren lawrence lea leila lena leo leon leonard leonie leslie lewis liam
  lieselotte linda lisa lisbeth logan lois lorenz lothar louis louise luca lucas lucia lucy ludwig
  luigi luis luisa lukas luke lutz lydia lynn magda magdalena maggie mahmoud maike malcolm malte
  manfred manuel manuela marc marcel marco marcus marek margaret margarete margit margot maria
  marianne marie marina mario marion markus marlene marlies marta martha martin martina mary
  mathias matt matthew matthias maximilian mechthild megan mehmet meike melanie merle mia michael
  michaela michel michelle miguel mike miriam mirko mohamed mohammed molly monika moritz muhammad
  mustafa nadine nadja nancy naomi natalia natalie natascha nathan neil nele nicholas nick nico
  nicolas nicole nigel niklas nikolai nils nina noah nora norbert olaf oleg olena olga oliver
  olivia omar oscar oskar otto owen pablo pamela paolo patricia patrick paul paula paulina pauline
  pawel pedro pete peter petra phil philip philipp philippe phillip pia pierre piotr polly rachel
  rafael raimund rainer ralf ralph ramon ramona raphael rebecca regina reiner reinhard reinhold
  renate ricardo richard rita rob robert roberto rodney roger roland rolf ron ronald rory rosa
  rosemarie rosie ross roswitha rudiger rudolf rupert russell ruth ryan sabine sabrina sally sam
  samantha samuel sandra sara sarah sascha scott sean sebastian sergei sergio shane shannon sharon
  shaun sheila shirley sibylle siegfried sigrid silke silvia silvio simon simone sofia sonja sophia
  sophie stacey stefan stefanie steffen stella stephan stephanie stephen steve steven stuart susan
  susanne susie sven svenja svetlana swen sylvia tanja tara tatjana ted teresa terry thea theo
  theodor theresa thilo thomas thorbjorn thorsten tiffany tim timo tina tobias todd tom tomasz
  tommy toni tony torsten tracy travis trevor tyler udo ulf ulrich ulrike ursel ursula uta ute uwe
  vaclav valentina valerie vanessa veit vera verena veronika victor victoria viktor viktoria
  vincent viola vladimir volker waldemar walter waltraud wanda wayne wendy werner wilfried wilhelm
  wilhelmina william wolfgang wolfram xavier yannick yuri yusuf yvonne zach zoe
`
    .trim()
    .split(/\s+/),
);

/**
 * Usual English words in their plain form, to know a name at the beginning of a sentence, or within a
 * title, by its not being one. Compiled for this program; first names and places are left out.
 */
export const englishList = `
abandon ability abortion abroad absence absolute abuse academic academy accept access accident accompany accord
account accuse achieve acid acre act action active activist activity actor actress actual ad adapt add addition
address adjust administer admit adopt adult advance advantage adventure advertise advice advise advocate affair affect
afford afraid age agency agenda agent aggressive agree ahead aid aim air aircraft airline airport airstrike alarm
album alert alien alive alliance allow ally almost alongside already alternative altogether amateur amaze ambassador
ambition ambulance amendment amid amidst amount analyse analysis analyst analyze ancestor ancient anger angle angry
animal anniversary announce annual answer antibody anticipate anxiety anybody anything apart apartment ape apologise
apparent appeal appear apple application apply appoint appreciate approach appropriate approve arch archive area arena
argue argument arise arm army arrange array arrest arrive arrow art article artist ash aside ask aspect assault
assemble assembly assess asset assign assist associate association assume assure asteroid ate athlete atmosphere
attach attack attempt attend attention attitude attorney attract auction audience audit author authority automatic
autumn available avalanche avenue average avoid await award aware awful baboon baby back bacteria bad badge bag bail
bake balance ball ballot ban band bank bankrupt bar barn barrel barrier base baseball basic basin basis basket bat
bath batter battery battle bay beach beam bean bear beard beat beautiful beauty beaver became bed bee beef beer beetle
beg began begun behave behavior behaviour being belief believe bell belong belt bench bend beneath benefit bent
besides bet beyond bid big bike bill billion bind bird birth birthday biscuit bishop bison bit bite bitter black blade
blame blank blast bled blind block blog blood blow blown blue boar board boat bob body boil bold bomb bond bone bonus
book boom boost boot booth border boss bother bottle bottom bought bound bowl box boy brain branch brand brave bread
break breakfast breakthrough breast breath bred bribe brick bride bridge brief bright bring broad broadcast broke
broken brother brought brown brush budget buffalo bug bugfix build built bull bullet bunch burden bureau burial burn
burst bury bus bush bushfire business businessman businesswoman busy butcher butter butterfly button buy buyer cabin
cabinet cable cake calculate calendar calf call calm camel camera camp campaign campus canal cancel cancer candidate
cap capable capacity capital captain capture car carbon card care career careful cargo carpenter carry cart case cash
cast castle casualty cat catch category cathedral cattle caught cause cave ceasefire ceiling celebrate celebrity cell
cemetery censor center central centre century ceremony certain chain chair chairman chairwoman challenge chamber
champion championship change channel chaos chapel chapter character charge charity chart charter chase chat cheap
check cheese cheetah chemical cherry chest chicken chief child children chimpanzee choice choir choose chorus chose
chosen church cinema circle circuit circumstance citizen city civil civilian claim clash class classic clean clear
clergy clerk client cliff climate climb clinic clip clock close cloth clothes cloud club clue coach coal coalition
coast coat code coffee coin cold collapse colleague collect college colonial colony color colour column combat combine
comedy comfort comic command comment commerce commercial commission commit committee common commonwealth communicate
communist community company compare compensate compete competition complain complete complex complicate component
compose compound comprehensive compromise computer concern concert conclude concrete condemn condition conduct
confederate conference confess confident confirm conflict confront confuse congress connect conscious consent
consequence conservation conservative consider consist constant constitute constitution construct consult consume
consumer contact contain container contemporary content contest context continent continue contract contrast
contribute control controversy convention conversation convert convict convince cook cool cooperate coordinate cop
copy coral core corn corner corporate corporation correct correspond corridor corrupt cost cottage cotton cough
council counsel count counter country county coup couple courage course court cover cow coyote crab crack crackdown
craft craftsman crane crash crazy cream create creative creature credit crew cricket crime criminal crisis criterion
critic critical criticise crocodile crop cross crow crowd crown crucial cruel cruise cry crystal cub culture cup cure
curious current curriculum curtain curve custody custom customer cut cycle dad daily dairy damage dance danger dare
dark data database date daughter dawn day dead deadline deal dealt dear death debate debt debut decade deceased decent
decide decision deck declare decline decorate dedicate deep deer defeat defence defend defense deficit define definite
degree delay delegate deliver delivery delta demand democracy democratic demonstrate deny department depend deploy
deposit depression depth deputy derivative derive describe desert deserve design desire desk desktop desperate despite
destroy detail detain detect detective determine develop developer device devil devote dialogue diamond diary dictator
die diet differ difficult dig digital dignity dilemma dinner dinosaur diplomat direct director directory dirt dirty
disability disagree disappear disaster disc discipline discount discover discovery discrimination discuss disease dish
disk dismiss disorder display dispute dissolve distance distinct distribute district diverse divide divine divorce
doctor document dog doll dollar dolphin domain domestic dominate donate donkey donor door dose double doubt download
downtown dozen draft drag dragon drama drank draw drawn dream dress drew drill drink drive driven driver drone drop
drought drove drown drug drum drunk dry duck duke dump dust dutchman duty dwarf dwell eager eagle ear earl early earn
earth earthquake ease east easy eat eaten echo ecological economy edge edit edition editor educate eel effect
effective efficient effort egg elbow elder elect electric electronic elegant element elephant eligible eliminate elite
elk elsewhere email embassy embrace emerge emergency emirate emission emotion emperor emphasis empire employ employee
employer empty enable encounter encourage end enemy energy enforce engage engine engineer englishman enhance enjoy
enormous ensure enter enterprise entertain enthusiasm entire entitle entrance entrepreneur entry envelope environment
epidemic equal equip equipment era error escape essay essential establish estate estimate ethnic evacuate evaluate eve
even event ever everybody everywhere evidence evil evolution exact exam examine example excellent exception excess
exchange excite exclude excuse execute executive exercise exhibit exhibition exile exist exit exotic expand expect
expense expensive experience experiment expert explain explode exploit explore explosion export expose express extend
extensive extent external extra extraordinary extreme eye fabric face facility fact factor factory faculty fade fail
failure fair fairy faith fake fall fallen false fame familiar family famous fan fantasy far fare farm farmer fashion
fast fat fatal fate father fault favor favorite favour favourite fear feature fed federal federation fee feed feedback
feel feet fell fellow felt female fence fern ferret ferry festival fever fiber fiction field fierce fight figure file
fill film final finance financial find fine finger finish fire firefighter firm firmware first fiscal fish fishermen
fishery fit fix flag flame flamingo flash flat flavor flavour fled flee fleet flesh flew flexible flight float flood
floor flour flow flower flown flute fly focus fold folk follow food fool foot football forbidden force forecast
foreign forest forever forget forgot forgotten form formal format former formula fort fortune forum forward foster
fought found foundation founder fountain fox fraction frame framework free freedom freeze frenchman frequent fresh
friend frighten frog front frost froze frozen fruit frustrate fuel fulfil full fun function fund fundamental funeral
funny furniture further furthermore fury future gain galaxy gallery gamble game gang gap garage garbage garden gas
gate gather gave gaze gear gender gene general generate generation generous genetic genius gentle gentleman genuine
gesture get ghost giant gift girl girlfriend give given glad glance glass global glory goal goat god gold golden golf
good goodbye gorilla government governor grab grace grade gradual graduate grain grand grandchild grandfather
grandmother grandparent grant grape graph grass grave gravity great green greet grew grey grid grief ground group grow
grown growth guarantee guard guerrilla guess guest guide guideline guilty guitar gulf gun gunman guy habit hair half
hall hammer hand handle hang happen happy harbor harbour hard hardware harm harsh harvest hashtag hat hate hawk head
headline headquarters health healthy hear heard heart heat heaven heavy hedgehog height held helicopter hell hello
help hence heritage hero herring herself hesitate hid hidden hide high highlight highway hill hint hip hippo hire
historic history hit hobby hockey hold hole holiday hollow holy home homeless homepage homicide honest honey honor
honour hook hope horizon horn hornet horror horse hospital host hostage hostile hot hotel hour house household human
humor humour hundred hung hunger hunt hurricane hurry hurt husband ice icon idea ideal identify identity ignore ill
illegal illness illustrate image imagine immediate immigrant immune impact implement implication imply import
important impose impossible impress improve incident include income incorporate increase indeed independence
independent index indicate individual indoors industry inevitable infant infect infection inflation influence inform
infrastructure initial initiative injure injury inmate inner innocent innovation input inquiry insect insert inside
insight insist inspect inspire install installer instance instant instead institute institution instruct instrument
insurance insurgent integrate integrity intelligence intend intense intent interact interest interim interior internal
international internet interpret interrupt interval intervene interview introduce invade invent invest investigate
investor invite involve irishman iron island isle isolate issue item ivory jacket jaguar jail jam jazz jet jewel job
join joint joke journal journalist journey joy judge judiciary juice jump jungle junior jurisdiction jury justice
kangaroo keen keep kept kernel key keyboard kick kid kidnap kill killer kind king kingdom kiss kit kitchen knee knew
knife knight knives knock know knowledge known label labor laboratory labour lack lad lady laid lake lamb lamp land
landlord landmark landscape landslide lane language laptop large laser last late launch laundry law lawn lawsuit
lawyer lay layer layoff lazy lead leader leaf league leak lean leap learn lease leather leave leaves lecture led left
leg legacy legal legend legislature legitimate leisure lemon lemur lend length lent leopard lesson letter level
liberal liberty library licence license lie life lift light like likewise limit line link lion lip list listen liter
literacy literary literature litre little live lively liver lives lizard load loan lobby lobster local locate location
lock lockdown lodge log logic lonely long look loose lord lorry lose loss lost lot loud lounge love lovely low lower
loyal luck lucky lunch lung luxury machine mad magazine magic magistrate magnetic mail main maintain maintainer
maintenance major majority maker male mall mammal man manage manager manner manual manufacture many map maple marathon
marble march margin marine maritime mark market maroon marriage marry marshal mask mass massacre massive master match
mate material matter mature maximum maybe mayor meal mean meaning meanwhile measure meat mechanic mechanism medal
media medical medicine medium meet meeting member memorial memory men mental mention merchant mercy mere merge merit
message met metal meteorite method metre mezzanine mice middle midfielder midnight might migrant migrate mild military
militia milk mill million mind mine mineral minimum minister ministry minor minority minute miracle mirror misery miss
missile mission mistake mix mobile mode model moderate modern modest module molecule moment monastery money monitor
monk monkey monster month monument mood moon moose moral moreover morning mortgage mosque moth mother motion motivate
motive motor mount mountain mouse mouth move movement movie much mud mule multiple murder muscle museum music musician
mutual mystery myth naked name narrative narrow nation national native natural nature naval navy neat necessary neck
need needle negative neglect negotiate neighbor neighborhood neighbour nephew nerve nervous nest net network neutral
never news newsletter newspaper nice nickel niece night nobody noise nominate nominee none norm normal north nose
notable nothing notice notion notorious novel nowhere nuclear number nurse nut oak object objection objective
obligation observe obstacle obtain obvious occasion occupy occur ocean odd offence offend offense offer office officer
official often oil old olive olympic online open opera operate opinion opponent opportunity oppose opposite opposition
option oral orange orbit orchestra order ordinary organ organic organise organize origin original orphan ostrich
otherwise otter outbreak outcome outdoor outdoors outfit outlet outline outlook output outrage outside outstanding
oven overall overcome overnight overseas owe owl own owner oxygen oyster pace pack package pact page paid pain paint
pair palace pale palm pan panda pandemic panel panic panther paper parade parent parish park parliament parrot part
partial participant participate particular partner party pass passage passenger passion passport password past patch
path pathologist patient patrol pattern pause pay payment peace peacock peak peasant pen penalty penguin pension
people pepper perceive percent perfect perform perhaps period permanent permission permit persist person personal
personnel persuade phase phenomenon philosophy phone photo photograph phrase physical physician piano pick picture
piece pig pigeon pile pilgrim pill pilot pine pink pioneer pipe pit pitch pity place plain plan plane planet plant
plastic plate platform play player plaza plea plead pleasant please pleasure pledge plenty plot plugin plum plus
pocket podcast poem poet point poison polar pole police policeman policewoman policy polite political politician
politics poll pollute pond pony pool poor pop pope popular population port portion portrait pose position positive
possess possible post poster pot potato potential pound pour poverty powder power powerful practical practice practise
praise prawn pray precious precise predict prefer pregnant premier premiere premise premium prepare presence present
preserve president press pressure pretend pretty prevent previous prey price pride priest primary prime primitive
prince princess principal principle print prior priority prison prisoner privacy private privilege prize pro probable
probe problem procedure proceed process produce producer product profession professional professor profile profit
program programme progress prohibit project promise promote prompt proof proper property prophet proportion proposal
propose prosecutor prospect protect protein protest protester proud prove provide province provision psychology public
publication publish pull puma pump punch punish pupil puppy purchase pure purple purpose pursue push puzzle qualify
quality quantity quarantine quarter queen quest question queue quick quiet quit quite quota quote rabbit race racial
radar radical radio rage raid rail railway rain rainfall raise rally ram ran ranch random rang range rank rape rapid
rare rat rate rather ratio raw ray reach react reaction reader ready real realise realistic reality realize realm rear
reason rebel recall receive recent recession recipe reckon recognise recognition recognize recommend record recover
recovery recruit red reduce reef refer referee referendum reflect reform refuge refugee refuse regard regardless
regime region regional register regret regular regulate regulation reject relate relation relationship relative relax
relay release relevant relief religion religious reluctant rely remain remark remember remind remote remove render
renew rent repair repeat replace reply report reporter repository represent representative republic reputation request
require rescue research researcher resemble reserve reside resident resign resist resolution resolve resort resource
respect respond response responsible rest restaurant restore restrict result retail retain retire retreat return
reveal revenge revenue reverse review revise revolution reward rhino rhythm rice rich ride rider rifle right ring riot
rise risen risk ritual rival river road rob robin robot rock rocket rogue role roll roof room root rope rose rough
round route routine row royal rubber rude ruin rule ruler rumor rumour run runner rural rush sacred sacrifice sad safe
safety sail sailor saint salad salary sale salesman salmon salt same sample sanction sand sang sank sat satellite
satisfy sauce save saw say scale scandal scarlet scatter scenario scene schedule scheme scholar scholarship school
science scientific scientist scope score scotsman scout scream screen script sculpture sea seagull seal search season
seat second secret secretary section sector secure security seed seek seem seen segment seize select self sell senate
senator send senior sense sensitive sent sentence separate sequence sergeant series serious serve server service
session set settle settlement severe sex shade shadow shake shallow shame shape share shark sharp shed sheep sheet
shelf shell shelter shepherd sheriff shield shift shine ship shirt shock shoe shook shoot shop shore short shot
shoulder shout show shower shown shrine shut shutdown shy sick side siege sight sign signal silence silent silk silver
similar simple sin sing singer single sink sister sit site situation size skate sketch ski skill skin skirt sky
slaughter slave slavery sleep slept slice slide slight slim slogan slope slow small smart smell smile smoke smooth
snake snow soap soccer social society sock soft software soil solar sold soldier sole solid solution solve somebody
sometimes son song soon sophisticated sort sought soul sound soup source south southeast southwest sovereign space
spare sparrow speak speaker special species specific spectator speech speed spell spend spent sphere spider spin
spirit split spoke spoken spokesman spokeswoman sponsor spoon sport spot spread spring spy squad square squirrel
stability stable stadium staff stage stain stair stake stamp stand standard star stare start state statement station
statistics statue status statute stay steady steal steam steel steep steer stem step stepfather stick still stimulus
stir stock stole stolen stomach stone stood stop storage store stork storm story straight strain strange stranger
strategic strategy stream street strength strengthen stress stretch strict strike striker string strip stroke strong
struck structure struggle student studio study stuff stupid style subject submit subsequent subsidy substance
substantial substitute suburb succeed success sudden suffer sugar suggest suicide suit summer summit sun sung super
supply support supporter suppose supreme sure surface surge surgeon surgery surplus surprise surrender surround survey
survive suspect suspend suspicion sustain swan swear sweep sweet swept swift swim swing switch sword swore symbol
sympathy symptom system table tablet tackle tail take taken takeover tale talent talk tall tank tap tape target task
taste taught tax taxi tea teach teacher team tear technical technique technology teenager teeth telephone television
tell temperature temple temporary tenant tend tennis tension tent term terminal terrible territory terror terrorist
test testify testimony text thank thanks theater theatre theft theme theory therapy thick thief thieves thin thing
think thorough thought thousand thread threat threaten threw throat throne throw thrown thunder ticket tide tie tiger
tight timber time tin tiny tip tire tissue title tobacco toe toilet told tomato tone tongue took tool tooth top topic
tore torn tortoise torture total touch tough tour tourism tourist tournament tower town toxic toy track trade
tradition traditional traffic tragedy trail trailer train trainer transaction transfer transform transition translate
transmit transport trap trash travel traveler treasure treasury treat treatment treaty tree tremendous trend trial
tribal tribe tribunal tribute trick trigger trillion trip triumph troop tropical trouble trout truck true trunk trust
truth try tube tumor tune tunnel turkey turn turnout turnover turtle tutorial tweet twin twist type typical ugly
ultimate umbrella uncle undergo understand understood undertake undertaken underwater unemployment uniform union
unique unit unite unity universal universe university unknown unusual update upgrade upon upper upset urban urge
urgent user username utility vaccine vacuum valid valley valuable value van variable variation variety vast vegetable
vehicle venture venue verdict version versus vessel veteran veto vicar victim victory video view village villager
violate violence violent virgin virtual virtue virus visible vision visit visitor visual vital voice volcano volume
volunteer vote voter voyage vulture wage wait wake walk wall walrus wander want war ward warehouse warm warn warrior
wash wasp waste watch watchdog water wave weak wealth weapon wear weasel weather web website wedding week weekend
weigh weight welcome welfare well welshman west western wet whale wheat wheel whereas whilst whisper white wicket wide
widow width wife wild wildfire wildlife win wind window wine wing winner winter wire wisdom wise wish within witness
wives wizard woke wolf woman women won wonder wood wooden woodpecker wool word wore work worker workshop world worm
worn worry worse worship worst worth wound wrap wreck write writer written wrong wrote yacht yard year yellow yet
yield young youth zebra zone alpine
`;

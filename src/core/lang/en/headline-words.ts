import type { HeadlineRules } from '../headline-rules.ts';
import { lazily } from '../lazily.ts';
import { phraseSet, wordSet } from '../word-set.ts';
import { baseForms } from './base-forms.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { VOCABULARY } from './headline-vocabulary.ts';
import { HEADLINE_WEIGHTS } from './headline-weights.ts';
import { opensSentence } from './sentence-starters.ts';
import { PERSON_TITLES } from './titles.ts';

/** Open sentences elsewhere, but stand in names or have a capital by themselves. */
const NOT_OPENERS = wordSet(`
  i i'm i've i'd i'll may will mark bill miss of and de la no all up down near new gold oil power water rain snow north south east west
  first second third one two three international inside next more less well yes dozens families students women children people market
  markets police plans rules results records talks images news trains ships gates streets roads schools trees bonds half central
  northern southern eastern western assembly family supply ally reply italy july national royal old great young high best early late must can might
`);

/** Of those, what still opens more sentences than names. */
const OPENERS = wordSet(`
  it's he's she's they're we're that's there's here's what's who's let's don't didn't doesn't it'll they'd we've you're
  another anyone everyone someone nobody nothing everything something somebody none whose whichever whoever
`);

/** Words that open sentences of news and stand in few names. */
const EVERYDAY = phraseSet(`
  new great early late all one two three four five six seven eight nine ten first second third next more less no half up down can must dozens
  ability abortion about academics access accidents activists actors added aides airlines airports ambulances analysts anger animals
  announced another antibiotics any anybody apart apartments applicants archaeologists areas arguments armed arrests art artists
  asked astronomers astronauts athletes attackers attacks attendance attorneys audiences authors average aviation babies backers bakers
  banks bankers beaches bees bells birds blood boats bodies bombs bookmakers books borrowers borrowing boys breakfast bridges brokers
  budget builders buildings businesses business buyers camera cameras campaigners campaign cancer candidates care cars carriers
  cases cattle cells charges charities chefs chemical child children churches cities citizens city civilians classes cleanup climate
  clubs coastal college colleges columnist comedians commanders commentators commercial committees commuters companies company
  competition concerns conditions conservationists construction consumers contractors copper corn corruption council councils couples
  courts crew criminals crops crowds current cyclists daily damage data dealers deaths debris debt defenders defense delays demand
  dentists deputies designers developers director directors disease divers dogs donations donors drought drug drugs earnings
  earthquakes economic education educators egg eggs elderly election electric electricity emergency employers energy engineers
  environmentalists evacuees events evidence examiners exiled explosions factories factory fans farm fashion fears female
  fighters fighting film films finance financial finding fire fires firms fish flames flights flood floods food foods foreigners
  forecasters forests former founder fraud freed fresh friends fuel funeral funding gamblers games gangs gardens gas girls
  global government governments graduates grain ground groups growth guards guests gunfire gunmen hackers harvests
  health heat heavy helicopters high higher historians home homeowners homes hospitals hospital hostages hotels hours household
  households houses housing hundreds hunger hunters images immigrants immigration income industrial industry inflation influenza
  informed injured inmates insects inspectors insurance insurers interest internal investigators investment investors islanders
  jet jobs joint journalists judges keepers labor land landlords large larger leader leaders leading learning legal lenders
  letters librarians life lifeguards local locals long loss losses low lower luxury maintenance major malaria male man managers manufacturers
  many marchers market markets married mass mayors measles meat mechanics medical medics mediators members men merchants microbes
  migrants migration military militants militia miners mining ministers minor missiles money monthly moody moss mothers motorists mountain moving
  municipal murder music musicians names narrow nationalists natural neighbors newspapers night nobody nurses
  obesity ocean office officers offices officials oil old online only opinion opposition ordinary organizers outside owners owning
  paintings paramedics parents park parliament parties parts passengers passersby pastors patients pensioners people
  performers permits persons pharmacies photographs photos physicians pilots planes planners planting plants players pilgrims
  plastic police policy policymakers politicians politics polling polls poor ports possible power preliminary pressure previous
  prices prison prisoners private producers production professors profit profits prominent property prosecutors protesters protests
  providers public publishers pupils radar rail railway rains ranchers rates readers rebels recent record recovery refugees
  regional regulators relations relatives relief religious remains rental renters reporters reports rescue rescuers
  research researchers residents restaurants results retail retailers retired revenue rice riders rights rising rival rivals
  rivers road rooftop rooms rumors rural rush safety sailors sales salmon satellite satellites saving scenes school schoolchildren schools
  science scientists scores sea seasonal security sellers selling senior separate separatists services settlers several severe sewage
  shareholders shares sheep shelters shipping shoppers shops shot signs similar singer sitting skiers small smoke social software soldiers solar
  some speakers speaking specialists spectators spending sport staff standing state stations stocks stores storms
  street strikes strong student students studies study successful suicide supplies supply support supporters surgeons surveys
  survivors suspects swimmers tax taxes taxi teachers teaching team teams technicians technology teenagers temperatures tenants tens
  tensions terrorists thieves thousands threats ticket tickets tourism tourists towns trade traders traditional traffic
  training trees tribal troops truck trucks trustees truth twin typical unemployment union unions universities urban users
  using utility vaccines vehicles venues veterans victims videos village villagers villages violence violent virus visitors volunteers
  voters voting wage wages walking war warm warnings warplanes wages water waves wealthy weather weekly widespread wild wildlife
  winds wine winning winters witnesses wolves women wood work workers working world worshippers wounded writers writing young
  younger youth zookeepers actor actress author critics nearly almost roughly newly once asked based born built called
  driven faced facing filled founded given growing held hit inspired known led located looking made named nestled played
  published raised seen sent set shown speaking struck taken told used written opened buoyed hit helped
  january's friday's saturday's sunday's monday's tuesday's wednesday's thursday's today's tomorrow's yesterday's
  last weekend
`);

/** "Researchers", "Investigations", "Commuting", "Famously"; names with such endings are few and mostly end a capital run. */
const EVERYDAY_ENDING = /^[a-z]{3,}(?:tions?|ments?|ness(?:es)?|ists?|ities|ous|ful|ible|able|ously|ally)$/u;

/** Capitals that running text has. */
const OFTEN_CAPITAL = wordSet(`
  i i'm i've i'd i'll january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday monday's tuesday's wednesday's thursday's friday's saturday's sunday's mr mrs ms dr sir lord lady king queen
  prince princess pope president prime minister secretary senator sen rep gov governor mayor judge justice chief general gen col colonel
  lt sgt captain professor prof sergeant detective chairman speaker chancellor vice deputy former attorney ambassador congressman
  house senate congress parliament court supreme state department ministry council committee commission federal national international
  university college institute school church bank street avenue road river lake mount mountain sea ocean bay island park bridge square
  city county north south east west northern southern eastern western central new great grand royal united union republic kingdom
  democrats republicans democrat republican democratic conservative conservatives labour labor party liberal greens tory tories
  american british english french german italian spanish russian chinese japanese korean indian canadian mexican brazilian australian
  european african asian israeli palestinian palestinians iranian iraqi turkish greek dutch polish ukrainian swiss irish scottish welsh
  vietnamese thai danish swedish norwegian finnish arab saudi egyptian syrian afghan pakistani catholic christian christians
  jewish muslim muslims islamic jews orthodox protestant buddhist hindu sikh god christmas easter ramadan thanksgiving hanukkah lunar
  internet web english mom dad mother father grandma grandpa uncle aunt western olympic olympics world cup league series games
  association federation foundation society company corporation group agency bureau office center centre museum theatre theater
  academy army navy force guard corps police fire service air airport station hospital hotel club coast south
  bible latin native constitution treasury pentagon kremlin earth mars moon sun hurricane typhoon tropical day eve week act bill
  war peace prize award nobel oscar festival summit treaty agreement protocol convention declaration type covid
  americans britons europeans russians germans israelis ukrainians iranians afghans
`);

const CALLINGS = phraseSet(`
  president minister premier chancellor senator representative governor mayor judge justice secretary ambassador general colonel major
  captain lieutenant sergeant detective officer commissioner chairman chairwoman chair speaker leader lawmaker lawyer attorney
  prosecutor spokesman spokeswoman spokesperson professor doctor nurse teacher coach manager striker defender goalkeeper midfielder
  winger forward quarterback pitcher guard champion star player teammate rival actor actress singer rapper comedian writer author
  novelist poet director producer designer model artist musician journalist reporter correspondent columnist editor photographer
  analyst economist scientist researcher historian founder co-founder boss chief executive ceo cfo tycoon billionaire entrepreneur
  activist campaigner critic candidate nominee incumbent newcomer veteran brother sister son daughter wife husband mother father
  mom dad uncle aunt cousin friend king queen prince princess duke duchess pope bishop archbishop cardinal imam rabbi reverend father
  newspaper magazine daily network broadcaster agency channel station company firm carmaker chipmaker drugmaker retailer airline bank
  brand group giant maker builder developer operator platform startup app unit subsidiary band label studio film movie
  novel book album song single musical play series painting city town village island river lake mountain province state county district
  capital port region hurricane typhoon storm cyclone ship tanker submarine frigate destroyer carrier jet plane flight satellite
  spacecraft probe rover species breed named called nicknamed dubbed titled entitled mr mrs ms dr sir former ex-president
  then-president vice deputy prime foreign interior finance defense defence attorney fellow word phrase winner laureate legend great icon annual central different entire own main national local current latest late early whole particular
  suspect victim survivor defendant driver driving over off past alone both neither either versus vs than
`);

const NEVER_LAST = wordSet(`
  the a an of and or but nor to in on at by for from with without as is are was were am that which who whom whose his her its their my our your
  into than between among be been being has have had will would can could shall should may might must if when while because although
  though unless whether this these every each very too via per amid despite against toward towards upon during like unlike until till
  since where why how what i he she we they it's i'm do does did not no some any other both either neither says said told
  saying telling tells north south east west mr mrs ms dr st under about near through across around behind beside beyond inside outside
  all one two three four five six seven eight nine ten most many some few several s among them hereby new san los las saint le la el al de van von bin
  before after another such even only just include including so then there
`);

const ADVERBIALS = wordSet(`
  at in on by for from with without as after before during since until till despite under over like unlike when while if although though
  because once then there here today yesterday tomorrow tonight last next this every meanwhile instead perhaps maybe earlier late later
  early even only to through throughout within among between among along above below amid because unless whether both neither either
  according what how why where that who whoever whatever much most some all years months weeks days hours minutes seconds moments
  soon still but and so yet or nor not now often sometimes
`);

const VERBS = wordSet(`
  accept accuse achieve acquire act adapt add admit adopt advance advise agree aim air allege allow announce anger answer apologize appeal
  appear appoint approve argue arrest arrive ask assert assure attack attend attract avoid await award back ban beat become beg begin
  believe bet blame block blow boast book boost break bring build burn bury buy call cancel capture carry catch cause celebrate challenge
  change charge choose claim clash clear climb close collapse come confirm confront continue convict cost count crash create criticize
  cross crush curb cut deal debate decide declare decline defeat defend defy delay demand deny deploy describe destroy detain determine
  deter develop die disappear discover dismiss dominate double doubt draw drive drop ease edge elect emerge end endorse endure enjoy
  ensure enter erupt escape evacuate examine expand expect explain explode express extend face fail fall fear feel fight file fill
  find finish fire flee fly follow forbid force form forget free freeze gain gather get give go grab grant grip grow guide halt hand hang
  happen head heal hear heat help hide hire hit hold honor hope host hunt hurt identify ignore impose improve increase indicate inform
  injure insist inspire introduce invade investigate invest invite issue jail join jump keep kick kill know lack land last
  launch lead lean learn leave let lie lift like link list live loom lose love lower maintain make manage map mark marry match mean
  meet miss mourn move mull name narrow near need offer open oppose order oust overtake overturn owe own pack pass patrol pay persuade
  pick place plan play plead pledge plunge praise predict prepare present press prevent probe produce promise propose protect protest
  prove provide publish pull push put quit raise rally reach react read recall receive recommend recover reduce refuse reject release
  rely remain remember remove reopen replace reply report request rescue resign resist respond restore result resume retain retire retreat
  return reunite reveal revive ride rise risk rock rule run rush sack save say score scrap seal search secure see seek seem seize sell send
  sentence serve set settle shake shape share shift shine shoot show shut sign sink sit skip slam slash slide slip slow smash
  soar speak spark spend split spread spur stab stage stand start stay steal stop storm stress strike struggle study stun submit succeed
  sue suffer suggest support surge surprise survive suspect suspend swear sweep swim switch tackle take talk target teach tell test
  thank think threaten throw tie top topple torch trade train transform travel treat trigger trim triple try tumble turn uncover
  unveil uphold urge use vanish veto visit vote vow wait walk want warn wash watch weaken wear weigh welcome widen win withdraw work worry
  wound write yield atone battle bid bolster brace cap cheer cite clinch cool crown dash dip dodge ditch duel earn eat edge eye flag
  foil gut heckle hail ink jeer laud lash lodge mar nab nix oppose outlast outline pare pave pen plot poise post prompt rap reel rout ruin
  shed shun slump snap snub sour spell squeeze stall steer stretch stumble swap tap tout tumble vie ward woo
`);

/** Verbs that are nouns or names much oftener in their base form; with -s, -ed they count. */
const NOUNS_TOO = wordSet(`
  act aim air answer appeal attack award ban bet book call cause challenge change charge claim clash cost count crash cut deal debate delay
  demand double doubt draw drive drop edge end eye face fall fear fight file find fire force form gain grant grip guide hand head heat help
  hit hold honor hope host hunt issue jail jump kick lack land last lead lie lift like link list loom love lower map mark match mean
  move name narrow near need offer open order own pack pass patrol pay pick place plan play post present press probe promise protest pull
  push raise rally reach release report request rescue result return ride rise risk rock rule run rush sack save score seal search set shake
  shape share shift show sign sink slide slip slow spark split spread spur stage stand start stay stop storm stress strike struggle study
  support surge surprise suspect sweep switch talk target test thank tie top torch trade train travel trim turn use visit vote walk
  warm wash watch welcome win work worry wound bid battle cap cheer cool crown dash dip duel ink lash lodge pen plot prompt rap ruin
  shed slump snap squeeze stall stretch swap tap ward flag clear free fly back live secure serve
`);
const AUXILIARIES = wordSet(`
  is are was were am has have had do does did will would can could should shall must might isn't aren't wasn't weren't hasn't haven't
  won't wouldn't can't couldn't doesn't don't didn't says said
`);

/** "before leading", "looking to see": the objects of these follow. */
const VERBS_ING = new Set(
  [...VERBS].flatMap(verb => [`${verb}ing`, `${verb.replace(/e$/, '')}ing`, `${verb}${verb.at(-1)}ing`]),
);

/** Verbs that a headline may end with, and nouns that look like verbs. */
const MAY_END = wordSet(`
  dies die died falls fall fell rises rise rose sinks sink sank opens open opened closes close closed ends end ended stalls stall stalled
  warn warns warned say says collapses collapse collapsed resigns resign resigned quits quit wins win won returns return returned drops drop
  dropped slides slide slid jumps jump jumped soars soar soared plunges plunge plunged dips dip eases ease slows slow grows grow
  explodes explode crashes crash crashed emerges emerge reopens begins begin arrives arrive arrived retires retire retired survives survive
  remembers remember continues continue looms loom fails fail failed vote votes strike strikes protest protests spread spreads slips slip climbs climb
  surges surge killed hurt injured dead wounded missing arrested charged found rescued freed jailed released injured dead cut cuts attack attacks
  deal deals talks plans results claims finds shows reveals reveal suggests suggest predicts predict works work goes go hopes fears
  row rows case cases help home board fire
  hearing meeting building opening killing shooting bombing warning training housing spending ruling hiding trading funding
  gone shut reports report orders rules changes risks offers leads targets charges tests trials
  review reviews race ride visit visits stage title record records term attacks back face
`);

function isVerb(word: string, next: string): boolean {
  if (AUXILIARIES.has(word)) return true;
  if (/^(?:to|and|or|of)$/.test(word) || word.endsWith('ing')) return false;
  if (VERBS.has(word))
    return !NOUNS_TOO.has(word) || /^(?:the|a|an|his|her|its|their|to|at|into|on)$/.test(next);
  return (
    /(?:s|ed|t|d|n|e|w|k|g)$/.test(word) && baseForms(word).some(base => base !== word && VERBS.has(base))
  );
}

const vocabulary = lazily(() => wordSet(VOCABULARY));

/** What English words say about borders without a stop. */
export const ENGLISH_HEADLINES: HeadlineRules = {
  isOpener: word =>
    OPENERS.has(word) || (opensSentence(word) && !NOT_OPENERS.has(word) && !EVERYDAY.has(word)),
  everyday: EVERYDAY,
  isInVocabulary: word => baseForms(word).some(base => vocabulary().has(base)),
  looksEveryday: word => EVERYDAY_ENDING.test(word),
  oftenCapital: OFTEN_CAPITAL,
  beforeNames: new Set([...PERSON_TITLES, ...CALLINGS]),
  wholeNames: new Set(),
  placePrepositions: wordSet('in at on from off near to across outside'),
  neverLast: NEVER_LAST,
  opensAdverbial: first => ADVERBIALS.has(first),
  isVerb,
  needsMore: word =>
    (isVerb(word, '') || (/^[a-z]{2,}ing$/.test(word) && VERBS_ING.has(word))) && !MAY_END.has(word),
  alwaysCapital: wordSet("i i'm i've i'd i'll"),
  beforeClauses: wordSet(`
    say says said think thinks thought believe believes believed know knows knew hope hopes fear fears claim claims claimed suggest suggests
    suggested show shows showed means meant reported announced told day time moment year reason way man woman everything all week month
    agree agrees agreed admit admitted confirmed found saw heard deny denied predict insist insisted
    wish warned argue argued feel felt see sees reveals revealed
  `),
  bringsSpeech: wordSet(`
    say says said saying tell tells told telling ask asks asked answer answers answered shout shouts shouted shouting chant chants chanted chanting
    cry cries cried write writes wrote reads read reading add adds added reply replied call calls called calling sing sang singing named titled
    whisper whispered yell yelled declare declared insist insisted explain explained recall recalled tweet tweeted posted quoted sign banner slogan
  `),
  leftOut: wordSet(
    'the a an is are was were has have had been his her its their that which who he she they we it will would because this these there i you my our',
  ),
  lengths: { long: 18, longest: 24, most: 34, subheading: 8 },
  relatives: wordSet('who whose whom which where'),
  functionWords: FUNCTION_WORDS,
  namesAreSyllables: false,
  likely: 0.25,
  weights: HEADLINE_WEIGHTS,
};

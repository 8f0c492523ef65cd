import { formsOf } from "./inflect.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ""));

export const beForms = set("was were is are be been being am wasn't weren't isn't aren't");
export const haveForms = set("has have had having hasn't haven't hadn't");
export const getForms = set("gets get got getting gotten");
/** All words that help another verb. */
export const auxiliaries: ReadonlySet<string> = new Set([...beForms, ...haveForms, ...getForms]);

/** What comes behind these has not happened, or not yet. */
export const modals = set(
  "may might could can should would will shall must cannot can't couldn't won't wouldn't shouldn't did does do didn't doesn't don't",
);
/** Forms of "do" put a verb into the past or present, and make nothing doubtful unless negated. */
export const doForms = set("did does do didn't doesn't don't");
/** Verbs written alike in the present and as participle, by what shows the participle: "was questioned and let go". */
export const participleTails: Readonly<Record<string, ReadonlySet<string>>> = {
  let: set("go out off free"),
  put: set("in into on onto under behind aboard"),
  shut: set("in up away"),
  set: set("free loose"),
  cut: set("loose"),
};

/** With these the time imposed lies ahead, and is imposed all the same: "will spend ten days in a cell", "must pay". */
export const rulingModals = set("will must shall");
export const ruledVerbs = set(
  "spend serve pay remain stay sit await do perform undergo sign sweep work clean scrub report register live",
);

export const negations = set("not never no n't without nor");

/** Behind "will be", where somebody will be whom a court keeps there. */
export const ruledStates =
  /^(?:under (?:house|home|domestic) arrest|under (?:the |probation )?supervision|on (?:probation|parole|the (?:\p{L}+ )?register)|behind bars|in (?:an? |the )?(?:\p{L}+ )?(?:custody|detention|remand|pre-trial|isolator|cell|cells)\b)/u;

export const adverbs = set(
  `also then later again already both all each reportedly allegedly immediately subsequently recently previously earlier now
  still currently first since briefly once just only even soon finally eventually instead thus therefore ever twice
  apparently officially formally actually repeatedly illegally unlawfully arbitrarily forcibly violently initially
  additionally temporarily together simultaneously yesterday today tonight meanwhile however promptly quickly newly
  themselves himself herself administratively criminally further apiece likewise similarly so far long`,
);

/** Verbs of ordinary telling, by lemma; they show where a clause has a verb of its own. */
export const commonLemmas = set(
  `say tell take come go hold keep make write see leave begin run give get become find put let set meet bring send win lose
  speak know think stand live work face serve deny demand remain call add note believe insist refuse link claim be have do
  ask answer try want need seem appear happen turn start stop continue open close join attend arrive return move help show
  play pay read lead hear feel mean report declare announce confirm state explain stress recall remind write post publish
  criticise criticize accuse suspect plan expect hope fear threaten order rule decide consider regard vote support protest
  gather march rally demand urge appeal reject dismiss search raid beat torture question interrogate summon visit phone
  contact inform notify thank fight travel fly drive walk sit lie stay study teach own head chair represent defend monitor
  follow include involve concern carry catch draw break fall rise build buy sell wear shout chant film record stream share
  repost arrange organise organize hand serve throw cut choose strike learn manage agree allow permit spend disappear vanish
  grant satisfy accept film
  die kill shoot grow hide steal sleep forget feed bear ride hang eat drink lend mention suggest argue warn promise estimate count list name describe document verify establish cost emerge step exit quit await consist amount knock shave chop deduct subtract contest challenge dispute`,
);

/** All forms of these. */
export const commonVerbs: ReadonlySet<string> = new Set(
  [...commonLemmas].flatMap((lemma) => formsOf(lemma).map(([word]) => word)),
);

/** Governors of a verb without tense behind which it has happened: "was made to sign", "managed to detain", "is known to have been". */
export const implicatives = set(
  `make manage happen turn prove know report say allege appear seem force oblige order rule decide resolve find come go
  continue remain last first second third latest next believe understand confirm compel begin start`,
);
/** Nouns that take an infinitive that has happened: "the decision to jail N.". */
export const rulingNouns = set("decision ruling order verdict judgment judgement resolution sentence");

/** Nouns for what is asked of a court, and verbs by which it says yes. */
export const requestNouns = set("request motion petition application plea demand proposal");
export const grantingVerbs = set(
  "grant satisfy approve allow accept uphold meet agree support back follow heed endorse fulfil",
);

/** Governors whose complement, of whatever form, is wanted, feared, planned or possible. */
export const unrealGovernors = set(
  `demand request seek urge call ask threaten risk plan intend want hope expect fear propose recommend suggest consider
  avoid escape refuse fail attempt try need wish beg petition lobby vow promise prepare like allow permit face deny
  ensure prevent contemplate advocate require instruct motion`,
);
/** Verbs that undo what their clause says, even where it has a verb with tense: "denied that N. was arrested". */
export const denyingGovernors = set("deny refute disprove rebut");
/** Verbs of foreseeing: "expects that N. will", "fear that N. was". */
export const doubtingGovernors = set("fear doubt worry hope expect wish pretend imagine suppose");
/** Subjects that make a statement one about nobody. */
export const negativeSubjects = set("nobody none neither no");
/** Words before a verb of what lies ahead that make it a guess. */
export const guesses = set(
  "fear fears feared expect expects expected likely probably perhaps threatened threatens when once",
);
/** Words that open a clause of what has not happened. */
export const conditionals = set("if unless whether lest");

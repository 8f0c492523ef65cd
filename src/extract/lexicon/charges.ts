import type { ChargeCategory } from "../../domain/vocabulary.ts";

/** Up to so many words between two words of a charge, as part of a pattern. */
const upTo = (words: number) => `(?:[\\p{L}\\p{M}'’“”"-]+,? ){0,${words}}`;
const pattern = (...alternatives: string[]) => new RegExp(`\\b(?:${alternatives.join("|")})`, "giu");

const GROUP =
  "(?:organi[sz]ation|group|movement|part(?:y|ies)\\b|formation|association|communit|cell\\b|network|structure|channel|entit)";
const BANNED =
  "(?:banned|outlawed|prohibited|forbidden|extremist|terrorist|undesirable|proscribed|illegal|unregistered)";
const RULERS =
  "(?:presiden|lukashenk|lukashenka|tokaye?v|nazarbaye?v|mirziyo|karimov|rahmon|rakhmon|japarov|zhaparov|jeenbek|atambay|berdymu|berdimuh|aliye?v|putin|head of state|leader of the nation)";
const OFFICIALS = `(?:${RULERS}|official|police|officer|judge|authorit|government|representative|deput|minister|akim|governor|mayor|lawmaker|prosecutor|state\\b)`;
const MEETING =
  "(?:assembl|gathering|rall(?:y|ies)\\b|protest|meeting|demonstration|event|picket|march|action\\b|actions\\b|procession|vigil|walk\\b|flash ?mob|strike)";
const UNPERMITTED =
  "(?:peaceful|public|mass|unsanctioned|unauthori[sz]ed|illegal|unlawful|uncoordinated|non-sanctioned|unapproved|unpermitted|banned|opposition|street)";
const HOSTILITY = "(?:discord|hatred|enmity|strife|hostility|animosity|intolerance|tensions?\\b|hate\\b)";
const KINDS_OF_PEOPLE =
  "(?:social|national|ethnic|inter-?ethnic|religious|inter-?religious|racial|tribal|clan|inter-?regional|regional|class)";
const ARMY = "(?:army|military|armed forces|troops|forces|soldiers|special operation)";

interface ChargeWords {
  category: ChargeCategory;
  /** From 1, the gravest; of several charges the gravest is taken, of equally grave ones the first that is named. */
  rank: number;
  pattern: RegExp;
}

/**
 * Words of a charge to its kind, ranked by what the codes of the eight countries threaten at most. Where two kinds see
 * the same words, the longer phrase is right ("financing terrorism"), of equally long ones the milder ("an
 * unregistered religious community").
 */
const chargeWords: readonly ChargeWords[] = [
  {
    category: "state-security",
    rank: 1,
    pattern: pattern(
      "(?:high |state )?treason",
      "espionage|spying|spy for",
      `(?:seiz|overthrow|usurp|chang|grab)\\p{L}* ${upTo(3)}(?:power|government|constitutional (?:order|system)|regime)`,
      `overthrow|coup\\b|putsch`,
      `(?:against|on|of|undermin\\p{L}*) (?:the )?constitutional (?:order|system)`,
      "sabotage|separatis|territorial integrity|armed (?:rebellion|mutiny|uprising)|insurrection",
      "terroris|acts? of terror\\b",
      `(?:harm|damag|undermin|threat)\\p{L}* ${upTo(3)}(?:national|state) security`,
      "(?:calls|calling) for (?:\\p{L}+ )?sanctions|state secrets|(?:classified|secret) (?:information|data|documents)",
      `(?:covert |confidential |secret )?cooperation["”’»]? with (?:a )?foreign`,
      `(?:collaborat|cooperat|work)\\p{L}* (?:with|for) ${upTo(3)}(?:foreign|enemy|intelligence)|aiding the enemy`,
    ),
  },
  {
    category: "mass-unrest",
    rank: 2,
    pattern: pattern(
      "mass (?:public )?(?:unrest|riot\\p{L}*|disorder\\p{L}*|disturbances?)",
      "riots|rioting|riot\\b(?! police)",
      "(?:public|civil) (?:unrest|disorders?|disturbances)|unrest|january events",
    ),
  },
  {
    category: "incitement-discord",
    rank: 2,
    pattern: pattern(
      `(?:incit|foment|stir|kindl|arous|spark|provok|sow|propagat|ignit|promot|spread)\\p{L}* ${upTo(8)}${HOSTILITY}`,
      `${KINDS_OF_PEOPLE}(?:,? (?:and |or )?${KINDS_OF_PEOPLE}){0,4},? ${HOSTILITY}`,
      "hate speech",
    ),
  },
  {
    category: "banned-organisation",
    rank: 3,
    pattern: pattern(
      `${BANNED},? ${upTo(4)}${GROUP}\\p{L}*`,
      `${GROUP}\\p{L}* ${upTo(3)}(?:banned|outlawed|recogni[sz]ed as|declared|deemed|designated|labell?ed)`,
      "dvk\\b|democratic choice of|koshe part\\p{L}*|street party|hizb[- ]?ut|hizbut|tablig|group 24|gruppa 24|islamic (?:renaissance|state)\\b|jehovah|nurcu|nurjular|g[uü]lenist|g[uü]len movement|fet[oö]\\b|isis\\b|muslim brotherhood|salafi|wahhab|takfir|al[- ]qaeda",
      "extremism|extremist (?:activit|communit)",
    ),
  },
  {
    category: "extremism-financing",
    rank: 4,
    pattern: pattern(
      `(?:financ|fund|sponsor|bankroll|donat)\\p{L}* ${upTo(6)}(?:extremis|terroris|banned|outlawed|prohibited|dvk|koshe)\\p{L}*(?: (?:activit|organi[sz]ation|group|formation|movement)\\p{L}*)?`,
      `(?:donat|transfer|send|sent\\b|wir|contribut|money)\\p{L}* ${upTo(8)}(?:extremis|terroris|bysol|by_help|kalino\\p{L}+ regiment|navaln|anti-corruption foundation|outlawed|banned)\\p{L}*`,
      `interview\\p{L}* ${upTo(5)}["“]?extremist["”]? \\p{L}+`,
      "(?:assist|facilitat|promot|abet|aid|support)\\p{L}* (?:of |in |to )?(?:an? |the )?extremis\\p{L}* activit",
    ),
  },
  {
    category: "violence",
    rank: 5,
    pattern: pattern(
      "violence|assault\\p{L}*|attack(?:s|ing|ed)?\\b|beating|murder|killing|to kill\\b|manslaughter|bodily harm|bodily injur|kidnap|abduct|hostage|rape\\b|torture",
      `(?:throw|threw|hurl)\\p{L}* ${upTo(3)}(?:bottle|stone|rock|brick|molotov|cup|egg|chair)\\p{L}*`,
      `(?:push|hit|punch|kick|shov|slap|biting|bit|strik|struck|stabb|spray)\\p{L}* ${upTo(4)}(?:police|officer|guard|soldier|prosecutor|judge|riot)\\p{L}*`,
    ),
  },
  {
    category: "economic",
    rank: 5,
    pattern: pattern(
      "fraud|embezzl|tax(?:es)? (?:evasion|fraud|crimes?|offen[cs]es?)",
      `(?:evad|evasion|avoid|non-?payment)\\p{L}* ${upTo(2)}tax`,
      "(?:money[- ])?launder|smuggl|contraband|extort|blackmail|brib|corrupt|counterfeit|misappropriat|larceny|theft|stealing|robbery",
      "foreign (?:funding|financing|grants)|(?:unpaid|undeclared|concealed) (?:tax|income)",
      `illegal (?:business|entrepreneur|enrichment|currency|trade|banking|commerc)`,
      "(?:abus|exceed)\\p{L}* (?:of )?(?:his |her |their )?(?:official )?(?:office|power|authority|position)",
      "(?:financial|economic|currency) (?:crimes?|pyramid|irregularit|violation|fraud|offen[cs]e)",
    ),
  },
  {
    category: "drugs",
    rank: 5,
    pattern: pattern(
      `(?:smuggl|traffick|possess|sell|sal|stor|distribut|transport)\\p{L}* ${upTo(4)}(?:drugs?\\b|narcotic|heroin|cannabis|marijuana|hashish|methamphetamine)`,
      "drugs?\\b|drug-|narcotic|psychotropic|heroin|cannabis|marijuana|hashish|methamphetamine",
    ),
  },
  {
    category: "false-information",
    rank: 5,
    pattern: pattern(
      '(?:knowingly |deliberately |allegedly )?(?:false|fake|untrue|unreliable|untruthful|inaccurate|unverified)["”’]? (?:\\p{L}+ )?(?:information|news|rumou?rs?|data|stor|statements?|messages?)',
      `false reports?(?: ${upTo(4)}terroris\\p{L}*)?|false (?:denunciation|accusation|alarm|bomb)|hoax`,
      "fakes\\b|disinformation|misinformation|rumou?rs?\\b",
    ),
  },
  {
    category: "military-discrediting",
    rank: 5,
    pattern: pattern(`discredit\\p{L}*["”’»]? ${upTo(6)}${ARMY}`, "discreditation of|repeated(?:ly)? discredit"),
  },
  {
    category: "insult-official",
    rank: 5,
    pattern: pattern(
      `(?:insult|offend|humiliat|slander|libel|defam|disparag)\\p{L}*["”’]? ${upTo(8)}${OFFICIALS}\\p{L}*`,
      `(?:honou?r and dignity|encroach\\p{L}*) ${upTo(3)}${RULERS}\\p{L}*`,
      `${RULERS}\\p{L}*['’]s (?:honou?r|dignity)`,
    ),
  },
  {
    category: "defamation",
    rank: 6,
    pattern: pattern("defam|slander|libel|calumn|insult|honou?r and dignity"),
  },
  {
    category: "police-disobedience",
    rank: 7,
    pattern: pattern(
      `(?:disobe|resist|insubordinat|obstruct)\\p{L}* ${upTo(9)}(?:police|officer|law enforcement|authorit|official)\\p{L}*`,
      `(?:not |fail\\p{L}* to |failure to |refus\\p{L}* to |non-?)(?:obey|comply|compliance|submit|fulfil)\\p{L}* ${upTo(8)}(?:police|officer|law enforcement)\\p{L}*`,
      "disobedience|disobeying|insubordination|resisting arrest",
    ),
  },
  {
    category: "peaceful-assembly",
    rank: 7,
    pattern: pattern(
      `${UNPERMITTED},? ${upTo(2)}${MEETING}\\p{L}*`,
      `(?:laws?|legislation|rules|order|procedure|act) (?:on|of|for|governing) ${upTo(7)}${MEETING}\\p{L}*`,
      "rall(?:y|ies|ying)\\b|picket|protests?\\b|protesting|lay\\p{L}* flowers|demonstrations?\\b|demonstrating|vigil|sit-in|flash ?mob",
      `(?:hold|stand|display|unfurl|unroll|rais|carry|with)\\p{L}* ${upTo(4)}(?:poster|placard|banner|sign|sheet of paper|blank sheet)s?\\b`,
      "tak(?:e|ing) to the streets|com(?:e|ing) out (?:to|on|in) (?:the )?(?:square|street)",
      `(?:group )?actions? ${upTo(3)}(?:grossly |seriously )?violat\\p{L}* ${upTo(2)}public order|gross(?:ly)? violat\\p{L}* ${upTo(2)}public order`,
      "white-red-white",
    ),
  },
  {
    category: "hooliganism",
    rank: 7,
    pattern: pattern(
      "(?:petty |minor )?hooligan|swear(?:ing|words)?\\b|(?:foul|obscene|profane|abusive) language|profanit|disorderly conduct|breach of the peace",
    ),
  },
  {
    category: "other",
    rank: 8,
    pattern: pattern(
      "missionary|proselyti|religious (?:literature|materials?|books?|activit|teaching|education|texts?|meeting|service|ceremon|rites?)",
      `(?:unregistered|halted|unrecogni[sz]ed),? ${upTo(5)}(?:religious|worship|church|prayer|congregation)\\p{L}*(?: (?:communit|association|organi[sz]ation|group)\\p{L}*)?`,
      `(?:religion|worship|religious|pray\\p{L}*|service|communit\\p{L}*) ${upTo(4)}without (?:state )?(?:registration|permission)`,
      "prayers?\\b|praying|namaz|worship|(?:koran|quran|bible) (?:study|class|lesson)|islamic books?",
      `(?:evad|evasion|dodg|avoid|refus)\\p{L}* ${upTo(4)}(?:military service|conscription|the draft|call-?up|serve in the army)`,
      "conscientious object|draft evasion|desert(?:ion|er|ing)|absence without leave|mercenar",
      `extremist["”’]? (?:materials?|literature|symbols?|content|posts?|publications?|videos?|songs?|texts?|books?|comments?|images?)`,
      `(?:subscri|repost|shar|forward|comment|lik|watch|view|read|follow)\\p{L}* ${upTo(6)}extremist["”’]? (?:\\p{L}+ )?(?:channel|resource|page|group|chat|communit|media|outlet|site|account|blog|source)\\p{L}*`,
      `${UNPERMITTED},? ${upTo(2)}(?:prayer|religious|worship|church) ${MEETING}\\p{L}*`,
      `(?:teach|taught|stud)\\p{L}* ${upTo(5)}(?:koran|quran|qur['’]an|islam|bible|religion|faith)|(?:koran|quran|qur['’]an) ${upTo(2)}(?:to|class|lesson)|sermon (?:outside|without)|preaching`,
      `(?:offer|distribut|hand|giv|sell|import|stor)\\p{L}* ${upTo(3)}(?:religious )?(?:literature|bibles?|korans?|qur['’]ans?|religious books?|tracts?)`,
      "arson|(?:set|setting) fire|(?:set|setting) (?:[\\p{L}]+ ){1,4}(?:on fire|ablaze)|vandal|desecrat|damag\\p{L}* (?:of |to )?(?:\\p{L}+ )?property",
      `(?:violat|breach|break)\\p{L}* ${upTo(5)}(?:probation|parole|supervision|house arrest)|harbou?ring|sheltering`,
      "(?:nazi|fascist|prohibited|forbidden) symbol",
      `(?:foreign agent|foreign representative)`,
      "contempt of court|(?:unpaid|paying|pay) (?:an? |the |his |her )?(?:earlier |previous )?fine|failure to (?:pay|report|carry out)|fail\\p{L}* to (?:pay|report)",
      `(?:weapons?|ammunition|firearms?|explosives?|cartridges)\\b`,
      "(?:criminal|organi[sz]ed crim\\p{L}*) (?:communit|group|gang|organi[sz]ation)|organi[sz]ed crime",
      "personal (?:data|details)|privacy|forg(?:ery|ing)|illegal(?:ly)? (?:border )?cross|rules of stay|migration (?:rules|law)",
      "lgbt|gay propaganda|pornograph|gambling|curfew|quarantine|state of emergency",
      `(?:disobe|resist)\\p{L}* ${upTo(4)}(?:prison|colony|jail|administration)\\p{L}*`,
      "rehabilitat\\p{L}* (?:of )?nazi|insult\\p{L}* (?:of )?(?:the )?(?:religious )?(?:feelings|believers)",
    ),
  },
];

/** Behind these words a charge or an act tells what it was about, which is not what anybody is punished for. */
const TOPIC =
  /(?<!^)\b(?:about|concerning|regarding|in support of|in memory of|in solidarity|in defen[cs]e of|in protest (?:at|against)|on the eve|while|after|before|(?<!violence |attack |assault |crimes? )against|demanding|criticising|criticizing|accusing|alleging|in which|where|who|whom|whose|(?<!(?:groups?|funds?|organi[sz]ations?|movements?|outlets?|channels?|initiatives?|foundations?) )(?:which|(?<!actions? )that))\b/iu;

interface Found {
  category: ChargeCategory;
  rank: number;
  start: number;
  end: number;
}

function allIn(text: string): Found[] {
  return chargeWords.flatMap(({ category, rank, pattern: words }) =>
    [...text.matchAll(words)].map(({ index, 0: { length } }) => ({
      category,
      rank,
      start: index,
      end: index + length,
    })),
  );
}

function isWithinLonger(one: Found, all: readonly Found[]): boolean {
  return all.some(
    (other) =>
      other.category !== one.category &&
      other.start < one.end &&
      one.start < other.end &&
      (other.end - other.start > one.end - one.start ||
        (other.end - other.start === one.end - one.start && other.rank > one.rank)),
  );
}

/** From 1, the gravest, to 8. */
export function rankOfCategory(category: ChargeCategory): number {
  return chargeWords.find((words) => words.category === category)?.rank ?? Number.POSITIVE_INFINITY;
}

const REST_OF_WORD = /^\p{L}*/u;

/** Where a text has words of a charge, to the end of the word, if all it has are of one kind. */
export function onlyChargeIn(text: string): Pick<Found, "category" | "start" | "end"> | null {
  const all = allIn(text);
  const [first, ...rest] = all.filter((one) => !isWithinLonger(one, all));
  if (first === undefined || rest.some(({ category }) => category !== first.category)) return null;
  const { category, start, end } = first;
  return { category, start, end: end + (REST_OF_WORD.exec(text.slice(end))?.[0].length ?? 0) };
}

/** The kind of a charge by its words, its topic apart; of several the gravest; `null` when none of them is known. */
export function chargeCategoryOf(text: string): ChargeCategory | null {
  const all = allIn(text.split(TOPIC)[0] ?? "");
  const found = all.filter((one) => !isWithinLonger(one, all));
  const [gravest] = found.sort((a, b) => a.rank - b.rank || a.start - b.start);
  return gravest?.category ?? null;
}

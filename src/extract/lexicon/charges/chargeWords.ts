import type { ChargeCategory } from "../../../domain/vocabulary.ts";
import type { CluedPattern } from "../../clues/clued.ts";
import {
  ARMY,
  BANNED,
  GROUP,
  HOSTILITY,
  KINDS_OF_PEOPLE,
  MEETING,
  OFFICIALS,
  POLICE,
  pattern,
  RULERS,
  UNPERMITTED,
  upTo,
} from "./pieces.ts";

export interface ChargeWords {
  category: ChargeCategory;
  /** From 1, the gravest; of several charges the gravest is taken, of equally grave ones the first that is named. */
  rank: number;
  pattern: CluedPattern;
}

/**
 * Words of a charge to its kind, ranked by what the codes of the eight countries threaten at most. Where two kinds see
 * the same words, the longer phrase is right ("financing terrorism"), of equally long ones the milder ("an
 * unregistered religious community").
 */
export const chargeWords: readonly ChargeWords[] = [
  {
    category: "state-security",
    rank: 1,
    pattern: pattern(
      "(?:high |state )?treason|state betrayal|betray\\p{L}* (?:of )?(?:the |his |her |one's )?(?:motherland|fatherland|homeland|state|country)",
      "espionage|spying|sp(?:y|ies) for|traitors?\\b|spied\\b",
      `(?:seiz|overthrow|usurp|chang|grab)\\p{L}* ${upTo(3)}(?:power|government|constitutional (?:order|system)|regime)`,
      `overthrow|coup\\b|putsch`,
      `(?:against|on|upon|of|to|undermin\\p{L}*|infring\\p{L}*|encroach\\p{L}*) (?:the |violent change of the )?constitutional (?:order|system|foundations)|(?:foundations|fundamentals) of the (?:state|constitutional)`,
      `(?:creat\\p{L}* (?:of )?(?:an )?)?illegal armed (?:group|formation)\\p{L}*|(?:armed|military) conflicts? (?:abroad|in (?:the territory of )?(?:a )?foreign)|actions? (?:directed |aimed )?(?:against|at) the security of the state`,
      "sabotage|separatis|territorial integrity|(?:armed )?(?:rebellion|mutiny|uprising)\\b|insurrection|subversi(?:on|ve)|anti-state (?:activit|propaganda|agitation|action|crime)\\p{L}*",
      "terroris|acts? of terror\\b|justif\\p{L}* (?:of )?(?:the )?(?:armed |russian |russia[’']s |military )+aggression|collaborationis|collaborat\\p{L}* (?:activit|with the (?:occup|enemy|invader))\\p{L}*",
      `(?:harm|damag|undermin|threat)\\p{L}* ${upTo(3)}(?:national|state) security`,
      "(?:calls|calling) (?:for|to) (?:\\p{L}+ )?(?:sanctions|restrictive measures)|state secrets?\\b|(?:classified|secret) (?:information|data|documents|maps|files|papers|plans|materials|drawings)",
      `(?:covert |confidential |secret )?cooperation["”’»]? with (?:a )?foreign`,
      `(?:assist|aid|help)\\p{L}* (?:of |to )?${upTo(2)}(?:foreign (?:state|intelligence|service)|enem(?:y|ies)\\b|intelligence)`,
      `(?:collaborat|cooperat|work)\\p{L}* (?:with|for) ${upTo(3)}(?:foreign|enemy|intelligence)|aiding the enemy`,
    ),
  },
  {
    category: "mass-unrest",
    rank: 2,
    pattern: pattern(
      "mass (?:public )?(?:unrest|riot\\p{L}*|disorder\\p{L}*|disturbances?)",
      "riots|rioting|rioters?\\b|riot\\b(?! police)|pogroms?\\b|(?:participat\\p{L}*|organi[sz]\\p{L}*|tak\\p{L}* part) (?:in |of )?group violence",
      "(?:hand|part|role|involve\\p{L}*|participa\\p{L}*|organi[sz]\\p{L}*) (?:of |in )(?:the )?(?:\\p{L}+ )?(?:disturbances|disorders?|clashes)",
      "(?:public|civil) (?:unrest|disorders?|disturbances)|unrest|january events",
    ),
  },
  {
    category: "incitement-discord",
    rank: 2,
    pattern: pattern(
      `(?:incit|foment|stir|kindl|arous|spark|provok|sow|ignit|inflam|fuel|stok|instigat|excit)\\p{L}* ${upTo(8)}${HOSTILITY}`,
      `(?:propagat|promot|spread)\\p{L}* ${upTo(3)}${HOSTILITY}`,
      `${KINDS_OF_PEOPLE}(?:,? (?:and |or )?${KINDS_OF_PEOPLE}){0,4},? ${HOSTILITY}`,
      "hate speech|(?:humiliat|degrad|belittl)\\p{L}* (?:of )?(?:the )?(?:human |national )?(?:dignity|honou?r)(?! of (?:the )?(?:president|official|judge))|insult\\p{L}* (?:of |to )?(?:the )?national (?:honou?r|dignity|feelings)|propaganda of (?:superiority|exclusivity|war\\b)|war propaganda|propagandi[sz]ing war",
      "(?:calls|calling|call|appeals?|incit\\p{L}*) (?:for|to) (?:carry out |commit |engage in |conduct )?(?:an? )?extremis(?:m|t (?:activit|action|act|crime|offen[cs]e)\\p{L}*)",
    ),
  },
  {
    category: "banned-organisation",
    rank: 3,
    pattern: pattern(
      `${BANNED},? ${upTo(4)}${GROUP}\\p{L}*`,
      `${GROUP}\\p{L}* ${upTo(3)}(?:banned|outlawed|recogni[sz]ed as|declared|deemed|designated|labell?ed)`,
      "dvk\\b|democratic choice of|koshe part\\p{L}*|street party|hizb[- ]?ut|hizbut|tablig|group 24|gruppa 24|islamic (?:renaissance|state)\\b|jehovah|nurcu|nurjular|g[uü]lenist|tabligh?\\p{L}*|akromi|at-takfir|said buriat|g[uü]len movement|fet[oö]\\b|isis\\b|muslim brotherhood|salafi|wahhab|takfir|al[- ]qaeda",
      "extremism|extremist (?:activit|communit)|undesirable[\"”’]? (?:activit|status)\\p{L}*|navaln\\p{L}*['’]?s? (?:headquarters|staff|office|organi[sz]ation|foundation)",
    ),
  },
  {
    category: "extremism-financing",
    rank: 4,
    pattern: pattern(
      `(?:financ|fund|sponsor|bankroll|donat)\\p{L}* ${upTo(6)}(?:extremis|terroris|banned|outlawed|prohibited|dvk|koshe)\\p{L}*(?: (?:activit|organi[sz]ation|group|formation|movement)\\p{L}*)?`,
      `(?:donat|transfer|send|sent\\b|wir|contribut|money)\\p{L}* ${upTo(8)}(?:extremis|terroris|bysol|by_help|byhelp|kalino\\p{L}+ regiment|navaln|anti-corruption foundation|fbk\\b|acf\\b|solidarity (?:fund|foundation)|outlawed|banned|undesirable)\\p{L}*(?: \\p{L}+)?`,
      `interview\\p{L}* ${upTo(6)}["“]?(?:extremist|terrorist|banned)["”]?(?: \\p{L}+)?`,
      "materials? (?:that |which )?(?:threaten\\p{L}*|contain\\p{L}* (?:an? )?threats? to|pos\\p{L}* (?:an? )?threats? to) (?:public|national)",
      '(?:assist|facilitat|promot|abet|aid|support)\\p{L}* (?:of |in |to |with )?(?:an? |the )?extremis\\p{L}* activit|(?:assist|facilitat|abet|aid|help)\\p{L}* (?:of |in |to |with )?["“]?extremis(?:ts|m)\\b',
    ),
  },
  {
    category: "violence",
    rank: 5,
    pattern: pattern(
      "terror(?:ist)? attacks?\\b|stabb\\p{L}*|violence|(?:use|using|application) of (?:physical )?force|battery\\b|attempts? on the li(?:fe|ves)|encroach\\p{L}* on the li(?:fe|ves)|assault\\p{L}*|attack(?:s|ing|ed)?\\b|beating|murder|killing|to kill\\b|manslaughter|bodily harm|bodily injur\\p{L}*|(?:inflict|caus)\\p{L}* (?:of |intentional |minor |light |moderate |grave |grievous |serious |severe |an? ){0,3}(?:harm\\b|injur\\p{L}*)|(?:intentional|deliberate|wilful) (?:infliction|causing) of|(?:death|murder) threats?|threat\\p{L}* (?:of|with) (?:murder|violence|death)|kidnap|abduct|hostage|rape\\b|tortur(?:e|ed|es|ing)\\b",
      `(?:throw|threw|hurl)\\p{L}* ${upTo(3)}(?:bottle|stone|rock|brick|molotov|cup|egg|chair)\\p{L}*`,
      `(?:push|hit|punch|kick|shov|slap|biting|bit|strik|struck|stabb|spray)\\p{L}* ${upTo(4)}(?:police|officer|guard|soldier|prosecutor|judge|riot)\\p{L}*`,
    ),
  },
  {
    category: "economic",
    rank: 5,
    pattern: pattern(
      "fraud|swindl|squander|racketeer|burglar|embezzl|appropriation of (?:\\p{L}+ )?(?:funds|money|property)|legali[sz](?:ation|ing) of (?:\\p{L}+ ){0,2}(?:income|money|proceeds|funds)|bankruptcy|tax(?:es)? (?:evasion|fraud|crimes?|offen[cs]es?)",
      `(?:evad|evasion|avoid|non-?payment)\\p{L}* ${upTo(2)}tax`,
      "(?:money[- ])?launder|smuggl|contraband|extort|blackmail|brib|corrupt|counterfeit|misappropriat|larceny|theft|stealing|robbery",
      `(?:pocket|siphon|divert|misspen|steal|stole|misus)\\p{L}* ${upTo(5)}(?:money|funds|sums?|budget|aid|donations|million)\\b`,
      "(?:illegal|unlawful|illicit|shadow|covert|undeclared) (?:\\p{L}+ )?(?:party|campaign|election|political) (?:financ|fund)ing|(?:financ|fund)ing (?:of )?(?:an? |the )?(?:political |election )?(?:part(?:y|ies)|campaigns?)\\b|party financing",
      "foreign (?:funding|financing|grants)|(?:unpaid|undeclared|concealed) (?:tax|income)",
      `illegal (?:business|entrepreneur|enrichment|currency|trade|trading|banking|commerc)|conceal\\p{L}* (?:of )?income|property damage by decei?p?t|breach of trust|violat\\p{L}* (?:of )?(?:the )?budget`,
      "(?:abus|exceed|misus|excess)\\p{L}* (?:of |in |the )?(?:(?:his|her|their|official|service|the) ){0,3}(?:office|powers?|authority|position)\\b|negligence",
      "(?:financial|economic|currency) (?:crimes?|pyramid|irregularit|violation|fraud|offen[cs]e)",
    ),
  },
  {
    category: "drugs",
    rank: 5,
    pattern: pattern(
      `(?:smuggl|traffick|possess|sell|sal|stor|distribut|transport)\\p{L}* ${upTo(4)}(?:drugs?\\b|narcotic|heroin|cannabis|marijuana|hashish|methamphetamine|cocaine|opium|mephedrone|methadone|pregabalin|amphetamine)`,
      "(?:circulation|turnover|sale|trafficking) of medicines|drugs?\\b|drug-|narcotic|psychotropic|heroin|cannabis|marijuana|hashish|methamphetamine|cocaine|opium|mephedrone|methadone|pregabalin|amphetamine",
    ),
  },
  {
    category: "false-information",
    rank: 5,
    pattern: pattern(
      '(?:knowingly |deliberately |allegedly )?(?:false|fake|untrue|unreliable|untruthful|inaccurate|unverified|misleading)["”’]? (?:\\p{L}+ )?(?:information|news|rumou?rs?|data|stor|statements?|messages?|content|posts?)',
      `false reports?(?: ${upTo(4)}terroris\\p{L}*)?|false (?:denunciation|accusation|alarm|bomb|information about)|hoax`,
      'falsehoods?|(?:spread|tell|disseminat|publish)\\p{L}* lies|spreading panic|false calls?\\b|(?:information|reports?|data) (?:that (?:do(?:es)? not|did not) correspond|not corresponding|known to be (?:false|untrue))|(?:information|news|reports?|data|posts?|clips?|messages?|claims?) (?:was|were|is|are|had been|to be) (?:knowingly |deliberately |recogni[sz]ed as )?(?:false|untrue|unreliable|fake)\\b|discredit\\p{L}*["”’»]? (?:of )?(?:the )?(?:(?:republic|state) of )?belarus|fakes\\b|a fake(?: (?:about|on)|$)|disinformation|misinformation|rumou?rs?\\b',
    ),
  },
  {
    category: "military-discrediting",
    rank: 5,
    pattern: pattern(
      `discredit\\p{L}*["”’»]? ${upTo(6)}${ARMY}`,
      'discreditation|repeat(?:ed)?(?:ly)? discredit|anti-?war\\b|discrediting["”’»]?$',
      `(?:insult|slander|defam|libel|denigrat)\\p{L}* ${upTo(3)}(?:army|armed forces|military)`,
    ),
  },
  {
    category: "insult-official",
    rank: 5,
    pattern: pattern(
      `(?:insult|offen(?:d|siv)|humiliat|disparag|mock|ridicul|disrespect|contempt)\\p{L}*["”’]? ${upTo(8)}${OFFICIALS}\\p{L}*|disrespect (?:for|to|towards?) (?:the )?(?:society|authorit)`,
      `(?:slander|libel|defam)\\p{L}*["”’]? ${upTo(5)}${RULERS}\\p{L}*`,
      `(?:honou?r and dignity|encroach\\p{L}*) ${upTo(3)}${RULERS}\\p{L}*`,
      `${RULERS}\\p{L}*['’]s (?:honou?r|dignity)`,
    ),
  },
  {
    category: "defamation",
    rank: 6,
    pattern: pattern("defam|slander|libel|calumn|insult|honou?r and dignity|business reputation|denigrat"),
  },
  {
    category: "police-disobedience",
    rank: 7,
    pattern: pattern(
      `(?:disobe|resist|insubordinat|obstruct|hinder|interfer)\\p{L}* ${upTo(9)}(?:${POLICE}|authorit|official)\\p{L}*`,
      `(?:not |fail\\p{L}* to |failure to |refus\\p{L}* to |refusal to |non-?)(?:obey|comply|compliance|submit|fulfil|execut|carry out|show \\p{L}+ to)\\p{L}* ${upTo(8)}${POLICE}\\p{L}*`,
      `(?:disobe|resist|not obey|fail\\p{L}* to obey|failure to obey|comply with|non-?compliance with|refus\\p{L}* to obey|defy|defied|ignor)\\p{L}* (?:the |a |an )?(?:lawful|legal|legitimate) (?:demand|order|request|requirement|instruction)s?`,
      `(?:ignor|defy|defied)\\p{L}* ${upTo(3)}(?:police|officer\\p{L}*) (?:order|demand)s?|failing to disperse`,
      "disobedience|disobey(?:ing|ed|s)\\b|insubordination|resist(?:ing|ance to|ed) (?:arrest|detention)|resistance\\b",
    ),
  },
  {
    category: "peaceful-assembly",
    rank: 7,
    pattern: pattern(
      `${UNPERMITTED},? ${upTo(2)}${MEETING}\\p{L}*`,
      `(?:laws?|legislation|rules|regulations|order|procedure|act) (?:on|of|for|governing) ${upTo(7)}${MEETING}\\p{L}*`,
      `(?:breach|break|violat)\\p{L}* ${upTo(3)}assembly`,
      "(?:block|blockad)\\p{L}* (?:of |a |the |an )*(?:\\p{L}+ )?(?:roads?|traffic|highways?|streets?|railway|track|bridge|intersection)|road blockades?|mass (?:simultaneous )?(?:presence|stay|gathering) of citizens|(?:in|of|organi[sz]ing) (?:the )?group actions?\\b",
      "rall(?:y|ies|ying)\\b|picket|protests?\\b|protesting|lay\\p{L}* flowers|demonstrations?\\b|demonstrating|vigils?\\b|sit-in|flash ?mob",
      `(?:hold|stand|display|unfurl|unroll|rais|carry|with)\\p{L}* ${upTo(4)}(?:poster|placard|banner|sign|sheet of paper|blank sheet)s?\\b`,
      "tak(?:e|ing) to the streets|com(?:e|ing) out (?:to|on|in) (?:the )?(?:square|street)",
      `(?:group )?actions? ${upTo(3)}(?:grossly |seriously )?(?:violat|disturb|breach|disrupt|undermin)\\p{L}* ${upTo(2)}public order|gross(?:ly)? violat\\p{L}* ${upTo(2)}public order`,
      "white-red-white",
    ),
  },
  {
    category: "hooliganism",
    rank: 7,
    pattern: pattern(
      "(?:petty |minor )?hooligan|swear(?:ing|words)?\\b|obscenit|(?:foul|obscene|profane|abusive|bad|indecent|dirty) (?:language|words)|profanit|disorderly conduct|breach of the peace|disturb\\p{L}* (?:of )?(?:the )?(?:public order|peace|public peace)|(?:breach|violation|disruption) of public order|disrupting public order|violating public order|public (?:drunkenness|intoxication)|drunk(?:en)? and disorderly|drunk in (?:a )?public",
    ),
  },
  {
    category: "other",
    rank: 8,
    pattern: pattern(
      "missionary|proselyti|religious (?:literature|materials?|books?|activit|teaching|education|instruction|class(?:es)?\\b|songs?\\b|recordings?\\b|texts?|meeting|service|ceremon|rites?)",
      `(?:unregistered|halted|unrecogni[sz]ed),? ${upTo(5)}(?:religious|worship|church|prayer|congregation|service|meeting|communit)\\p{L}*(?: (?:communit|association|organi[sz]ation|group)\\p{L}*)?`,
      `(?:religion|worship|religious|pray\\p{L}*|service|communit\\p{L}*|believers) ${upTo(6)}without (?:state )?(?:registration|permission)`,
      "prayers?\\b|pray(?:ing|ed|s)\\b|namaz\\b|worship|(?:koran|quran|bible) (?:study|class|lesson|reading)|(?:study|read)(?:ing)? (?:of )?(?:the )?(?:koran|quran|bible|scriptures?)\\b|islamic books?",
      `(?:evad|evasion|dodg|avoid|refus)\\p{L}* ${upTo(4)}(?:military service|conscription|the draft|call-?up|serve in the army)`,
      "conscientious object|draft evasion|desert(?:ion|er|ing)|absence without leave|not return(?:ing|ed)? to (?:his|her|the|their) (?:military )?(?:unit|service)|not (?:put|place|add|attach|use)\\p{L}* the (?:label|mark)|interfer\\p{L}* (?:in|with) (?:\\p{L}+ )?private life|mercenar",
      `extremist["”’]? (?:materials?|literature|symbols?|content|posts?|publications?|videos?|songs?|texts?|books?|comments?|images?)`,
      `(?:channel|page|site|account|chat|blog|outlet|group)s? (?:that|which) ${upTo(6)}(?:lists?|listed|considers?|deems?|recogni[sz]es|declared|labels?) (?:it )?(?:as )?["“]?extremist`,
      `subscri\\p{L}* ${upTo(5)}(?:considered|deemed|recogni[sz]ed|declared|labell?ed)(?: as)? ["“]?extremist`,
      `(?:subscri|repost|shar|forward|comment|lik|watch|view|read|follow)\\p{L}* ${upTo(6)}extremist["”’]? (?:\\p{L}+ )?(?:channel|resource|page|group|chat|communit|media|outlet|site|account|blog|source)\\p{L}*`,
      `${UNPERMITTED},? ${upTo(2)}(?:prayer|religious|worship|church) ${MEETING}\\p{L}*`,
      `(?:teach|taught|stud)\\p{L}* ${upTo(5)}(?:koran|quran|qur['’]an|islam|bible|religion|faith)|(?:koran|quran|qur['’]an) ${upTo(2)}(?:to|class|lesson)|sermon (?:outside|without)|preaching`,
      `(?:offer|distribut|hand|giv|sell|import|stor)\\p{L}* ${upTo(3)}(?:religious )?(?:literature|bibles?|korans?|qur['’]ans?|religious books?|tracts?)`,
      "arson|(?:set|setting) fire|(?:set|setting) (?:[\\p{L}]+ ){1,4}(?:on fire|ablaze)|vandal|desecrat|damag\\p{L}* (?:of |to )?(?:\\p{L}+ )?property",
      `(?:violat|breach|break)\\p{L}* ${upTo(5)}(?:probation|parole|supervision|house arrest)|harbou?ring|sheltering`,
      '(?:(?:display|demonstrat|show|propagand|public)\\p{L}* (?:of )?(?:an? )?)?(?:nazi|fascist|prohibited|forbidden|banned|extremist) (?:and \\p{L}+ )?(?:symbol|paraphernalia|attribut|emblem)\\p{L}*|(?:display|demonstrat|show|propagand)\\p{L}* (?:of )?(?:an? |the )?["“]?(?:symbol|emblem|logo|flag)\\p{L}*(?: of (?:\\p{L}+ ){1,3}(?:organi[sz]ation|movement|group)\\p{L}*)?',
      `foreign agent|foreign representative|foreign (?:gratuitous )?(?:aid|assistance|help)\\b`,
      "contempt of court|(?:unpaid|paying|pay) (?:an? |the |his |her )?(?:earlier |previous )?fine|failure to (?:pay|report|carry out)|fail\\p{L}* to (?:pay|report)",
      `(?:weapons?|ammunition|firearms?|explosives?|cartridges)\\b`,
      "(?:criminal|organi[sz]ed crim\\p{L}*) (?:communit|group|gang|organi[sz]ation)|organi[sz]ed crime",
      "personal (?:data|details)|privacy|forg(?:ery|ing)|illegal(?:ly)? (?:border )?cross|rules of stay|migration (?:rules|law)",
      "lgbt|gay propaganda|pornograph|gambling|curfew|quarantine|state of emergency",
      `(?:disobe|resist)\\p{L}* ${upTo(4)}(?:prison|colony|jail|administration)\\p{L}*`,
      "(?:rehabilitat|glorif|justif|propagand)\\p{L}* (?:of )?(?:nazi|fascis)\\p{L}*|insult\\p{L}* (?:of )?(?:the )?(?:religious )?(?:feelings|believers)|insult\\p{L}* (?:of |to )?(?:the )?(?:memory|veterans?)\\b|(?:believers|religious)[’']? feelings",
      "(?:knowingly )?false (?:testimon|evidence)\\p{L}*|perjury|obstruct\\p{L}* (?:of )?(?:an? |the )?(?:investigation|justice|election|work of)\\p{L}*|witness tampering|conceal\\p{L}* (?:of )?(?:a |the )?crimes?|disclos\\p{L}* (?:of )?(?:the )?(?:secre\\p{L}* of |data of )?(?:the )?(?:preliminary )?investigation|disrespect (?:for|to|towards?|of) (?:the )?court",
      "violat\\p{L}* (?:of )?(?:the )?(?:\\p{L}+ ){0,5}(?:laws?|legislation|rules?) (?:on|of|for|about) (?:\\p{L}+ ){0,3}(?:religio\\p{L}*|rites?|ceremon\\p{L}*|worship|belief|stay|advertising|surveillance)|(?:the )?religion laws?\\b|rules (?:for|of) holding rites|religious (?:lessons?|leaflets?|tracts?|gathering|group|organi[sz]ations law)",
      "(?:refus|declin)\\p{L}* (?:compulsory |to (?:do |perform |serve |take part |fight|be mobili[sz]ed)|(?:of |from )?(?:military )?service|mobili[sz]ation|conscription)|(?:evad|evasion|dodg|avoid)\\p{L}* (?:of )?(?:mobili[sz]ation|conscription|draft|army)|draft[- ]dodging|(?:leav|abandon|left)\\p{L}* (?:of )?(?:his|her|a|the|their)? ?(?:military )?(?:unit|post|place of service)\\b|awol\\b|(?:refus|fail)\\p{L}* (?:of |to )?(?:obey|execute|carry out|follow|comply with) (?:an? |the |his )?(?:\\p{L}+[’']s )?(?:command\\p{L}*[’']s )?orders?\\b(?! of (?:the )?(?:police|officer))",
      "cross\\p{L}* (?:of )?(?:the )?(?:state )?border|illegal(?:ly)? (?:entry|entering|stay|migration)|overstay\\p{L}*|expired (?:visa|residence|registration)|(?:visa|registration|residence|permit|patent|stay) (?:had |has |having )?(?:lapsed|expired|run out)|(?:vote|votes)[- ]?(?:buying|rigging)|(?:buying|bought|buy|rigging) (?:of )?votes|bribing (?:of )?voters|without (?:a )?(?:residence permit|accreditation|licen[cs]e|journalistic accreditation)|operat\\p{L}* (?:an? |the )?(?:\\p{L}+ )?without (?:state )?registration|illegal production (?:and distribution )?of (?:\\p{L}+ ){0,2}(?:media|information)|human trafficking|illegal (?:fishing|hunting|construction|medical|access)",
      "(?:evad|evasion|violat|breach|break)\\p{L}* (?:of )?(?:administrative supervision|(?:a |the )?travel ban|(?:the )?(?:epidemic|sanitary|pandemic|covid\\p{L}*)[\\p{L} -]{0,20} ?rules)|disorgani[sz]\\p{L}* (?:of )?(?:the )?(?:work|activit\\p{L}*) of (?:a |the )?(?:prison|colony|correctional)|(?:jailbreak|escap\\p{L}* from (?:\\p{L}+ )?(?:prison|custody|colony|detention))|non-?payment of (?:an? |the )?(?:\\p{L}+ )?fines?|failure to appear|ignor\\p{L}* (?:a |the )?summons",
      "destr(?:oy|uct)\\p{L}* (?:of )?(?:\\p{L}+[’']s )?(?:someone else[’']s )?property|burn\\p{L}* (?:of )?(?:an? |the )?(?:\\p{L}+ )?(?:flag|koran|quran|qur[’']an|bible)|insult\\p{L}* (?:of |to )?(?:the )?(?:state )?flag|anti-soviet (?:agitation|propaganda|activit)|sorcery|witchcraft|fortune[- ]telling|prostitution|polygamy|bigamy|traffic (?:offen[cs]e|violation)|drunk driving|(?:non-?traditional|same-sex) (?:sexual )?relations|(?:prohibited|banned|forbidden) (?:religious )?(?:materials?|content|literature|books?|songs?|videos?)|grenade|new testaments?\\b",
    ),
  },
];

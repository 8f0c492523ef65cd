import { type CluedPattern, clued } from "../clues/clued.ts";

/**
 * Words of a review, by what they are about; each row is one sign. Several of them together tell that an article is about
 * a play, a film or a book; a theatre director on trial shows one or two.
 */
export const signsOfReview: readonly CluedPattern[] = [
  /\b(?:Dir\.|directed by|starring|screenplay by|in the (?:title|lead|leading) role|played by|plays (?:his|her|the|a|an) \p{L}|as played)/u,
  /\b(?:the|a|his|her) (?:\p{L}{1,12} ){0,2}(?:actor|actress|protagonist|hero|heroine|narrator|character|cast)\b|\bcharacters\b/iu,
  /\b(?:in the (?:first|second|third|fourth|fifth|opening|final|last|next) (?:scene|act|chapter|episode|half|minutes?)(?: of the (?:film|play|book|novel|series))?|in (?:act|chapter|episode) (?:\p{L}{2,9}|\d{1,2})|epilogue|prologue|off the stage|on stage|the staging|curtain falls|denouement)\b/iu,
  /\b(?:spectators?|the stalls|the audience|theatregoers|moviegoers|box office|screening)\b/iu,
  /\b(?:premieres?|premiered|rehearsals?|intervals?|matinee|dress rehearsal|black box|repertoire)\b/iu,
  /\b(?:next (?:shows?|screenings?|perform\p{L}{1,7})|tickets? (?:from )?\d|\d{2,3} min\b|\b(?:12|16|18)\+|\d+ pages\b|in cinemas)/iu,
  /\b(?:(?:his|her|their|(?:director|writer|author|novelist|playwright)['’]s|\p{Lu}\p{L}{1,20}['’]s) (?:new|latest|first|second|third|fourth|fifth|next) (?:novel|film|movie|play|drama|comedy|feature|documentary|staging|production)|debut (?:novel|film|feature|play))\b/iu,
  /\b(?:is a (?:film|book|novel|play|drama|comedy) (?:to|that|which|about|of)|best (?:actor|actress|director|picture|screenplay)|the (?:film|book|novel|play) (?:changes|opens|ends|begins|closes|asks|lasts|runs|works|fails|succeeds))\b/iu,
  /\b(?:tells the story of|the script|the plot|based on (?:\p{L}{1,8} ){0,3}(?:real|true) (?:cases|events|stories|story)|a true story)\b/iu,
  /^(?:culture|theatre|theater|cinema|film|books?|reviews?|arts?|stage)\b/imu,
].map(clued);

/** So many signs make a review. */
export const LEAST_SIGNS = 4;

/** A heading over what is shown in town: whoever is jailed below it is so on a stage or a screen. */
export const worksHeading =
  /^(?:(?:at|in) the (?:cinema|theatre|theater|movies|opera|playhouse)|on (?:tv|television|stage|screen|the screen|the stage)|what to (?:watch|read|see)|(?:book|film|movie|series|play|novel|show)s? of the (?:week|month|day|year)|(?:film|cinema|theatre|theater|movie|tv) (?:guide|listings|programme|program|bill|club)|playbill|afisha|now showing|coming soon|premi[eè]res?|book ?shelf|repertoire)\b/iu;

/** Words of an exercise of the security forces: the nameless people detained in it play their parts. */
export const exercise = clued(
  /\b(?:(?:anti|counter)-?terror\p{L}*|tactical|command(?:-| and )staff|civil[- ]defen[cs]e|emergency|evacuation|training|inter-?agency) (?:\p{L}+ ){0,2}(?:exercises?|drills?|man(?:oeu|eu)vers?|manoeuvres)\b|\b(?:according to|by|under) the (?:scenario|script|legend)\b|\b(?:conditional|notional|mock|simulated|imaginary|pretend|imitation) (?:terrorists?|criminals?|extremists?|saboteurs?|intruders?|offenders?|hostages?|attackers?|protesters?|bandits?)\b|\bplayed the (?:parts?|roles?) of (?:the )?(?:\p{L}+ )?(?:terrorists?|criminals?|extremists?|saboteurs?|attackers?|bandits?)\b|\b(?:it|this|all this|everything) was (?:only |just |merely )?(?:a drill|an exercise|part of (?:a drill|an exercise))/iu,
);

/** Words of a report on sport, by what they are about; a committee that fines a player is no court. */
export const signsOfSport: readonly CluedPattern[] = [
  /\b(?:strikers?|goalkeepers?|midfielders?|full-?backs?|forwards?|wingers?|defencem[ae]n|defensem[ae]n|coach|head coach|skipper|footballers?|(?:captain|player|president|fans) of (?:the )?(?:FC|HC|BC|club|team|national (?:team|side)|side))\b/iu,
  /\b(?:league|championship|derby|season|play-?offs?|match(?:es)?|friendly|cup tie|tournament|quarter-?finals?|semi-?finals?|(?:the|a) (?:game|bout|fight) (?:with|against))\b/iu,
  /\b(?:disciplinary (?:committee|commission)|red card|yellow card|referees?|disqualif\p{L}+|kick-?off|half-?time|free agent|transfer window|bench|from the stands|points clear|goals? (?:up|down|behind|ahead))\b/iu,
  /\b(?:FC|HC|BC|(?:football|hockey|basketball|volleyball|sports?) (?:club|federation|union)|the club|the federation)\b/u,
].map(clued);

/** So many signs make a report on sport, or a paragraph of one. */
export const LEAST_SIGNS_OF_SPORT = 3;

/** Who is punished by a court or taken by the police is told of in other words than those of sport. */
export const signsOfJustice = clued(
  /\b(?:police|courts?|prosecutors?|investigators?|prison|colony|jail|detention|rall(?:y|ies)|protests?|criminal|security service|activists?)\b/iu,
);

/** What only says so: "messages spread that", "a post claimed", "it is rumoured that". */
export const hearsay = clued(
  /\b(?:messages?|posts?|rumou?rs?|claims?|reports?|channels?|screenshots?|videos?|users?|news|recordings?|mailings?|information)\b[^.]{0,80}\b(?:spread|spreading|circulat(?:ed|es|ing|e)|claim(?:ed|s|ing)?|alleg(?:ed|es|ing)|went viral|appeared|surfaced|(?:go|goes|going|gone|went|passed|passing) (?:round|around)|(?:do|does|did|doing|make|made|makes|making) the rounds)\b|\b(?:passed|forwarded|sent) (?:round|around|on) in (?:\p{L}+ ){0,3}(?:chats?|groups?|channels?|networks?|messengers?|WhatsApp|Telegram)\b|\bit (?:is|was|has been) (?:being )?(?:rumou?red|whispered)\b/iu,
);

/** What takes it back, said of the same matter shortly after. */
export const refuted = clued(
  /\b(?:(?:den(?:ied|ies|y)|refut(?:ed|es|e)|reject(?:ed|s)|dismiss(?:ed|es)|debunk(?:ed|s)|disprove[ds]?) (?:it|this|that|them|(?:the|these|those|such) (?:reports?|rumou?rs?|claims?|information|news|messages?|recordings?))|(?:(?:is|are|was|were) (?:not|never)|(?:isn|aren|wasn|weren)['’]t|(?:has|have) (?:not|never)|(?:hasn|haven)['’]t) (?:been )?(?:true|arrested|detained|jailed|sentenced|convicted)|(?:is|are|was|were|proved|turned out to be) (?:false|untrue|fake|a fake|a hoax|fabricated|unfounded|an invention)|(?:do(?:es)? not|did not|don['’]t|doesn['’]t) correspond to (?:the )?(?:reality|truth|facts)|(?:is|was) (?:alive and )?(?:at liberty|free|at large))\b/iu,
);

/** The same, said before the rumour is told: "The information about the detention does not correspond to reality. … Recall, messages appeared". */
export const refutedBefore = clued(
  /\b(?:information|reports?|news|messages?|rumou?rs?|claims?)\b[^.]{0,100}\b(?:(?:do|does|did) not correspond|(?:is|are|was|were) (?:not true|untrue|false|fake|unfounded))\b|\b(?:den(?:ied|ies)|refut(?:ed|es)) (?:the |any )?(?:detentions?|arrests?|information|reports?|rumou?rs?|news)\b/iu,
);

/** A check of facts repeats what it takes back: "Fake: N. was jailed". */
export const falseLabel =
  /^(?:fake|fake news|claim|the claim|myth|rumou?r|the rumou?r|hoax|not true|false|disinformation)\s?[:–—]/iu;

/** Words that open a passage which retells a work: "In the novel, a teacher is arrested". */
export const retelling =
  /^(?:in|at the (?:start|end|beginning) of|throughout) (?:the|his|her|its|this|their|one) (?:\p{L}{1,14} ){0,2}(?:novel|film|movie|play|book|story|series|opera|drama|comedy|sitcom|musical|ballet|novella|short story|scene|episode|video game)\b|^the (?:\p{L}{1,14} ){0,2}(?:novel|film|movie|play|series|opera|drama|comedy|novella) (?:tells|follows|depicts|portrays|shows|is about|revolves|centres|centers)\b|^(?:the |a |\p{L}{3,12}['’]s )?(?:new |old |\p{L}{3,12} )?(?:film|movie|thriller|drama|melodrama|comedy|tragicomedy|detective|novel|novella|play|series|musical|opera|ballet|cartoon|blockbuster|action film) ["“«][^"”»\n]{1,80}["”»]\s?[:–—(-]/iu;

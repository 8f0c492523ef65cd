/**
 * Words of a review, by what they are about; each row is one sign. Several of them together tell that an article is about
 * a play, a film or a book; a theatre director on trial shows one or two.
 */
export const signsOfReview: readonly RegExp[] = [
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
];

/** So many signs make a review. */
export const LEAST_SIGNS = 4;

/** Words of a report on sport, by what they are about; a committee that fines a player is no court. */
export const signsOfSport: readonly RegExp[] = [
  /\b(?:strikers?|goalkeepers?|midfielders?|full-?backs?|forwards?|wingers?|defencem[ae]n|defensem[ae]n|coach|head coach|skipper)\b/iu,
  /\b(?:league|championship|derby|season|play-?offs?|match(?:es)?|friendly|cup tie|tournament|quarter-?finals?|semi-?finals?)\b/iu,
  /\b(?:disciplinary (?:committee|commission)|red card|yellow card|referees?|kick-?off|half-?time|free agent|transfer window|bench|from the stands|points clear|goals? (?:up|down|behind|ahead))\b/iu,
];

/** Who is punished by a court or taken by the police is told of in other words than those of sport. */
export const signsOfJustice =
  /\b(?:police|courts?|prosecutors?|investigators?|prison|colony|jail|detention|rall(?:y|ies)|protests?|criminal|security service|activists?)\b/iu;

/** What only says so: "messages spread that", "a post claimed". */
export const hearsay =
  /\b(?:messages?|posts?|rumou?rs?|claims?|reports?|channels?|screenshots?|videos?|users?|news)\b[^.]{0,80}\b(?:spread|spreading|circulat(?:ed|ing)|claim(?:ed|s|ing)?|alleg(?:ed|es|ing)|went viral|appeared|surfaced)\b/iu;

/** What takes it back, said of the same matter shortly after. */
export const refuted =
  /\b(?:(?:denied|refuted|rejected|dismissed) (?:it|this|that|them|(?:the|these|those|such) (?:reports?|rumou?rs?|claims?|information|news|messages?))|(?:is|are|was|were) not (?:been )?(?:true|arrested|detained|jailed|sentenced|convicted)|(?:is|are|was|were|proved|turned out to be) (?:false|untrue|fake|a fake|a hoax|fabricated|unfounded)|(?:is|was) (?:alive and )?(?:at liberty|free|at large))\b/iu;

/** Words that open a passage which retells a work: "In the novel, a teacher is arrested". */
export const retelling =
  /^(?:in|at the (?:start|end|beginning) of|throughout) (?:the|his|her|its|this|their|one) (?:\p{L}{1,14} ){0,2}(?:novel|film|movie|play|book|story|series|opera|drama|comedy|sitcom|musical|ballet|novella|short story|scene|episode|video game)\b|^the (?:\p{L}{1,14} ){0,2}(?:novel|film|movie|play|series|opera|drama|comedy|novella) (?:tells|follows|depicts|portrays|shows|is about|revolves|centres|centers)\b/iu;

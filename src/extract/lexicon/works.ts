/**
 * Words of a review, by what they are about; each row is one sign. Several of them together tell that an article is about
 * a play, a film or a book; a theatre director on trial shows one or two.
 */
export const signsOfReview: readonly RegExp[] = [
  /\b(?:Dir\.|directed by|starring|screenplay by|in the (?:title|lead|leading) role|played by|plays (?:his|her|the|a|an) \p{L}|as played)/u,
  /\b(?:the|a|his|her) (?:\p{L}{1,12} ){0,2}(?:actor|actress|protagonist|heroine|narrator|character|cast)\b|\bcharacters\b/iu,
  /\b(?:in the (?:first|second|third|fourth|fifth|opening|final|last|next) (?:scene|act|chapter|episode)|epilogue|prologue|off the stage|on stage|the staging|curtain falls|denouement)\b/iu,
  /\b(?:spectators?|the stalls|the audience|theatregoers|moviegoers|box office|screening)\b/iu,
  /\b(?:premieres?|premiered|rehearsals?|intervals?|matinee|dress rehearsal|black box|repertoire)\b/iu,
  /\b(?:next (?:shows?|screenings?|perform\p{L}{1,7})|tickets? (?:from )?\d|\d{2,3} min\b|\b(?:12|16|18)\+|\d+ pages\b|in cinemas)/iu,
  /^(?:culture|theatre|theater|cinema|film|books?|reviews?|arts?|stage)\b/imu,
];

/** So many signs make a review. */
export const LEAST_SIGNS = 4;

/** Words that open a passage which retells a work: "In the novel, a teacher is arrested". */
export const retelling =
  /^(?:in|at the (?:start|end|beginning) of|throughout) (?:the|his|her|its|this|their|one) (?:\p{L}{1,14} ){0,2}(?:novel|film|movie|play|book|story|series|opera|drama|comedy|sitcom|musical|ballet|novella|short story|scene|episode|video game)\b|^the (?:\p{L}{1,14} ){0,2}(?:novel|film|movie|play|series|opera|drama|comedy|novella) (?:tells|follows|depicts|portrays|shows|is about|revolves|centres|centers)\b/iu;

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** What is lodged with a higher court, and the verbs by which it is. */
export const appealNouns = set("appeal appeals complaint complaints cassation");
export const appealVerbs = set("appeal contest challenge dispute");
/** Words between such a word and the penalty it is about. */
export const appealedWords = set(
  `against of the a an his her their its this sentence sentences term verdict fine penalty punishment conviction ruling
  decision arrest imprisonment prison jail administrative suspended custodial long heavy court court's city district`,
);
/** Verbs behind which nothing is left of the penalty. */
export const wonVerbs = set("win grant satisfy uphold accept allow");

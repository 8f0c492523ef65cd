/** Endings of nouns for people by what they do. */
export const agentNoun = /\p{Ll}{3}(?:er|or|ist|ian|man|woman|eer|ee|ant)$/u;

/** Words that end like nouns for people and are none, or none before a name. */
export const noAgents = new Set(
  `after under over other another later earlier former however together whether rather either neither never ever
  number letter order computer paper matter member october november december september summer winter river center quarter
  chapter newspaper nor major minor prior superior error terror mirror corridor than human german important elder younger
  significant relevant want grant constant distant instant restaurant asian russian committee monitor server tower
  power weather water answer offer refer suffer consider remember discover deliver further harbor labor favor
  honor motor sector factor november monster counter encounter banner poster manner dinner warrant
  covenant pleasant christian belarusian ukrainian armenian georgian kazakhstani`.split(/\s+/),
);

/** Nouns for people that say nothing of who somebody is: no role. */
export const noRoles = new Set(
  `man woman person resident citizen defendant co-defendant detainee convict prisoner native local offender suspect
  witness other father-of-four`.split(/\s+/),
);

/** Verbs in the infinitive that look like a word of a role: "and release journalist N." */
export const infinitives = new Set(
  "release free detain arrest jail fine acquit pardon question sentence against case let".split(" "),
);

export const participleAdjectives = new Set(
  "retired exiled renowned disabled self-employed disgraced well-known displaced".split(" "),
);

export const pluralsOfPeople = new Set("people men women couple youth spouses businessmen policemen".split(" "));

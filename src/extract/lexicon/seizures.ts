const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ""));

/** Those who lay hands on people for the state, or will not say for whom. */
export const captors =
  /\b(?:police|policem[ae]n|policewom[ae]n|militia|militiamen|cops?|officers?|operatives?|agents|security (?:service|forces|men|agency|committee|officials?)|special (?:forces|services|police)|state security|law[ -]enforce\p{L}*|enforcers|siloviki|silovik|omon|sobr|rosgvardia|national guard|spetsnaz|border guards?|guardsmen|gendarmes?|commandos|soldiers|servicemen|bailiffs?|investigators?|detectives?|knb|gknb|scns|sgb|snb|kgb|gubopik|gubop|fsb|sbu|masked|masks?|balaclavas?|camouflage|plain-?clothes|plain clothes|civilian clothes|civvies|uniforms?|strangers|(?:unknown|unidentified|burly|sturdy|stocky|armed) (?:men|people|persons|individuals)|(?:men|people|persons) (?:in (?:black|civilian|plain|uniform|masks)|who (?:did|would) not (?:introduce|identify|name)|without (?:insignia|badges)))\b/u;

/** Those who fetch and carry people as well, and what carries somebody away that is nobody. */
export const bystanders =
  /\b(?:mother|father|parents?|wife|husband|sisters?|brothers?|son|daughter|children|grand\p{L}+|uncle|aunt|cousins?|relatives?|family|friends?|colleagues?|neighbou?rs?|fans?|supporters|admirers|comrades|team-?mates?|taxi|passer-?by|passers-?by|lawyer|doctors?|medics?|paramedics?|ambulance|rescuers|firefighters|music|crowds?|currents?|floods?|waves?|storms?|winds?|enthusiasm|emotions?|ideas?|illness|cancer|stroke|death|talent|label|publishers?|club|team|media|newspapers?|outlets?)\b/u;

/** Verbs of laying hands on somebody, by the words that must stand behind them; `null` where the verb is enough. */
export const seizures: readonly { verbs: ReadonlySet<string>; behind: RegExp | null }[] = [
  {
    verbs: words(
      "stop halt waylay ambush handcuff cuff overpower subdue restrain tackle pin twist tie bind snatch catch corner fetch collect bag",
    ),
    behind: null,
  },
  {
    verbs: words(
      "carry lead drag pull take march escort whisk haul yank bring tear pluck remove throw push shove hustle lift",
    ),
    behind: /\b(?:out|off|away|down|from)\b/u,
  },
  {
    verbs: words(
      "push shove load bundle put pack hustle squeeze thrust seat sit force stuff cram drag throw haul lift toss heave herd",
    ),
    behind:
      /\b(?:in|into|onto|on|inside) (?:[\p{L}-]+ ){0,5}(?:cars?|vans?|bus(?:es)?|minibus(?:es)?|minivans?|jeeps?|suvs?|trucks?|lorr(?:y|ies)|trunk|boot|vehicles?|avtozaks?|lada|niva|toyota|gazelle|camry|mercedes|sedan|taxi)\b/u,
  },
];

/** What is laid on whom the police seize, and the verbs for it. */
export const cuffs = words("handcuffs cuffs manacles shackles");
export const cuffingVerbs = words("put snap clap slap click lock fasten place close");

/** Behind one of these verbs nobody is seized: stopped from doing, removed from a list, led out of a court. */
export const noSeizure =
  /\b(?:from (?:\p{L}+ing|office|his (?:post|duties|job)|her (?:post|duties|job)|the (?:post|lists?|register|air|agenda|ballot|race|project|tournament))|court|courtroom|courthouse|session|parliament|off (?:the )?(?:air|list|ballot)|traffic|speeding|drunk|seat-?belt|headlights|hospital|ambulance|clinic|morgue|river|lake|water|fire|burning|blaze|rubble|wreck\p{L}*|wounded|injured|drowning|smoke|snow|avalanche)\b/u;

/** Where, when and by whom somebody is taken who is taken by force; and what takes the meaning from it. */
export const takenWhere =
  /^(?:at (?!the age|face|his word|her word|gunpoint to)|outside|near|in front of|from (?:the|his|her|their)|right (?:at|from|in|there)|straight from|before dawn|with (?:them|him|her)|along|too\b|also\b|together with|by (?:the |two |three |four |several |some |unknown |masked )?(?:police|policemen|officers|men|people|knb|gknb|kgb|fsb|omon|security|militia|masked|siloviki|operatives)|and (?:has|have) not been seen)\b/u;
export const takenElsewhere =
  /\b(?:to (?:hospital|the hospital|a hospital|school|lunch|dinner|heart)|for a (?:fool|walk|ride|spy)|as a|home|seriously|hostage|prisoner|ill|aback)\b/u;

/** "came for N.", and found nobody. */
export const inVain =
  /\b(?:but (?:\p{L}+ ){0,3}(?:not|nobody|gone|left|away|out)|did(?:n['’]t| not) find|not (?:at )?home|had (?:already )?(?:left|gone|fled)|nobody|in vain)\b/u;

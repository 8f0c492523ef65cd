/** Nouns for people, in the plural and singular, by which an article names a group or takes a person up again. */
export const peopleNouns = new Set(
  `activist blogger journalist editor reporter protester demonstrator participant supporter man woman person resident
  pensioner teacher student lawyer defender advocate politician member worker employee believer parishioner mother father
  brother sister couple citizen local detainee defendant convict prisoner opposition-figure campaigner dissident farmer
  miner oil-worker entrepreneur businessman poet singer musician artist writer volunteer observer leader organizer
  organiser colleague minor teenager youth driver engineer doctor nurse veteran villager picketer critic pastor imam priest bishop presbyter cameraman accountant`
    .split(/\s+/)
    .flatMap((noun) => [noun, plural(noun)]),
);

function plural(noun: string): string {
  const irregular: Record<string, string> = {
    man: "men",
    woman: "women",
    person: "people",
    businessman: "businessmen",
  };
  return irregular[noun] ?? (noun.endsWith("ss") ? `${noun}es` : `${noun}s`);
}

/** Adjectives that may stand between a number and the noun for people: "four other opposition activists". */
export const peopleAdjectives = new Set(
  `other more another civil civic political public opposition local young elderly human rights unregistered unnamed
  independent pro-democracy kazakh kazakhstani kyrgyz uzbek tajik turkmen belarusian russian azerbaijani former jailed
  detained arrested several few different anti-government state`.split(/\s+/),
);

/** Quantifiers without a number: such a group has no count. */
export const vagueQuantifiers = new Set(["several", "some", "many", "dozens", "hundreds", "others", "numerous", "few"]);

const spaced = (list: string): readonly (readonly string[])[] => list.split(" | ").map((words) => words.split(" "));

/** Words before a number of people that make it a bound or an estimate. */
export const roughQuantities = spaced(
  "at least | at most | more than | over | about | around | some | nearly | almost | approximately | no fewer than | no less than | not less than | not fewer than | as many as | up to | roughly | close to | under | fewer than | less than | upwards of | in excess of | upward of | a total of some",
);

/** Words before a number of people that add nothing to it. */
export const exactQuantities = spaced("a total of | a group of | a batch of | a party of | all told ,");

import { cluedChoice } from "../../clues/clued.ts";

/** Up to so many words between two words of a charge, as part of a pattern. */
export const upTo = (words: number) => `(?:[\\p{L}\\p{M}\\d'’“”"$€,-]+ ){0,${words}}`;
export const pattern = (...alternatives: string[]) =>
  cluedChoice(alternatives.map((alternative) => new RegExp(`\\b(?:${alternative})`, "iu")));

export const GROUP =
  "(?:organi[sz]ation|group|movement|part(?:y|ies)\\b|formation|association|communit|cell\\b|network|structure|channel|entit|outlet|media\\b|headquarters)";
export const BANNED =
  "(?:banned|outlawed|prohibited|forbidden|extremist|terrorist|undesirable|proscribed|illegal|unregistered|liquidated)";
export const RULERS =
  "(?:presiden|lukashenk|lukashenka|tokaye?v|nazarbaye?v|mirziyo|karimov|rahmon|rakhmon|japarov|zhaparov|jeenbek|atambay|berdymu|berdimuh|aliye?v|putin|head of state|leader of the nation)";
export const OFFICIALS = `(?:${RULERS}|official|police|officer|guard|warder|judge|authorit|government|representative|deput|minister|akim|hokim|khokim|governor|mayor|lawmaker|prosecutor|state\\b|(?:bearers? of|state) power)`;
export const MEETING =
  "(?:assembl|gathering|rall(?:y|ies)\\b|protest|meeting|demonstration|event|picket|march|action\\b|actions\\b|procession|vigil|walk\\b|flash ?mob|strike)";
export const UNPERMITTED =
  "(?:peaceful|public|mass|unsanctioned|unauthori[sz]ed|illegal|unlawful|uncoordinated|non-sanctioned|unapproved|unpermitted|unagreed|banned|opposition|street)";
export const HOSTILITY =
  "(?:discord|hatred|enmity|strife|hostility|animosity|intolerance|tensions?\\b|hate\\b|ill will)";
export const KINDS_OF_PEOPLE =
  "(?:social|national|ethnic|inter-?ethnic|religious|inter-?religious|inter-?confessional|racial|tribal|clan|inter-?regional|regional|class)";
export const ARMY = "(?:army|military|armed forces|troops|forces|soldiers|special operation|svo\\b|smo\\b)";
/** Those who keep order, as a report names the one who was disobeyed or hit. */
export const POLICE =
  "(?:police|officer|patrol|guards(?:man|men)|guard\\b|guards\\b|law enforcement|militia|omon\\b|riot police|security forces|serviceman|servicemen|rosgvard|policem[ae]n|policewom[ae]n|bailiff|special forces)";

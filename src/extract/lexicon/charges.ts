import type { ChargeCategory } from "../../domain/vocabulary.ts";

/** Words of a charge to its kind; of several kinds in one charge the first of this list is taken, the gravest first. */
export const chargeWords: readonly (readonly [ChargeCategory, RegExp])[] = [
  [
    "state-security",
    /\b(?:treason|espionage|spying|(?:violent )?(?:seizure|overthrow) of power|overthrow|sabotage|separatis|terroris)/iu,
  ],
  ["mass-unrest", /\b(?:mass (?:unrest|riots?|disorders?)|calls? for riots|riots|rioting|riot(?! police))\b/iu],
  [
    "banned-organisation",
    /\b(?:(?:banned|outlawed|prohibited|extremist) (?:\p{L}+ ){0,3}(?:organi[sz]ation|group|movement|party|formation|association)|DVK\b|Koshe Party|Democratic Choice)/iu,
  ],
  ["extremism-financing", /\b(?:financ|fund)\p{L}* (?:of )?(?:\p{L}+ )?(?:extremis|terroris)/iu],
  [
    "incitement-discord",
    /\b(?:incit|foment|stirring up)\p{L}* (?:\p{L}+ ){0,4}(?:discord|hatred|enmity|strife|hostility)/iu,
  ],
  ["military-discrediting", /\bdiscredit\p{L}* (?:\p{L}+ ){0,3}(?:army|military|armed forces)/iu],
  ["false-information", /\b(?:false|fake) (?:information|news|rumou?rs)|\bdisinformation\b/iu],
  ["insult-official", /\binsult\p{L}*/iu],
  ["defamation", /\b(?:defam|slander|libel)\p{L}*/iu],
  [
    "peaceful-assembly",
    /\b(?:(?:peaceful|public|unsanctioned|unauthori[sz]ed|illegal|unlawful) (?:\p{L}+ ){0,2}(?:assembl|gathering|rall|protest|meeting|demonstration|event|picket|march)|law on (?:\p{L}+ ){0,3}(?:assembl|rall|gathering|meeting)|unsanctioned|rally|rallies|picket)\p{L}*/iu,
  ],
  ["police-disobedience", /\b(?:disobe\p{L}*|resist\p{L}*) (?:\p{L}+ ){0,6}(?:police|officer)/iu],
  ["hooliganism", /\bhooliganism\b/iu],
  ["drugs", /\b(?:drug|narcotic)\p{L}*/iu],
  ["violence", /\b(?:violence|assault|attack|murder|beating)\p{L}*/iu],
  ["economic", /\b(?:fraud|embezzle|tax evasion|money laundering|smuggling|extortion|brib|corruption)\p{L}*/iu],
];

/** The kind of a charge by its words; `null` when none of them is known. */
export function chargeCategoryOf(text: string): ChargeCategory | null {
  return chargeWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

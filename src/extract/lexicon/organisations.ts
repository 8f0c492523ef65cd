import { ofWord } from "../ofWord.ts";

/** Nouns for a group people join, as it stands in or beside its name. */
export const groupNouns = new Set(
  "party movement group organisation organization union association front confederation league cell brotherhood community".split(
    " ",
  ),
);

/** Groups that are banned or watched in the eight countries, by every name reports use; each row is one group. */
const known: readonly (readonly string[])[] = [
  ["Democratic Choice of Kazakhstan", "DVK", "DCK", "QDT"],
  ["Koshe Party", "Koshe Partiyasy", "Köshe Partiyasy", "Street Party", "Koshe (Street) Party", "Koshe"],
  ["Alga Kazakhstan", "Alga, Kazakhstan", "Algha Qazaqstan", "Algha, Qazaqstan", "Alga Qazaqstan"],
  ["Oyan Qazaqstan", "Oyan, Qazaqstan"],
  ["Hizb ut-Tahrir", "Hizb-ut-Tahrir", "Hizb ut Tahrir", "Hizbut Tahrir", "Hizb-ut Tahrir"],
  ["Tablighi Jamaat", "Tabligh Jamaat", "Tablighi Jamat", "Tabligh"],
  ["Jehovah's Witnesses", "Jehovah's Witness"],
  ["Group 24", "Gruppa 24"],
  ["Islamic Renaissance Party of Tajikistan", "Islamic Renaissance Party", "IRPT"],
  ["Islamic State", "ISIS"],
  ["Yakyn Inkar"],
  ["Musavat"],
  ["Popular Front Party of Azerbaijan", "Azerbaijani Popular Front Party", "Popular Front Party", "PFPA", "APFP"],
];

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
}

const rowOf = new Map(known.flatMap((names, row) => names.map((name) => [keyOf(name), row] as const)));

/** One key for all names of a group. */
export function groupKey(name: string): string {
  const key = keyOf(name.replace(/\s*\([^)]*\)/gu, ""));
  const row = rowOf.get(key);
  return row === undefined
    ? key.replace(/^the | (?:party|movement|group|organi[sz]ation|partiyasy)$/gu, "")
    : `known ${row}`;
}

/** The letters a name begins with: "jehovah" of "Jehovah's Witnesses". */
function openingOf(name: string): string {
  return /^\p{L}*/u.exec(keyOf(name))?.[0] ?? "";
}

const openings = new Set(known.flat().map(openingOf));

/** Whether a known name may begin with a word: all others need not be looked up with what follows them. */
export const opensKnownGroup = ofWord(({ text }) => openings.has(openingOf(text)));

/** The most words in a known name. */
export const LONGEST_KNOWN = 6;

export function isKnownGroup(name: string): boolean {
  return rowOf.has(keyOf(name));
}

/** Those who belong to a group or lead it. */
export const memberNouns = new Set(
  `member members activist activists supporter supporters leader leaders chairman chairwoman chairperson chair head
  founder co-founder founders coordinator coordinators adherent adherents follower followers functionary functionaries`.split(
    /\s+/,
  ),
);
/** Verbs that say the same: "who chairs", "founded". */
export const memberVerbs = new Set(
  `leads led heads headed chairs chaired founded co-founded created established joined set coordinates coordinated belongs
  belonged`.split(/\s+/),
);

/** First words of unions of states, of platforms and of states, which nobody is punished for belonging to. */
export const noGroups = new Set(
  `european soviet eurasian african customs viber whatsapp telegram facebook vk vkontakte odnoklassniki instagram signal
  youtube tiktok zoom the a an this that these opposition political public ruling human rights helsinki watch monitoring
  kazakh kazakhstani kyrgyz uzbek tajik turkmen belarusian russian azerbaijani islamic religious muslim christian
  extremist terrorist working parliamentary`.split(/\s+/),
);
/** Words before "party N." by which a name follows. */
export const nameIntroducing = new Set(
  `the a an unregistered opposition banned outlawed extremist terrorist political religious islamic islamist youth
  environmental prohibited civic public socialist nationalist liberal protest so-called his her their its of radical`.split(
    /\s+/,
  ),
);
/** Abbreviations of states, their services and of observers. */
export const noGroupAcronyms = new Set(
  `un usa eu uk osce nato knb kgb fsb scns gknb mvd mia sizo ngo hrw cpj bbc afp rfe rsf itv nkvd ussr gdp who odihr cis rk gbao
  covid pdf xls sms vpn usd eur tv rovd ivs roc`.split(/\s+/),
);

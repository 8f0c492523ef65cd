import type { Gender } from "../lexicon/givenNames.ts";
import { kinPlurals } from "../lexicon/kinship.ts";
import { genderedEndings } from "../lexicon/nameShapes.ts";
import { professionalParts } from "../lexicon/titles.ts";
import { isNameWord, isNoName } from "../mentions/nameWords.ts";
import { spanOf } from "../mentions/Rule.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Token } from "../token.ts";
import { Bearers } from "./Bearers.ts";
import type { Person } from "./Person.ts";
import type { Roster } from "./Roster.ts";

interface Family {
  from: number;
  to: number;
  surname: string;
  gender: Gender | null;
  count: number | null;
}

const DETERMINERS = new Set(["the", "both", "two", "these"]);

function isDeterminer(token: Token | undefined): boolean {
  return DETERMINERS.has(token?.lower ?? "");
}

/** "the Akhmetovs", "the Akhmetov brothers", "brothers Akhmetov". */
function familyAt(tokens: readonly Token[], at: number): Family | null {
  const token = tokens[at];
  if (!isNameWord(token) || isNoName(token)) return null;
  const [before, next] = [kinPlurals[tokens[at - 1]?.lower ?? ""], kinPlurals[tokens[at + 1]?.lower ?? ""]];
  const kin = next ?? before;
  const first = before !== undefined && next === undefined ? at - 1 : at;
  const from = isDeterminer(tokens[first - 1]) ? first - 1 : first;
  const to = next === undefined ? at + 1 : at + 2;
  if (kin !== undefined) return { from, to, surname: token.text, ...kin };
  const isPlural = token.lower.endsWith("s") && isDeterminer(tokens[at - 1]);
  return isPlural ? { from, to, surname: token.text.slice(0, -1), gender: null, count: null } : null;
}

/** Everybody of the family: Akhmetov and Akhmetova; those who act by office apart. */
function membersOf({ surname, gender, count }: Family, bearers: Bearers, start: number): Person[] {
  const forms = genderedEndings.flatMap(([masculine, feminine]) =>
    surname.endsWith(masculine) ? [`${surname.slice(0, -masculine.length)}${feminine}`] : [],
  );
  const all = [...new Set([surname, ...forms.slice(0, 1)].flatMap((form) => bearers.ofSurname(form)))]
    .filter(({ part }) => part === null || !professionalParts.has(part))
    .filter((person) => gender === null || person.gender === null || person.gender === gender);
  // Somebody who is named only later is not meant yet.
  const before = all.filter(({ mentions }) => (mentions[0]?.start ?? 0) < start);
  const members = before.length < 2 ? all : before;
  return members.length < 2 || (count !== null && members.length !== count) ? [] : members;
}

/** Finds words for several people of one surname; the map tells, by where each begins, whom it means. */
export function takeUpFamilies(roster: Roster): ReadonlyMap<number, readonly Person[]> {
  const bearers = new Bearers(roster.persons);
  const families = new Map<number, readonly Person[]>();
  for (const { passage } of roster.reads) {
    const read: Read | undefined = roster.reads[passage.index];
    if (read === undefined || passage.kind === "furniture") continue;
    read.tokens.forEach((_, at) => {
      const family = familyAt(read.tokens, at);
      const members = family === null ? [] : membersOf(family, bearers, read.tokens[family.from]?.start ?? 0);
      if (family === null || members.length === 0) return;
      const span = spanOf(read.tokens, family.from, family.to);
      const mention = {
        kind: "anaphor",
        rule: "family",
        value: { plural: true, gender: null, count: null, noun: null, speaker: false },
        ...span,
      } as const;
      roster.see(read, { from: family.from, to: family.to, mention });
      families.set(span.start, members);
    });
  }
  return families;
}

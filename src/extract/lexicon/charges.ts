import { remembering } from "../../domain/remembering.ts";
import type { ChargeCategory } from "../../domain/vocabulary.ts";
import { actWords } from "./charges/actWords.ts";
import { chargeWords } from "./charges/chargeWords.ts";

/** Behind these words a charge or an act tells what it was about, which is not what anybody is punished for. */
const TOPIC =
  /(?<!^)\b(?:about|concerning|regarding|in support of|in memory of|in solidarity|in defen[cs]e of|in protest (?:at|against)|on the eve|during|while|after|before|(?<!violence |attack |assault |crimes? )against|demanding|criticising|criticizing|accusing|alleging|in which|out of (?:\p{L}{1,12} )?(?=hatred|enmity|hooligan)|(?:with|on|for|by) (?:the )?(?:motives?|grounds?) of|motivated by|where|who|whom|whose|(?<!(?:groups?|funds?|organi[sz]ations?|movements?|outlets?|channels?|initiatives?|foundations?) )(?:which|(?<!actions? )that))\b/iu;

interface Found {
  category: ChargeCategory;
  rank: number;
  start: number;
  end: number;
}

/** Words of charges asked for at a time: of one outcome the same are asked for again and again. */
const MOST_TEXTS = 500;

const allIn = remembering((text): readonly Found[] => {
  const all: Found[] = [];
  for (const { category, rank, pattern: words } of chargeWords)
    for (const {
      index,
      0: { length },
    } of words.all(text))
      all.push({ category, rank, start: index, end: index + length });
  return all;
}, MOST_TEXTS);

function isWithinLonger(one: Found, all: readonly Found[]): boolean {
  return all.some(
    (other) =>
      other.category !== one.category &&
      other.start < one.end &&
      one.start < other.end &&
      (other.end - other.start > one.end - one.start ||
        (other.end - other.start === one.end - one.start && other.rank > one.rank)),
  );
}

/** From 1, the gravest, to 8. */
export function rankOfCategory(category: ChargeCategory): number {
  return chargeWords.find((words) => words.category === category)?.rank ?? Number.POSITIVE_INFINITY;
}

const REST_OF_WORD = /^\p{L}*/u;

/** Where a text has words of charges, to the end of the word. */
export function chargesIn(text: string): Pick<Found, "category" | "start" | "end">[] {
  const all = allIn(text);
  return all
    .filter((one) => !isWithinLonger(one, all))
    .map(({ category, start, end }) => {
      return { category, start, end: end + (REST_OF_WORD.exec(text.slice(end))?.[0].length ?? 0) };
    });
}

/** Where a text has words of a charge, if all it has are of one kind. */
export function onlyChargeIn(text: string): Pick<Found, "category" | "start" | "end"> | null {
  const [first, ...rest] = chargesIn(text);
  return first === undefined || rest.some(({ category }) => category !== first.category) ? null : first;
}

/** Where the topic of a charge begins. What stands before it may go on into it: "remarks about the army". */
const topicIn = remembering((text) => text.split(TOPIC)[0]?.length ?? text.length, MOST_TEXTS);

/** The kind of a charge by its words, its topic apart; of several the gravest; `null` when none of them is known. */
export function chargeCategoryOf(text: string): ChargeCategory | null {
  const limit = topicIn(text);
  const all = allIn(text).filter(({ start }) => start < limit);
  const found = all.filter((one) => !isWithinLonger(one, all));
  const [gravest] = found.sort((a, b) => a.rank - b.rank || a.start - b.start);
  return gravest?.category ?? null;
}

/** The acts a text has before its topic, the gravest first. */
function actsIn(text: string): Pick<Found, "category" | "start">[] {
  const limit = topicIn(text);
  const acts = actWords.flatMap(({ category, pattern: words }) =>
    words.all(text).map(({ index }) => ({ category, start: index })),
  );
  const rank = ({ category }: Pick<Found, "category">) => rankOfCategory(category);
  return acts.filter(({ start }) => start < limit).sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}

/** The kind of what somebody is said to have been punished for: its charge, else the act as people would call it. */
export function reasonCategoryOf(text: string): ChargeCategory | null {
  return chargeCategoryOf(text) ?? actsIn(text)[0]?.category ?? null;
}

/** How far into a phrase of law its first telling words may stand: "public calls for the violent change of power". */
const LEAD = 30;
const MOST_WORDS = 12;

/** The kind of a charge where a text is one and nothing more: "high treason", "participation in mass riots". */
export function chargePhraseIn(text: string): ChargeCategory | null {
  const found = onlyChargeIn(text);
  const isPhrase = found !== null && found.start <= LEAD && text.split(/\s+/u).length <= MOST_WORDS;
  return isPhrase ? found.category : null;
}

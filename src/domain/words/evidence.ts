import { REASONS } from "../reasonOf.ts";
import { FIELD_NAMES } from "../vocabulary.ts";
import { inEach } from "./inEach.ts";
import type { Speaker } from "./Speaker.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Longer words of an article than this, in UTF-16 units, are cut in a list of problems. */
const LONGEST = 120;

/** How a fact is known, in plain words. */
function knownWords({ text }: Speaker) {
  return {
    /** Where words stand; `isSame` where the words of the outcome stand there too. */
    place: (place: "headline" | number, isSame: boolean) => {
      if (place === "headline") return text("evidence.place.headline");
      if (isSame) return text("evidence.place.same");
      return place === 1 ? text("evidence.place.first") : text("evidence.place.paragraph", { number: place });
    },
    /** Of a person whom the outcome is told of by a shorter name, or by none. */
    namedIn: (places: string) => text("evidence.namedIn", { places }),
    inheritedFrom: (places: string) => text("evidence.inheritedFrom", { places }),
    inferredFrom: (places: string) => text("evidence.inferredFrom", { places }),
    reasons: inEach(REASONS, (reason) => text(`evidence.reason.${reason}`)),
  };
}

/** The panel beside the table. */
export function evidence(speaker: Speaker, { fields }: Vocabulary) {
  const { text, number, and, country } = speaker;
  return {
    ...knownWords(speaker),
    title: text("evidence.title"),
    /** Short names for the labels that stand in the text itself. */
    labels: inEach(FIELD_NAMES, (field) => text(`evidence.label.${field}`)),
    close: text("evidence.close"),
    previous: text("evidence.previous"),
    next: text("evidence.next"),
    keys: text("evidence.keys"),
    copyLink: text("evidence.copyLink"),
    position: (index: number, size: number) => text("evidence.position", { index, size }),
    outside: text("evidence.outside"),
    group: (size: number | null) =>
      size === null ? text("evidence.groupOfUnstatedSize") : text("evidence.group", { size }),
    background: text("evidence.background"),
    alsoKnown: (aliases: string) => text("evidence.alsoKnown", { aliases }),
    notStated: text("evidence.notStated"),
    noWords: text("evidence.noWords"),
    countryOnly: (name: string) => text("evidence.countryOnly", { country: name }),
    dateOf: (date: string, event: string) => text("evidence.dateOf", { date, event }),
    country,
    quoted: (words: string) => text("evidence.quoted", { words }),
    law: (code: string, article: string, part: string | null) =>
      part === null ? text("evidence.law", { code, article }) : text("evidence.lawPart", { code, article, part }),
    triggerOn: (act: string, date: string) => text("evidence.triggerOn", { act, date }),
    /** Where a quote begins or ends in the midst of a passage. */
    cut: " … ",
    reports: (others: number) => text("evidence.reports", { others }),
    /** Which of several reports the counts of the page are made of. */
    counted: text("evidence.counted"),
    countedElsewhere: text("evidence.countedElsewhere"),
    showReport: text("evidence.showReport"),
    disagreements: text("evidence.disagreements"),
    compared: fields,
    quote: text("evidence.quote"),
    facts: text("evidence.facts"),
    jump: text("evidence.jump"),
    /** Before the numbers of several places. */
    jumpToEach: text("evidence.jumpToEach"),
    jumpTo: number,
    howFound: text("evidence.howFound"),
    /** The rules by their names, in quotation marks: they are names, not part of the sentence. */
    rules: (rules: readonly string[]) => text("evidence.rules", { count: rules.length, rules: and(rules) }),
    article: text("evidence.article"),
    marked: text("evidence.marked"),
    untitled: (file: string) => text("evidence.untitled", { file }),
    notDated: text("evidence.notDated"),
    link: text("evidence.link"),
    problems: (count: number) => text("evidence.problems", { count }),
    shortened: (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words),
    loading: text("evidence.loading"),
    textMissing: text("evidence.textMissing"),
    identifier: text("evidence.identifier"),
  };
}

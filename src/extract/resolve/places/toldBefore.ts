import { newMatter, speech, stateActs } from "../../lexicon/discourse.ts";
import type { Read } from "../../stage3Mentions.ts";
import { bureauOf } from "./articlePlace.ts";
import { type CarriedPlace, inherited } from "./CarriedPlace.ts";
import type { Head } from "./headsOf.ts";
import { type Landmark, landmarkOf, placesOf, toldIn } from "./Landmark.ts";
import type { Setting } from "./Setting.ts";
import { FROM_HEAD, NOTHING, opened, type Told } from "./Told.ts";

const FROM_BEFORE = "carried over from the passages before";

/** What is known of the passages of an article before they are read one after the other. */
interface Report {
  words: readonly string[];
  /** Of each passage, where courts and police act. */
  acting: readonly (readonly Landmark[])[];
  /** Where the whole article plays. */
  article: CarriedPlace | null;
  /** Of each passage, what it opens as a head. */
  heads: readonly (Head | null)[];
  setting: Setting;
}

/** What has been told when each passage begins. */
export function toldBefore(reads: readonly Read[], report: Report): Told[] {
  let told = NOTHING;
  let paragraph = -1;
  const bureau = bureauOf(report.heads, report.setting);
  return reads.map((read, at) => {
    if (read.passage.kind === "furniture") return told;
    if (read.passage.paragraph !== paragraph) told = { ...told, nearby: null };
    paragraph = read.passage.paragraph;
    const head = report.heads[at] ?? null;
    if (head !== null && (bureau === null || head.landmark !== bureau)) told = openedIn(told, head, report);
    if (newMatter.test(report.words[at] ?? "")) told = { ...told, scene: "left", nearby: null };
    const here = told;
    told = after(told, read, report);
    return here;
  });
}

/** In a live report from one town a post that names none is told from there, whatever the one before it named. */
function openedIn(told: Told, head: Head, { article }: Report): Told {
  return head.isHour && head.landmark === null && article !== null ? NOTHING : opened(told, head);
}

/** What is told when a passage has ended. */
function after(told: Told, read: Read, { words: passages, acting, setting }: Report): Told {
  const { index, kind } = read.passage;
  const words = passages[index] ?? "";
  const last = acting[index]?.findLast(({ mention }) => mention.value.kind !== "heading");
  if (last !== undefined) {
    // "Results from Tbilisi City Court:" is meant for the lines beneath.
    const section = words.endsWith(":") ? inherited(last, FROM_HEAD) : told.section;
    return { ...told, section, scene: inherited(last, FROM_BEFORE), nearby: null };
  }
  const meant = (kind === "body" ? placesOf(read) : []).findLast(({ mention }) =>
    isOneOf(told.several, setting.placeOf(mention)?.id),
  );
  if (meant !== undefined) return { ...told, scene: inherited(landmarkOf(meant.mention, setting), FROM_BEFORE) };
  if (kind !== "body" || (speech.test(words) && !stateActs.test(words))) return told;
  const nearby = toldIn(read, setting).at(-1);
  return nearby === undefined ? told : { ...told, nearby: inherited(nearby, FROM_BEFORE) };
}

function isOneOf(towns: readonly Landmark[], id: string | undefined): boolean {
  return id !== undefined && towns.some(({ place }) => place?.id === id);
}

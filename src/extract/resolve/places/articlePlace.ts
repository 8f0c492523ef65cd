import type { Read } from "../../stage3Mentions.ts";
import { type CarriedPlace, inherited } from "./CarriedPlace.ts";
import type { Head } from "./headsOf.ts";
import type { Landmark } from "./Landmark.ts";
import type { Setting } from "./Setting.ts";

/** A dateline stands in the first passages; a town further down heads only what is under it. */
const LEAD = 12;
/** Words of a title that says more than where. */
const LEAST_TITLE = 4;

/** The bureau of an agency writes of other countries too. */
function isAbroad({ place }: Landmark, { country }: Setting): boolean {
  return place === null || (country !== null && place.place.country !== country);
}

/** The only town that opens a passage, where it lies in another country than the article plays in. */
export function bureauOf(heads: readonly (Head | null)[], setting: Setting): Landmark | null {
  const [first, second] = landmarksOf(heads).filter(isHeading);
  return first !== undefined && second === undefined && isAbroad(first, setting) ? first : null;
}

/** The one place of several landmarks. */
function only(landmarks: readonly Landmark[]): Landmark | null {
  const [first] = landmarks;
  return first?.place != null && landmarks.every(({ place }) => place?.id === first.place?.id) ? first : null;
}

function landmarksOf(heads: readonly (Head | null)[]): Landmark[] {
  return heads.flatMap((head) => (head?.landmark == null ? [] : [head.landmark]));
}

function isHeading({ mention }: Landmark): boolean {
  return mention.value.kind === "heading";
}

/** "Bishkek: rally against a law": more than the tag of a post. */
function isSentence(read: Read | undefined): boolean {
  return (read?.tokens.filter(({ kind }) => kind === "word").length ?? 0) >= LEAST_TITLE;
}

/** Where the first prose behind the headings ends. */
function endOfOpening(reads: readonly Read[]): number {
  const first = reads.findIndex(({ passage }) => passage.kind !== "furniture");
  const prose = reads.findIndex(({ passage }) => passage.kind === "body");
  return Math.min(first + LEAD, prose < 0 ? reads.length : prose + 1);
}

/** The town that opens the article; none where several towns head its parts. */
function datelineOf(heads: readonly (Head | null)[], reads: readonly Read[]): Landmark | null {
  const lead = landmarksOf(heads.slice(0, endOfOpening(reads))).filter(isHeading);
  return lead.length === 0 ? null : only(landmarksOf(heads).filter(isHeading));
}

/**
 * Where an article plays that tells no better: at its dateline, else in the one town of its title, or of its courts
 * and police. None where towns head its parts.
 */
export function articlePlaceOf(
  reads: readonly Read[],
  heads: readonly (Head | null)[],
  acting: readonly (readonly Landmark[])[],
  setting: Setting,
): CarriedPlace | null {
  const dateline = datelineOf(heads, reads);
  if (dateline !== null && !isAbroad(dateline, setting)) return inherited(dateline, "dateline");
  const named = only(landmarksOf(heads.filter((head, at) => head?.isTitle && isSentence(reads[at]))).filter(isHeading));
  if (named !== null && !isAbroad(named, setting)) return inherited(named, "town the title names");
  const headed = landmarksOf(heads);
  if (headed.some((each) => isHeading(each) && each !== dateline)) return null;
  const title = only(landmarksOf(heads.filter((head) => head?.isTitle)).filter((each) => !isHeading(each)));
  if (title !== null && !isAbroad(title, setting))
    return { landmark: title, rule: "town the title names", basis: "inferred" };
  const sole = only(acting.flat());
  return sole === null ? null : { landmark: sole, rule: "only town the article tells of", basis: "inferred" };
}

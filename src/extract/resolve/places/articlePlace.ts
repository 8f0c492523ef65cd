import type { Read } from "../../stage3Mentions.ts";
import { headOf, type Landmark } from "./Landmark.ts";
import type { Scene } from "./Scenes.ts";
import type { Setting } from "./Setting.ts";

/** A dateline stands in the first lines; a town further down heads only what is under it. */
const LEAD = 8;

/** The bureau of an agency writes of other countries too. */
function isAbroad({ place }: Landmark, { country }: Setting): boolean {
  return place === null || (country !== null && place.place.country !== country);
}

function leading(reads: readonly Read[], setting: Setting): Landmark[] {
  return reads
    .filter(({ passage }) => passage.kind !== "furniture")
    .slice(0, LEAD)
    .flatMap((read) => {
      const head = headOf(read, setting);
      return head === null || head === "several" || isAbroad(head, setting) ? [] : [head];
    });
}

/** The one place of several landmarks. */
function only(landmarks: readonly Landmark[]): Landmark | null {
  const [first] = landmarks;
  return first?.place != null && landmarks.every(({ place }) => place?.id === first.place?.id) ? first : null;
}

/** Where several towns head lines, each has its own part of the article, and the first is no dateline. */
function headsOneTown(reads: readonly Read[], setting: Setting): boolean {
  const towns = reads.flatMap((read) => {
    const head = read.passage.kind === "furniture" ? null : headOf(read, setting);
    return head === null || head === "several" || head.mention.value.kind !== "heading" ? [] : [head];
  });
  return only(towns) !== null;
}

/** Where an article plays that tells no better: at its dateline, else in the one town of its title, its courts and police. */
export function articlePlaceOf(
  reads: readonly Read[],
  acting: readonly (readonly Landmark[])[],
  setting: Setting,
): Scene | null {
  const heads = leading(reads, setting);
  const dateline = heads.find(({ mention }) => mention.value.kind === "heading");
  if (dateline !== undefined)
    return headsOneTown(reads, setting) ? { landmark: dateline, rule: "dateline", basis: "inherited" } : null;
  const title = only(heads);
  if (title !== null) return { landmark: title, rule: "town the title names", basis: "inferred" };
  const sole = only(acting.flat());
  return sole === null ? null : { landmark: sole, rule: "only town the article tells of", basis: "inferred" };
}

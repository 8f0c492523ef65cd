import { type CarriedPlace, inherited } from "./CarriedPlace.ts";
import type { Head } from "./headsOf.ts";
import type { Stranger } from "./homesOf.ts";
import type { Landmark } from "./Landmark.ts";

export const FROM_HEAD = "place its heading names";

/** What has been told when a passage begins. */
export interface Told {
  /** The last place something happened in; "left" where a new matter began without one. */
  scene: CarriedPlace | "left" | null;
  /** The heading, or the town at the head of the line, that it stands under. */
  section: CarriedPlace | "left" | null;
  /** The towns of its heading, where there are several. */
  several: readonly Landmark[];
  /** A town told of earlier in the same paragraph. */
  nearby: CarriedPlace | null;
  /** The country it stands under. */
  country: string | null;
  /** In running news: the scene before the first post, of which no post knows another's. */
  posted: { scene: Told["scene"] } | null;
}

export const NOTHING: Told = { scene: null, section: null, several: [], nearby: null, country: null, posted: null };
/** Somebody from another town than that of the paragraphs above may well be tried there. */
export function isLeftFor({ from, opening }: Stranger, scene: Told["scene"]): boolean {
  if (scene === null || scene === "left" || from.place === null) return false;
  return scene.landmark.mention.start < opening && scene.landmark.place?.id !== from.place.id;
}

/** "Taken to Lebap Region", under the heading of a town that lies in it. */
export function townWithin(found: Told["scene"], section: Told["section"]): Told["scene"] {
  if (found === null || found === "left" || section === null || section === "left") return found;
  const [wide, town] = [found.landmark.place?.place, section.landmark.place?.place];
  return wide?.kind === "region" && town?.region === wide.name ? section : found;
}

/** What is told under a head: its place and its country, and nothing of what stood above it. */
export function opened(told: Told, { landmark, several, country, isHour }: Head): Told {
  if (country !== null) return { ...NOTHING, section: "left", country };
  if (isHour) {
    const posted = told.posted ?? { scene: told.section === null ? told.scene : null };
    return { ...NOTHING, country: told.country, scene: posted.scene, posted };
  }
  if (several.length > 0) return { ...NOTHING, section: "left", several };
  if (landmark === null) return { ...NOTHING, country: told.country };
  return { ...NOTHING, section: inherited(landmark, FROM_HEAD), country: told.country };
}

import { soundsLikeDistrict } from "../../lexicon/cityDistricts.ts";
import { isActing, type MentionOf } from "../../Mention.ts";
import { isBeforeFront } from "../../mentions/front.ts";
import type { Sighting } from "../../mentions/Rule.ts";
import { ofRead } from "../../ofRead.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Located } from "./atlas/Located.ts";
import type { Setting } from "./Setting.ts";

/** A place an article tells of, by the mention that names it. */
export interface Landmark {
  mention: MentionOf<"place">;
  /** `null`: a court or a town the gazetteer does not know; it is some other place than the one told of before. */
  place: Located | null;
}

export function landmarkOf(mention: MentionOf<"place">, setting: Setting): Landmark {
  return { mention, place: setting.placeOf(mention) };
}

export const placesOf = ofRead(({ sightings }): readonly { sighting: Sighting; mention: MentionOf<"place"> }[] =>
  sightings.flatMap((sighting) => {
    const { mention } = sighting;
    return mention.kind === "place" ? [{ sighting, mention }] : [];
  }),
);

/** "In Semey, …", "On 5 May, in Semey, …". */
export function isFronted({ tokens }: Read, { from }: Sighting): boolean {
  return from > 0 && tokens.slice(0, from).every(isBeforeFront);
}

const JOINTS = new Set(["and", "or", "&", ","]);

/** Towns a passage joins: "in Taraz and Shymkent". Nobody knows in which of them something happened. */
export function joinedIn(read: Read): ReadonlySet<MentionOf<"place">> {
  const towns = placesOf(read).filter(({ mention: { value } }) => value.kind !== "region");
  return new Set(
    towns.flatMap(({ sighting, mention }, at) => {
      const next = towns[at + 1];
      const between = next === undefined ? [] : read.tokens.slice(sighting.to, next.sighting.from);
      const isJoined = between.length > 0 && between.every(({ lower }) => JOINTS.has(lower));
      return isJoined && next !== undefined ? [mention, next.mention] : [];
    }),
  );
}

const TRIALS = new Set("trial hearing verdict courtroom".split(" "));

/** "a trial which had been running in Brest": the only town beside a sitting of a court. */
function tellsOfTrial(read: Read): boolean {
  const towns = placesOf(read).filter(({ mention: { value } }) => value.kind !== "region");
  return towns.length === 1 && read.tokens.some(({ lower }) => TRIALS.has(lower));
}

/** Places of a passage where something happens by all appearance: of courts, of the police, of the town it opens with. */
export function actingIn(read: Read, setting: Setting): Landmark[] {
  const joined = joinedIn(read);
  const isTrial = tellsOfTrial(read);
  return placesOf(read)
    .filter(({ mention }) => !joined.has(mention))
    .filter(({ sighting, mention: { value } }) => {
      const heads = value.kind === "heading" && read.tokens[sighting.to]?.text === ":";
      const isOfTrial = isTrial && value.kind === "town";
      return isActing(value) || value.kind === "goal" || heads || isOfTrial || isFronted(read, sighting);
    })
    .map(({ mention }) => landmarkOf(mention, setting))
    .filter(
      ({ mention: { value }, place }) =>
        place !== null || !(value.kind === "district" && soundsLikeDistrict(value.name)),
    );
}

/** All other places a passage names as one where something is. */
export function toldIn(read: Read, setting: Setting): Landmark[] {
  return placesOf(read)
    .filter(({ mention: { value } }) => value.kind === "town" || value.kind === "capital" || value.kind === "prison")
    .map(({ mention }) => landmarkOf(mention, setting));
}

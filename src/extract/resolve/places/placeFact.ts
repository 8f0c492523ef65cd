import type { PlaceId } from "../../../domain/schema.ts";
import type { Frame } from "../../frames/Frame.ts";
import { isActing } from "../../Mention.ts";
import { FROM_TOTAL, totalFrame } from "../Circumstances.ts";
import { isOfCourt, isSameKind } from "../dates/stage.ts";
import { basisWithin, type Fact, factOf } from "../Fact.ts";
import type { Strand } from "../Strand.ts";
import { statusOf } from "../status.ts";
import type { ToldFrame } from "../Telling.ts";
import { type Landmark, landmarkOf } from "./Landmark.ts";
import type { Setting } from "./Setting.ts";
import type { Surroundings } from "./Surroundings.ts";
import { FROM_HEAD } from "./Told.ts";

const FROM_CASE = "carried over from what else is told of the case";

/** The place an outcome's own clause names; what the name stands for may be a conclusion. */
function statedFact({ mention, place }: Landmark): Fact<PlaceId> | null {
  if (place === null) return null;
  const { concluded } = place;
  const basis = concluded === null || mention.value.kind === "capital" ? "stated" : "inferred";
  return factOf(place.id, mention, basis, concluded ?? mention.rule);
}

function carriedFact(
  { mention, place }: Landmark,
  basis: "inherited" | "inferred",
  rule: string,
): Fact<PlaceId> | null {
  return place === null ? null : factOf(place.id, mention, basis, rule);
}

/** "annulled the sentence": a higher court sits elsewhere than the one whose ruling it changed. */
function isChanged(frame: Frame, home: Frame): boolean {
  return home.change?.kind === "quashed" && frame.change === undefined && isOfCourt(frame);
}

/** The place of another outcome of the same case, the nearest before this one first. */
function placeOfCase(
  { frames }: Strand,
  home: ToldFrame,
  surroundings: Surroundings,
  setting: Setting,
): Landmark | null {
  const { telling } = home;
  // "was sentenced … He had been arrested in Taraz": where the court sits, what stands around it knows better.
  const isEarlierStep = (frame: Frame) =>
    isOfCourt(home) &&
    !isSameKind(frame, home) &&
    frame.passage.index !== home.passage.index &&
    frame.verb.start > home.verb.start &&
    surroundings.around(home) !== null;
  const others = frames.filter(
    (frame) => frame !== home && !isEarlierStep(frame) && !surroundings.isWhereServed(frame) && !isChanged(frame, home),
  );
  const before = others.filter(({ verb }) => verb.start < home.verb.start).reverse();
  const behind = others.filter(({ verb }) => verb.start > home.verb.start);
  const near = [...before, ...behind];
  // Another telling of the same outcome knows best where it was.
  const retold = near.filter((frame) => isSameKind(frame, home) && frame.telling.before === telling.before);
  for (const frame of [...retold, ...near]) {
    const own = frame.place === null ? null : landmarkOf(frame.place, setting);
    const goal = frame.verb.start < home.verb.start ? surroundings.broughtTo(frame) : null;
    const found =
      goal ?? own ?? surroundings.withinPassage(frame) ?? surroundings.section(frame) ?? surroundings.pointed(frame);
    if (found !== null) return found;
  }
  return null;
}

function placeOfTotal(strand: Strand): Frame["place"] {
  const total = totalFrame(strand);
  return total === null || total.shares.length > 0 ? null : total.place;
}

/** A town says more than the region it lies in. */
function isWithin({ place: town }: Landmark, { place: region }: Landmark): boolean {
  return region?.place.kind === "region" && town?.place.kind === "town" && town.place.region === region.place.name;
}

/** "In 2021 N. was put behind bars": what is told by its year alone is no part of what is told around. */
function isOfOtherYear({ date, listed }: Frame): boolean {
  return !listed && date !== null && date.value.year !== null && date.value.month === null;
}

/**
 * Where an outcome came. In order: the clause of the outcome, its passage, what else is told of the case, the total,
 * what stands around. Background is told aside, so that only its own passage counts; and a passage that says it plays
 * elsewhere takes nothing from others.
 */
export function placeFact(
  strand: Strand,
  home: ToldFrame,
  { setting, surroundings }: { setting: Setting; surroundings: Surroundings },
): Fact<PlaceId> | null {
  if (home.place !== null) {
    const own = landmarkOf(home.place, setting);
    const within = placeOfCase(strand, home, surroundings, setting);
    if (within !== null && surroundings.isWhereServed(home)) return carriedFact(within, "inherited", FROM_CASE);
    if (within !== null && isWithin(within, own)) return carriedFact(within, "inherited", FROM_CASE);
    // "was let out of the colony in Zarechny. The Konaev City Court had granted …": who decided sits elsewhere.
    const court = home.place.value.kind === "prison" ? surroundings.around(home) : surroundings.ruling(home);
    if (court !== null && !isActing(home.place.value) && isActing(court.landmark.mention.value))
      return carriedFact(court.landmark, court.basis, court.rule);
    const isStated = basisWithin(home.place, home.passage) === "stated";
    return isStated ? statedFact(own) : carriedFact(own, "inherited", FROM_HEAD);
  }
  // "in support of N., who is in custody": a state told beside is not where the others are judged.
  if (home.relative && home.outcome.role === "holder") return null;
  const beside = home.listed ? null : surroundings.withinPassage(home);
  if (beside !== null) return statedFact(beside);
  if (surroundings.isElsewhere(home)) return null;
  const around = strand.background || isOfOtherYear(home) ? null : surroundings.around(home);
  if (around !== null && surroundings.section(home) !== null)
    return carriedFact(around.landmark, around.basis, around.rule);
  // Whoever is pardoned or exchanged was sentenced somewhere else.
  if (statusOf(home) === "released" && surroundings.isPlaceless(home)) return null;
  const ofCase = placeOfCase(strand, home, surroundings, setting);
  if (ofCase !== null) return carriedFact(ofCase, "inherited", FROM_CASE);
  if (surroundings.isPlaceless(home)) return null;
  const ofTotal = placeOfTotal(strand);
  if (ofTotal !== null) return carriedFact(landmarkOf(ofTotal, setting), "inherited", FROM_TOTAL);
  return around === null ? null : carriedFact(around.landmark, around.basis, around.rule);
}

import { regionNouns } from "../../lexicon/courts.ts";
import type { WrittenPlace } from "../../Mention.ts";
import { type Reading, textBetween } from "../Rule.ts";
import { isGoal } from "./isGoal.ts";
import { BEFORE_PLACE } from "./isWithin.ts";

/** "Almaty Region", "Gorno-Badakhshan Autonomous Region", "Tatarstan". */
export function regionOf(reading: Reading, from: number, to: number): WrittenPlace | null {
  const { tokens, tables } = reading;
  const name = textBetween(reading, from, to);
  const next = tokens[to]?.lower ?? "";
  const isNamed = regionNouns.has(next) || (next === "autonomous" && regionNouns.has(tokens[to + 1]?.lower ?? ""));
  const names = isNamed ? [`${name} Region`, `${name} Oblast`, `${name} Krai`, `${name} Province`, name] : [name];
  const isRegion = (each: string) => tables.gazetteer.named(each).some(({ place }) => place.kind === "region");
  const found = names.find(isRegion);
  if (found === undefined) return null;
  if (isGoal(tokens, from)) return { name: found, kind: "goal" };
  return isNamed || BEFORE_PLACE.has(tokens[from - 1]?.lower ?? "") ? { name: found, kind: "region" } : null;
}

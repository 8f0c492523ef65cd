import { courtAdjectives, courtNouns } from "../../lexicon/courts.ts";
import { countries, nationalities } from "../../lexicon/institutions.ts";
import { months } from "../../lexicon/months.ts";
import type { WrittenPlace } from "../../Mention.ts";
import { type Reading, textBetween } from "../Rule.ts";
import { courtOfRow } from "./courtOfRow.ts";
import { institutionBefore, institutionBehind } from "./institution.ts";
import { isKnown } from "./isKnown.ts";
import { isDistrictBehindCity, isOfDistrict } from "./isOfDistrict.ts";
import { regionOf } from "./regionOf.ts";
import { townKindOf } from "./townKindOf.ts";

/** A run of capitals that names a region, a town, or the district of a city whose court acts. */
export function readName(reading: Reading, from: number, to: number): WrittenPlace | null {
  const { tokens } = reading;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  // "MARCH." heads the month of a chronicle.
  const isOther = (word: string) =>
    word in countries || word in nationalities || word in months || courtAdjectives.has(word);
  if (words.every(isOther)) return null;
  const name = textBetween(reading, from, to);
  const institution = institutionBehind(tokens, to);
  if (institution !== null) {
    if (isDistrictBehindCity(reading, from, to)) return { name: tokens[from]?.text ?? "", kind: "court" };
    if (institution.kind === "seat" || institution.kind === "region") return { name, kind: institution.kind };
    if (isOfDistrict(reading, name)) return { name, kind: "district" };
    if (institution.isNamed || isKnown(reading, name)) return { name, kind: institution.kind };
  }
  const row = courtOfRow(reading, from, to);
  if (row !== null) return { name, kind: row };
  const region = regionOf(reading, from, to);
  if (region !== null) return region;
  // "the Lyubertsy City Court near Moscow": where the court sits is its own name.
  const isBeside = ["near", "outside"].includes(tokens[from - 1]?.lower ?? "");
  if (isBeside && courtNouns.has(tokens[from - 2]?.lower ?? "") && tokens[from - 2]?.capital === true) return null;
  const before = institutionBefore(tokens, from);
  if (before === "seat") return { name, kind: before };
  if (!isKnown(reading, name)) return null;
  const kind = before ?? townKindOf(reading, from, to);
  return kind === null ? null : { name, kind };
}

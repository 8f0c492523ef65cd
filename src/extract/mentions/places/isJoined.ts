import { isGivenName } from "../../lexicon/givenNames.ts";
import { isGap, type Token } from "../../token.ts";
import type { Reading } from "../Rule.ts";
import { isKnown } from "./isKnown.ts";
import { isName } from "./isName.ts";

/** Between two places, or two parts of the line of a list. */
const JOINTS = new Set(["and", "or", "&", ",", "/", "|", ";"]);

/** Behind the last part of a line: "N., mechanic, Petropavl." */
const ENDS_PART = new Set(["", "(", ":", ".", "–", "—"]);

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && (JOINTS.has(token.lower) || isGap(token));
}

/** "Astana and Almaty", "April 3, Astana, N.": a name that joins another place, or a whole part of a line. */
export function isJoined(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (!isJoint(tokens[from - 1])) return false;
  const next = tokens[to]?.lower ?? "";
  // "His wife, Olga, had no case brought against her."
  if (to === from + 1 && isGivenName(tokens[from]?.text ?? "")) return false;
  const isPart = tokens[from - 1]?.lower !== "and" && (ENDS_PART.has(next) || isJoint(tokens[to]));
  const previous = tokens[from - 2];
  return isPart || (isName(previous) && previous !== undefined && isKnown(reading, previous.text));
}

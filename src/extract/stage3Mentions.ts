import type { Tables } from "./Article.ts";
import { agentRule } from "./mentions/agentRule.ts";
import { anaphorRule } from "./mentions/anaphorRule.ts";
import { dateRule } from "./mentions/dateRule.ts";
import { fineRule } from "./mentions/fineRule.ts";
import { groupRule } from "./mentions/groupRule.ts";
import { lawRule } from "./mentions/lawRule.ts";
import { organisationRule } from "./mentions/organisationRule.ts";
import { personRule } from "./mentions/personRule.ts";
import { placeRule } from "./mentions/placeRule.ts";
import { type Reading, type Rule, type Sighting, spanOf } from "./mentions/Rule.ts";
import { termRule } from "./mentions/termRule.ts";
import type { Passage } from "./stage2Passages.ts";
import { type Token, tokensOf } from "./token.ts";

/** In order: where two rules see the same tokens, the earlier one is believed. */
const RULES: readonly Rule[] = [
  organisationRule,
  lawRule,
  dateRule,
  termRule,
  fineRule,
  placeRule,
  personRule,
  anaphorRule,
  groupRule,
  agentRule,
];

/** A passage with its tokens and what the rules saw in it, in the order of the text. */
export interface Read {
  passage: Passage;
  tokens: readonly Token[];
  sightings: readonly Sighting[];
}

/** Kinds that may stand within the words of a group: "three Jehovah's Witnesses", "two Taraz activists". */
const WITHIN_GROUPS = new Set<Sighting["mention"]["kind"]>(["organisation", "place"]);

/** What is left of a group whose words another mention stands within: its number. */
function leadOf(sighting: Sighting, sightings: readonly Sighting[], tokens: readonly Token[]): Sighting | null {
  const { mention, from } = sighting;
  const inner = sightings.filter((other) => other.from < sighting.to && other.to > from);
  const to = Math.min(...inner.map((other) => other.from));
  if (mention.kind !== "group" || to <= from || !inner.every((other) => WITHIN_GROUPS.has(other.mention.kind)))
    return null;
  return { from, to, mention: { ...mention, ...spanOf(tokens, from, to) } };
}

/** Reads a passage by every rule; no token belongs to two mentions. */
export function findMentions(article: string, passage: Passage, tables: Tables): Read {
  const tokens = tokensOf(article, passage);
  const reading: Reading = { article, passage, tokens, tables };
  const taken = tokens.map(() => false);
  const sightings: Sighting[] = [];
  for (const rule of RULES)
    for (const seen of rule(reading)) {
      const isTaken = taken.slice(seen.from, seen.to).includes(true);
      const sighting = isTaken ? leadOf(seen, sightings, tokens) : seen;
      if (sighting === null) continue;
      taken.fill(true, sighting.from, sighting.to);
      sightings.push(sighting);
    }
  return { passage, tokens, sightings: sightings.sort((a, b) => a.from - b.from) };
}

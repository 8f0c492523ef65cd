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
import type { Reading, Rule, Sighting } from "./mentions/Rule.ts";
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

/** Reads a passage by every rule; no token belongs to two mentions. */
export function findMentions(article: string, passage: Passage, tables: Tables): Read {
  const tokens = tokensOf(article, passage);
  const reading: Reading = { article, passage, tokens, tables };
  const taken = tokens.map(() => false);
  const sightings: Sighting[] = [];
  for (const rule of RULES)
    for (const sighting of rule(reading)) {
      if (taken.slice(sighting.from, sighting.to).includes(true)) continue;
      taken.fill(true, sighting.from, sighting.to);
      sightings.push(sighting);
    }
  return { passage, tokens, sightings: sightings.sort((a, b) => a.from - b.from) };
}

import type { People, VictimMention } from "./People.ts";

/** Everybody a phrase names: its members, and those it counts among them. */
export function allOf({ members, included }: People): readonly VictimMention[] {
  return [...members.map(({ mention }) => mention), ...included];
}

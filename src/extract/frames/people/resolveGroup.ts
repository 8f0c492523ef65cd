import type { Member, VictimMention } from "./People.ts";

export function isGroupOf(mention: VictimMention): boolean {
  return mention.kind !== "person";
}

/** "three activists: A, B and C", "a blogger, A": the names say who the group is, all of it or a part. */
export function resolveGroup(
  members: readonly Member[],
  parts: readonly VictimMention[],
): { members: readonly Member[]; included: readonly VictimMention[] } {
  const [first, ...rest] = members;
  if (first === undefined || parts.length > 0) return { members, included: parts };
  const isNamedBehind =
    isGroupOf(first.mention) && rest.length > 0 && [",", ":", "—", "–", "-", "("].includes(rest[0]?.joint ?? "");
  if (!isNamedBehind || rest.some(({ mention }) => mention.kind !== "person")) return { members, included: parts };
  const count = first.mention.kind === "group" ? first.mention.value.count : null;
  if (first.mention.kind === "anaphor" || count === null || count <= rest.length)
    return { members: rest, included: [] };
  return { members: [first], included: rest.map(({ mention }) => mention) };
}

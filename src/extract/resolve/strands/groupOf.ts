import type { MentionOf } from "../../Mention.ts";

type AnaphorMention = MentionOf<"anaphor">;

/** Those a word tells of for the first time. */
export function asGroup({ start, end, value }: AnaphorMention): MentionOf<"group"> {
  const size = { count: value.plural ? value.count : 1, isRough: false, partOf: null, lessNamed: false };
  return { kind: "group", rule: "group", value: size, start, end };
}

/** Of those told of before all but so many. */
export function asRest({ start, end }: AnaphorMention, except: number): MentionOf<"group"> {
  const size = { count: null, isRough: false, partOf: "remainder" as const, except, lessNamed: false };
  return { kind: "group", rule: "group", value: size, start, end };
}

import type { People, VictimMention } from "../people/People.ts";

/** Whom a verb is about. */
export interface Party {
  victims: readonly VictimMention[];
  /** Those of a group who are named with it: "five activists, including N.". */
  included: readonly VictimMention[];
  /** It stands in a relative clause. */
  relative: boolean;
  /** First chunk of the phrase, with the words that introduce it; -1 where there is none. */
  at: number;
}

export const NOBODY: Party = { victims: [], included: [], relative: false, at: -1 };

export function partyOf({ members, included, edge }: People, from = 0): Party {
  return { victims: members.slice(from).map(({ mention }) => mention), included, relative: false, at: edge };
}

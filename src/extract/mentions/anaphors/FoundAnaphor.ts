import type { Gender } from "../../lexicon/givenNames.ts";
import type { Anaphor } from "../../Mention.ts";

/** Words that take up people named before, and where they end: `to` is the token behind them. */
export type FoundAnaphor = Anaphor & { to: number };

/** Whom words mean that tell of no more than number, gender and who speaks. */
export const pronoun = (plural: boolean, gender: Gender | null = null, speaker = false): Anaphor => ({
  plural,
  gender,
  count: null,
  noun: null,
  speaker,
});

/** The noun by which anybody is taken up: of "the father of four" it is not said whose father he is. */
export const ANYBODY = "person";

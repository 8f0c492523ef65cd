import type { Frame } from "../Frame.ts";
import type { Utterance } from "../frameAt.ts";
import type { VictimMention } from "../people/People.ts";
import { type Award, rowFrom, rowUpTo } from "./Award.ts";
import { awardFrame } from "./awardFrame.ts";
import { ellipticBrackets, takersOf } from "./takers.ts";

/** Frames of awards whose takers the passage names beside them; `all` may lend a bracket its unit. */
export function takenFrames(
  scene: Utterance,
  awards: readonly Award[],
  all: readonly Award[],
  told: readonly Frame[],
): Frame[] {
  const taken = [...awards, ...ellipticBrackets(scene.syntax, all)].map((award) => ({
    award,
    victims: takersOf(scene.syntax, award),
  }));
  return taken.flatMap(({ award, victims }) => {
    const own = victims.length > 0 ? victims : joinedTo(award);
    const row = rowUpTo(scene.syntax, all, award);
    if (own.length < 2 || row.length < 2) return own.length === 0 ? [] : [awardFrame(scene, award, own)];
    // "Seventeen, fourteen and eleven years: such are the terms of A, B and C": to each his own, or nobody's is known.
    return own.flatMap((victim, at) => {
      const turn = row.length === own.length ? row[at] : undefined;
      return turn === undefined ? [] : [awardFrame(scene, turn, [victim])];
    });
  });

  /** "N.'s punishment is five years and a fine": what follows in one breath is for the same. */
  function joinedTo(award: Award): readonly VictimMention[] {
    const before = all.findLast(({ to }) => to <= award.from);
    if (before === undefined || before.term === null || award.fine === null) return [];
    if (rowFrom(scene.syntax, [before, award]).length < 2) return [];
    const known = told.find(({ term }) => term?.start === before.term?.start)?.victims;
    return known ?? taken.find(({ award: each }) => each === before)?.victims ?? [];
  }
}

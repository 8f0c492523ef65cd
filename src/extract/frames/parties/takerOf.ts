import { lowerAt } from "../Chunk.ts";
import type { Syntax } from "../Syntax.ts";
import { bearerOf } from "./bearerOf.ts";
import { governedBy } from "./governedBy.ts";
import { objectOf } from "./objectOf.ts";
import { NOBODY, type Party } from "./Party.ts";
import { whoseTrial } from "./whoseTrial.ts";

/** What stands before those on whom a penalty is laid. */
const ONTO = ["to", "on", "upon", "against"];

/** What stands before the preposition where a clause goes on with what another got. */
const ANOTHERS = new Set([",", ";", "and", "while"]);

/** Somebody on whom a penalty is laid: the object, or who stands behind "to", "on" or, at last, "for". */
export function takerOf(syntax: Syntax, verb: number, to: number): Party {
  const bearer = bearerOf(syntax, verb, to);
  if (bearer.victims.length > 0) return bearer;
  const object = objectOf(syntax, verb);
  if (object.victims.length > 0) return object;
  const onto = governedBy(syntax, ONTO, verb, to);
  // "To A he gave 13 days, to B ten": behind the comma begins what another got.
  const lasting = governedBy(syntax, ["for"], verb, to);
  const isOfAnother = [onto, lasting].some(({ at }) => ANOTHERS.has(lowerAt(syntax.chunks, at - 2)));
  const ahead = isOfAnother ? governedBy(syntax, ["to", "for"], 0, verb) : NOBODY;
  if (ahead.victims.length > 0) return ahead;
  if (onto.victims.length > 0) return onto;
  if (lasting.victims.length > 0) return lasting;
  const fronted = governedBy(syntax, ONTO, Math.max(0, verb - 24), verb);
  return fronted.victims.length > 0 ? fronted : whoseTrial(syntax, 0, verb);
}

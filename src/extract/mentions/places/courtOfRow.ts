import type { WrittenPlace } from "../../Mention.ts";
import { isGap, type Token } from "../../token.ts";
import type { Reading } from "../Rule.ts";

/** In the row of a table a court may be told by its district or region alone: "| Lida district |". */
export function courtOfRow({ tokens }: Reading, from: number, to: number): WrittenPlace["kind"] | null {
  const [before, noun, behind] = [tokens[from - 1], tokens[to]?.lower, tokens[to + 1]];
  const isBar = (token: Token | undefined) => token?.text === "|" || (token !== undefined && isGap(token));
  if (!isBar(before) || (!isBar(behind) && behind?.text !== ",")) return null;
  return noun === "district" ? "district" : noun === "region" ? "seat" : noun === "city" ? "court" : null;
}

import type { Tally } from "../tally.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

/** An empty result, and which filter to loosen. */
export function nothingFound({ text }: Speaker, { tally }: Quantities) {
  return {
    title: text("nothing.title"),
    loosen: (filter: string, gain: Tally) => text("nothing.loosen", { filter, people: tally(gain) }),
    action: (filter: string) => text("nothing.action", { filter }),
    clear: text("nothing.clear"),
  };
}

import { useSyncExternalStore } from "react";
import type { Movement } from "./Movement.ts";

/** What the hand chooses now, null where none moves: for parts so small that to render them in every frame costs little. */
export function useMoving<Now>({ follow, now }: Movement<Now>): Now | null {
  return useSyncExternalStore(follow, now);
}

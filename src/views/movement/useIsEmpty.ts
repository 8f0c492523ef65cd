import { useSyncExternalStore } from "react";
import type { Selection } from "../../domain/selection.ts";
import type { Moved } from "../View.ts";
import type { Movement } from "./Movement.ts";

/** Whether there is nobody to show, neither at rest nor where the hand is now. */
export function useIsEmpty({ size }: Selection, { follow, now }: Movement<Moved>): boolean {
  return useSyncExternalStore(follow, () => size === 0 && (now()?.selection.size ?? 0) === 0);
}

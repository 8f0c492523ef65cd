import { type ComponentType, memo } from "react";
import { areSame } from "./areSame.ts";

/** A part of the page that is read, not watched: while a hand moves the filter it stays as it was, and costs no frame. */
export function whileAtRest<Props extends { isMoving: boolean }>(Part: ComponentType<Props>) {
  return memo(Part, (before, after) => after.isMoving || areSame(before, after));
}

import type { ReactNode } from "react";
import type { Dates } from "../../domain/facets/dates.ts";
import type { Movement } from "../movement/Movement.ts";
import { useMoving } from "../movement/useMoving.ts";
import type { Moved } from "../View.ts";

interface Props {
  movement: Movement<Moved>;
  rested: Dates;
  children(chosen: Dates): ReactNode;
}

/** What follows the hand and is so little that it is rendered in every frame. */
export function ChosenNow({ movement, rested, children }: Props) {
  const moved = useMoving(movement);
  return children(moved === null ? rested : moved.filter.dates);
}

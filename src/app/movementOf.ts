import type { Filter } from "../domain/facets/facets.ts";
import type { Movement } from "../views/movement/Movement.ts";
import type { ReaderStore } from "./createReaderStore.ts";

/** The filter while it follows a hand that moves. */
export function movementOf(reader: ReaderStore): Movement<Filter> {
  return {
    now() {
      const { filter, isMoving } = reader.getState();
      return isMoving ? filter : null;
    },
    follow: (listener) =>
      reader.subscribe((state, before) => {
        if (state.isMoving || before.isMoving) listener();
      }),
  };
}

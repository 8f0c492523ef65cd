import { STILL } from "../../src/views/movement/Movement.ts";

/** What a view is given while no hand moves the filter. */
export const atRest = { onMove: () => undefined, movement: STILL };

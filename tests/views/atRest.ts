/** What a view is given while no hand moves the filter. */
export const atRest = { onMove: () => undefined, isMoving: false };

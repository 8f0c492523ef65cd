/** Milliseconds that the next view waits at most for a browser that is never idle. */
const LONGEST = 300;

function breath(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "undefined") setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: LONGEST });
  });
}

let last: Promise<void> = Promise.resolve();

/**
 * What has been loaded, once the views asked for earlier have been drawn: one after the other with a breath between, so
 * that the page answers its reader while it fills. One that cannot be loaded holds up nobody.
 */
export function inTurn<Part>(part: Promise<Part>): Promise<Part> {
  // One that fails while it waits is told of in its turn; until then nobody listens, and the browser would report it.
  part.catch(() => undefined);
  const turn = last.then(() => part);
  last = turn.then(breath, breath);
  return turn;
}

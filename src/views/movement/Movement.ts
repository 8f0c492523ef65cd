/**
 * What a hand that moves chooses at this moment, for the few parts of the page that follow it: pictures that are drawn
 * in every frame, and the numbers of the ledger. All else stands still until the hand rests, and costs no frame.
 */
export interface Movement<Now> {
  /** The same object until the next step; null while no hand moves. */
  now(): Now | null;
  /** Calls back at each step, at most once in a frame, and when the hand has come to rest; returns what ends that. */
  follow(listener: () => void): () => void;
}

/** Of what nobody sees: it waits for the hand to rest. */
export const STILL: Movement<never> = { now: () => null, follow: () => () => undefined };

/** The movement of what follows from another; found once for each step, however many ask. */
export function following<Now extends object, Then>(
  { now, follow }: Movement<Now>,
  find: (now: Now) => Then,
): Movement<Then> {
  let last: { now: Now; found: Then } | null = null;
  return {
    follow,
    now() {
      const step = now();
      if (step === null) return null;
      if (last?.now !== step) last = { now: step, found: find(step) };
      return last.found;
    },
  };
}

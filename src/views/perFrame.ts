/** An act that is asked for oftener than the browser draws. */
export interface PerFrame<Argument> {
  /** Acts when the next frame is drawn, once, on what was asked for last. */
  ask(argument: Argument): void;
  /** Forgets what has been asked for and not yet done. */
  forget(): void;
}

/** Pointers may tell of their moves several times a frame; what nobody would see is not computed. */
export function perFrame<Argument>(act: (argument: Argument) => void): PerFrame<Argument> {
  let waiting: { frame: number; argument: Argument } | null = null;
  return {
    ask(argument) {
      if (waiting !== null) {
        waiting.argument = argument;
        return;
      }
      const frame = requestAnimationFrame(() => {
        const asked = waiting;
        waiting = null;
        if (asked !== null) act(asked.argument);
      });
      waiting = { frame, argument };
    },
    forget() {
      if (waiting !== null) cancelAnimationFrame(waiting.frame);
      waiting = null;
    },
  };
}

import { onceFor } from "../domain/onceFor.ts";

/** The same pure function of a thing and a place in it: what one rule has asked of a verb, others ask again. */
export function onceAt<Thing extends object, Answer>(
  answer: (thing: Thing, at: number) => Answer,
): (thing: Thing, at: number) => Answer {
  const answersOf = onceFor((_: Thing) => new Map<number, { made: Answer }>());
  return (thing, at) => {
    const answers = answersOf(thing);
    const known = answers.get(at);
    if (known !== undefined) return known.made;
    const made = answer(thing, at);
    answers.set(at, { made });
    return made;
  };
}

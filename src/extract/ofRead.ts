import type { Read } from "./stage3Mentions.ts";

/** The same pure function of a passage, that makes each answer once: several stages ask, and a passage never changes. */
export function ofRead<Answer>(answer: (read: Read) => Answer): (read: Read) => Answer {
  const answers = new WeakMap<Read, { made: Answer }>();
  return (read) => {
    const known = answers.get(read) ?? { made: answer(read) };
    answers.set(read, known);
    return known.made;
  };
}

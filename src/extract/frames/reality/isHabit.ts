import type { Syntax } from "../Syntax.ts";

const HABITS = new Set("often usually sometimes routinely regularly frequently always every annually".split(" "));

/** "are detained every year": a habit is no event. */
export function isHabit({ chunks }: Syntax, verb: number): boolean {
  const around = chunks.slice(Math.max(0, verb - 2), verb + 4).map(({ lower }) => lower);
  return (
    around.some((lower) => HABITS.has(lower) && lower !== "every") ||
    around.some((lower, at) => lower === "every" && /^(?:day|week|month|year)$/u.test(around[at + 1] ?? ""))
  );
}

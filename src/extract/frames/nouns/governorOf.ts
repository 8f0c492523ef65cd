import { type Syntax, verbBefore } from "../Syntax.ts";

/** The verb an act is the object of, or -1. */
export function governorOf(syntax: Syntax, noun: number): number {
  const verb = verbBefore(syntax, noun);
  if (verb < 0) return -1;
  const between = syntax.chunks.slice(verb + 1, noun);
  return between.some(({ lower }) => [",", ";", ":", "and", "that", "when", "after"].includes(lower)) ? -1 : verb;
}

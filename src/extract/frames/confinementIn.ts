import { type Confinement, confinements } from "../lexicon/confinement.ts";

/** Where words say that somebody is kept. */
export function confinementIn(text: string): Confinement | null {
  return confinements.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

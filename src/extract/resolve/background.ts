import type { Person } from "../persons/Person.ts";
import type { Strand } from "./Strand.ts";
import { statusOf } from "./status.ts";

/** Told as having been before, next to a case that is not. */
function isBefore(strand: Strand, other: Strand): boolean {
  const isToldBefore = ({ frames }: Strand) =>
    frames.some(({ telling }) => telling.before) &&
    frames.every((frame) => frame.telling.before || statusOf(frame) === null);
  return isToldBefore(strand) && !isToldBefore(other) && !other.past;
}

/** All it tells lies in years before that of the article. */
function isOld({ frames }: Strand): boolean {
  return frames.every(({ listed, telling }) => !listed && telling.old);
}

/** Before this year no state acted that reports of today are about. */
const FIRST_YEAR = 1991;

/** "arrested and shot in 1937": history, whatever else an article tells. */
function isHistory({ frames }: Strand): boolean {
  return frames.length > 0 && frames.every(({ date }) => (date?.value.year ?? FIRST_YEAR) < FIRST_YEAR);
}

function isBackground(strand: Strand, others: readonly Strand[]): boolean {
  if (strand.frames.some(({ telling }) => telling.past === "said")) return true;
  return (strand.past && others.length > 0) || others.some((other) => isBefore(strand, other));
}

/**
 * Of the proceedings of one person those that lie before the one reported are background; where an article tells only
 * of years gone by, they are what it reports.
 */
export function settleBackground(strands: readonly Strand[]): void {
  const ofPersons = new Map<Person, Strand[]>();
  for (const strand of strands)
    if (strand.person !== null) ofPersons.set(strand.person, [...(ofPersons.get(strand.person) ?? []), strand]);
  const cases = [...ofPersons.values()];
  for (const own of cases)
    for (const strand of own)
      strand.background = isBackground(
        strand,
        own.filter((other) => other !== strand),
      );
  for (const strand of strands) if (isHistory(strand)) strand.background = true;
  if (!cases.flat().some((strand) => !strand.background && !isOld(strand))) return;
  for (const strand of cases.flat()) if (isOld(strand)) strand.background = true;
}

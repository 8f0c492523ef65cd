import { extentOf } from "../../domain/impreciseDate.ts";
import type { Incident } from "../../domain/schema.ts";
import { calculationIndex, calculationIndexUntil } from "../lexicon/calculationIndex.ts";

/** The values of the index that may have held when the incident happened; `null` where that is not known. */
function valuesAt({ date }: Incident): readonly number[] | null {
  const extent = date === null ? null : extentOf(date);
  const [first] = calculationIndex;
  if (extent === null || first === undefined) return null;
  if (extent.first < first.from || extent.last >= calculationIndexUntil) return null;
  return calculationIndex
    .filter(({ from }, at) => {
      const until = calculationIndex[at + 1]?.from ?? calculationIndexUntil;
      return from <= extent.last && extent.first < until;
    })
    .map(({ tenge }) => tenge);
}

/** A fine in tenge that is no multiple of the index of its day: an amount misread, or one for several people. */
export function fineInIndices(incident: Incident): string | null {
  const { fine, country } = incident;
  if (fine === null || fine.unit !== "KZT" || country !== "KZ") return null;
  const values = valuesAt(incident);
  if (values === null || values.some((tenge) => fine.amount % tenge === 0)) return null;
  const index = values.join(" or ");
  return `a fine of ${fine.amount} tenge is no multiple of the monthly calculation index of its day (${index} tenge)`;
}

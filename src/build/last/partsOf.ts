import type { Kept } from "../building/Gathering.ts";
import type { Copied, Edition, LastBuild } from "./LastBuild.ts";

/** Of a dataset: an article that is made of its reading, or some that are copied from the last dataset. */
export type Part = Kept | Copied;

export function isCopied(part: Part): part is Copied {
  return "articleRows" in part;
}

/** Where an article stands in the last dataset just as it is to stand in this one: of the same reading and the same cases. */
function placeIn(last: LastBuild | null, { key, summary }: Kept, caseIds: Edition["caseIds"]): number | null {
  const index = last?.indexOf(key) ?? null;
  const areSame = summary.incidents.every(
    ({ id }) => (last?.edition.caseIds.get(id) ?? id) === (caseIds.get(id) ?? id),
  );
  return areSame ? index : null;
}

/** What a dataset is put together from, in its order. */
export function partsOf(kept: readonly Kept[], caseIds: Edition["caseIds"], last: LastBuild | null): Part[] {
  const places = kept.map((each) => placeIn(last, each, caseIds));
  const parts: Part[] = [];
  for (let now = 0; now < kept.length; ) {
    const [made, from] = [kept[now], places[now] ?? null];
    let next = now + 1;
    if (last !== null && from !== null) {
      while (places[next] === from + next - now) next += 1;
      parts.push(last.copy(from, from + next - now, now));
    } else if (made !== undefined) parts.push(made);
    now = next;
  }
  return parts;
}

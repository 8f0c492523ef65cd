import { mapped } from "../mapped.ts";
import type { Dataset, Incident } from "../schema.ts";
import { TRAIT_NAMES, TRAITS, type TraitName } from "../traits.ts";
import { caseColumnsFrom, reportOf } from "./CaseColumns.ts";
import { encode } from "./Coded.ts";
import type { Columns } from "./Columns.ts";
import { profilesFrom, type TraitColumns } from "./Profile.ts";

/** For each key the index of the first that is equal to it. */
function firstsOf(keys: Iterable<string>, length: number): Uint32Array {
  const known = new Map<string, number>();
  const firsts = new Uint32Array(length);
  let index = 0;
  for (const key of keys) {
    const first = known.get(key) ?? index;
    if (first === index) known.set(key, index);
    firsts[index++] = first;
  }
  return firsts;
}

/** The columns of incidents that are there as objects. */
export function columnsFrom(dataset: Dataset): Columns {
  const { incidents, articles } = dataset;
  const { length } = incidents;
  const columnOf = (name: TraitName) =>
    [name, encode(mapped<Incident, unknown>(incidents, TRAITS[name]), length)] as const;
  const indexOf = new Map([...mapped(articles, ({ id }) => id)].map((id, index) => [id, index]));
  const articleOf = Uint32Array.from(mapped(incidents, ({ articleId }) => indexOf.get(articleId) ?? 0));
  const reportAt = (row: number) => {
    const incident = incidents.at(row);
    if (incident === undefined) throw new RangeError(`row ${row} of ${length} incidents`);
    return reportOf(incident, articles.at(articleOf[row] ?? 0)?.published ?? null);
  };
  return {
    length,
    profiles: profilesFrom(Object.fromEntries(TRAIT_NAMES.map(columnOf)) as unknown as TraitColumns),
    articleOf,
    cases: caseColumnsFrom(
      firstsOf(
        mapped(incidents, ({ caseId }) => caseId),
        length,
      ),
      reportAt,
    ),
  };
}

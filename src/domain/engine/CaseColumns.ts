import type { Sequence } from "../Sequence.ts";
import type { Dataset, Incident } from "../schema.ts";

/** Which rows tell of one case, and which of them is the lead that is counted, drawn and filtered by. */
export interface CaseColumns {
  /** For each row the row of the lead of its case. */
  readonly leadOf: Uint32Array;
  /**
   * The rows that are no leads: those of one case together, in the order of their authority; the cases in the order of
   * their leads.
   */
  readonly others: Uint32Array;
}

function factsKnown({ date, placeId, sentence, fine, charge, organisation }: Incident): number {
  return [date, placeId, sentence, fine, charge, organisation].filter((value) => value !== null).length;
}

/**
 * What an article reports goes before what it tells as background, a later article before an earlier one, one that says
 * more before one that says less.
 */
function byAuthority(published: (incident: Incident) => string): (a: Incident, b: Incident) => number {
  return (a, b) => {
    const [day, other] = [published(a), published(b)];
    return (
      Number(a.background) - Number(b.background) ||
      (day === other ? 0 : day < other ? 1 : -1) ||
      factsKnown(b) - factsKnown(a) ||
      (a.id < b.id ? -1 : 1)
    );
  };
}

/** Rows of one case, of those cases that more than one row tells of. */
function toldAgain(firstOf: Uint32Array): number[][] {
  const rows = new Map<number, number[]>();
  firstOf.forEach((first, row) => {
    if (first === row) return;
    const known = rows.get(first);
    if (known === undefined) rows.set(first, [first, row]);
    else known.push(row);
  });
  return [...rows.values()];
}

function incidentAt(incidents: Sequence<Incident>, row: number): Incident {
  const incident = incidents.at(row);
  if (incident === undefined) throw new RangeError(`row ${row} of ${incidents.length} incidents`);
  return incident;
}

/** The cases of a dataset, of which it is known for each row the first row that tells of its case, and its article. */
export function caseColumnsFrom(
  { incidents, articles }: Pick<Dataset, "incidents" | "articles">,
  firstOf: Uint32Array,
  articleOf: Uint32Array,
): CaseColumns {
  const leadOf = firstOf.slice();
  const cases = toldAgain(firstOf).map((rows) => {
    const told = rows.map((row) => ({ row, incident: incidentAt(incidents, row) }));
    const days = new Map(
      told.map(({ row, incident }) => [incident, articles.at(articleOf[row] ?? 0)?.published ?? ""]),
    );
    const order = byAuthority((incident) => days.get(incident) ?? "");
    return told.sort((a, b) => order(a.incident, b.incident)).map(({ row }) => row);
  });
  cases.sort(([a = 0], [b = 0]) => a - b);
  for (const [lead = 0, ...others] of cases) {
    leadOf[lead] = lead;
    for (const row of others) leadOf[row] = lead;
  }
  return { leadOf, others: Uint32Array.from(cases.flatMap(([, ...others]) => others)) };
}

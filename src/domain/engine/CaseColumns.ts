import type { Incident } from "../schema.ts";

/** Which rows tell of one case, and which of them is the lead that is counted, drawn and filtered by. */
export interface CaseColumns {
  /**
   * The rows that are no leads: those of one case together, in the order of their authority; the cases in the order of
   * their leads.
   */
  readonly others: Uint32Array;
  /** For each of `others` the row of the lead of its case. */
  readonly leads: Uint32Array;
}

/** What decides which report of a case is counted. */
export interface Report {
  id: string;
  background: boolean;
  /** The day its article was published; empty where that is not known. */
  published: string;
  /** How many of the facts that are compared it states. */
  facts: number;
}

/** How an incident reports its case. */
export function reportOf(incident: Incident, published: string | null): Report {
  const { id, background, date, placeId, sentence, fine, charge, organisation } = incident;
  const facts = [date, placeId, sentence, fine, charge, organisation].filter((value) => value !== null).length;
  return { id, background, published: published ?? "", facts };
}

/**
 * What an article reports goes before what it tells as background, a later article before an earlier one, one that says
 * more before one that says less.
 */
function byAuthority(a: Report, b: Report): number {
  return (
    Number(a.background) - Number(b.background) ||
    (a.published === b.published ? 0 : a.published < b.published ? 1 : -1) ||
    b.facts - a.facts ||
    (a.id < b.id ? -1 : 1)
  );
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

/**
 * The cases of an archive, of which it is known for each row the first row that tells of its case. Of rows that tell of
 * a case together it is asked how they report it.
 */
export function caseColumnsFrom(firstOf: Uint32Array, reportAt: (row: number) => Report): CaseColumns {
  const cases = toldAgain(firstOf).map((rows) => {
    const told = rows.map((row) => ({ row, report: reportAt(row) }));
    return told.sort((a, b) => byAuthority(a.report, b.report)).map(({ row }) => row);
  });
  cases.sort(([a = 0], [b = 0]) => a - b);
  return {
    others: Uint32Array.from(cases.flatMap(([, ...others]) => others)),
    leads: Uint32Array.from(cases.flatMap(([lead = 0, ...others]) => others.map(() => lead))),
  };
}

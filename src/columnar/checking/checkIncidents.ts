import { INCIDENT_FIELDS, type Place } from "../../domain/schema.ts";
import { CodedValues } from "../CodedValues.ts";
import { spanCount } from "../evidencePattern.ts";
import { incidentValues } from "../incidentValues.ts";
import { numberAt, type StoredIncidents } from "../StoredDataset.ts";
import { isThere, textAt } from "../StoredTexts.ts";
import { spanCountIn } from "../spans.ts";
import { against, checkCoded, checkTexts, parsed, refuse } from "./checks.ts";
import { evidenceCheck } from "./evidenceCheck.ts";

/** Not of the schema: of each incident its number of spans, which is its pattern's, and that they are places of a text. */
function checkSpans(incidents: StoredIncidents): void {
  const { evidence, spans, length } = incidents;
  const patterns = incidentValues(incidents).evidence;
  const counts = new Uint32Array(evidence.texts.offsets.length);
  for (let row = 0; row < length; row++) {
    const code = evidence.codes[row] ?? 0;
    const count = counts[code] || spanCount(patterns.ofCode(code) ?? {});
    counts[code] = count;
    const found = spanCountIn(spans.bytes, spans.offsets[row] ?? 0, spans.offsets[row + 1] ?? 0);
    if (found !== count) refuse("spans", `row ${row} has not the ${count} places of its evidence`);
  }
}

/** Holds each incident to an article there is, and those of one article to standing together. */
function checkArticleOf({ article, length }: StoredIncidents, articles: number): void {
  const isTold = new Uint8Array(articles);
  for (let row = 0; row < length; row++) {
    const own = article[row] ?? 0;
    if (own >= articles) refuse("article", `there is no article ${own}`);
    if (isTold[own] === 1 && article[row - 1] !== own)
      refuse("article", `row ${row} stands apart from the others of its article`);
    isTold[own] = 1;
  }
}

function checkCounts({ name, count, length }: StoredIncidents): void {
  const check = against(INCIDENT_FIELDS.count);
  const known = new Map<number | null, string | null>();
  for (let row = 0; row < length; row++) {
    const value = numberAt(count, row);
    const problem = known.has(value) ? (known.get(value) ?? null) : check(value);
    known.set(value, problem);
    if (problem !== null) refuse("count", `row ${row}: ${problem}`);
    if (value !== 1 && isThere(name.valid, row))
      refuse("count", `row ${row}: a named person counts as 1, not ${value}`);
  }
}

const FACTS = ["status", "date", "dateOf", "country", "organisation", "sentence", "fine", "charge", "trigger"] as const;

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string" && each !== "");
}

function checkNames({ name, aliases, role, length }: StoredIncidents): void {
  checkTexts("name", name, { mayBeNull: true });
  checkTexts("aliases", aliases, { mayBeNull: true });
  checkCoded("role", role, new CodedValues(role, String), () => null);
  for (let row = 0; row < length; row++) {
    const text = textAt(aliases, row);
    if (text !== null && !isStrings(parsed("aliases", () => JSON.parse(text))))
      refuse("aliases", `row ${row}: not a list of names`);
  }
}

/** Holds the incidents of a columnar file to the contract, its references too. Throws a ColumnsProblem. */
export function checkIncidents(
  incidents: StoredIncidents,
  { articles, places }: { articles: number; places: Readonly<Record<string, Place>> },
): void {
  checkTexts("id", incidents.id, { mayHoldSpace: false });
  checkTexts("caseId", incidents.caseId, { mayBeNull: true, mayHoldSpace: false });
  checkNames(incidents);
  const values = incidentValues(incidents);
  for (const name of FACTS) checkCoded(name, incidents[name], values[name], against(INCIDENT_FIELDS[name]));
  checkCoded("evidence", incidents.evidence, values.evidence, evidenceCheck());
  const isPlace = (id: unknown) => (id === null || Object.hasOwn(places, String(id)) ? null : "there is no such place");
  checkCoded("place", incidents.place, values.place, isPlace);
  checkArticleOf(incidents, articles);
  checkCounts(incidents);
  checkSpans(incidents);
}

import { CHARGE_FIELDS, INCIDENT_FIELDS, PERSON_FIELDS, type Place, TRIGGER_FIELDS } from "../../domain/schema.ts";
import { spanCount } from "../evidencePattern.ts";
import { incidentValues } from "../incidentValues.ts";
import type { StoredIncidents } from "../StoredDataset.ts";
import { isThere } from "../StoredTexts.ts";
import { spanCountIn } from "../spans.ts";
import { ANY_TEXT, against, checkCoded, checkTexts, refuse, unlessNone } from "./checks.ts";
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

/** Not of the schema: who is named counts as one. */
function checkCounts(incidents: StoredIncidents): void {
  const { name, length } = incidents;
  const { count } = incidentValues(incidents);
  for (let row = 0; row < length; row++)
    if (isThere(name.valid, row) && count.at(row) !== 1)
      refuse("count", `row ${row}: a named person counts as 1, not ${count.at(row)}`);
}

/** Parts of what the schema holds together, and the part that is never none where the whole is not. */
const PARTS = [
  ["chargeText", "chargeLaw"],
  ["chargeCategory", "chargeLaw"],
  ["triggerDate", "triggerText"],
] as const;

function checkParts(incidents: StoredIncidents): void {
  for (const [part, whole] of PARTS)
    for (let row = 0; row < incidents.length; row++)
      if (incidents[part].codes[row] !== 0 && incidents[whole].codes[row] === 0)
        refuse(whole, `row ${row} has none, but a ${part}`);
}

const FACTS = ["count", "status", "date", "dateOf", "country", "sentence", "fine"] as const;

/** None stands for the own id, for an empty list and for what is not stated. */
const MAY_BE_NONE = {
  caseId: against(INCIDENT_FIELDS.caseId),
  aliases: against(PERSON_FIELDS.aliases),
  role: ANY_TEXT,
  organisation: ANY_TEXT,
  chargeText: ANY_TEXT,
  chargeCategory: against(CHARGE_FIELDS.category),
  chargeLaw: against(CHARGE_FIELDS.law),
  triggerText: ANY_TEXT,
  triggerDate: against(TRIGGER_FIELDS.date),
};

function checkFacts(incidents: StoredIncidents, places: Readonly<Record<string, Place>>): void {
  const values = incidentValues(incidents);
  for (const name of FACTS) checkCoded(name, incidents[name], values[name], against(INCIDENT_FIELDS[name]));
  for (const name of Object.keys(MAY_BE_NONE) as (keyof typeof MAY_BE_NONE)[])
    checkCoded(name, incidents[name], values[name], unlessNone(MAY_BE_NONE[name]));
  checkCoded("evidence", incidents.evidence, values.evidence, evidenceCheck());
  const isPlace = (id: unknown) => (Object.hasOwn(places, String(id)) ? null : "there is no such place");
  checkCoded("place", incidents.place, values.place, unlessNone(isPlace));
}

/** Holds the incidents of a columnar file to the contract, its references too. Throws a ColumnsProblem. */
export function checkIncidents(
  incidents: StoredIncidents,
  { articles, places }: { articles: number; places: Readonly<Record<string, Place>> },
): void {
  checkTexts("id", incidents.id, { mayHoldSpace: false });
  checkTexts("name", incidents.name, { mayBeNull: true });
  checkFacts(incidents, places);
  checkArticleOf(incidents, articles);
  checkCounts(incidents);
  checkParts(incidents);
  checkSpans(incidents);
}

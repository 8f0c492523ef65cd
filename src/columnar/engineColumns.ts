import { inferredKeyOf, weakestBasisOf } from "../domain/certainty.ts";
import { caseColumnsFrom, type Report } from "../domain/engine/CaseColumns.ts";
import { type Coded, type Codes, encode } from "../domain/engine/Coded.ts";
import type { Columns } from "../domain/engine/Columns.ts";
import { profilesFrom } from "../domain/engine/Profile.ts";
import type { Incident } from "../domain/schema.ts";
import type { CodedValues } from "./CodedValues.ts";
import { numberAt } from "./checkContract.ts";
import type { ColumnarDataset } from "./datasetOf.ts";
import { evidenceOf } from "./evidencePattern.ts";
import { firstsOfCases } from "./firstsOfCases.ts";
import { recode } from "./recode.ts";
import type { StoredIncidents } from "./StoredDataset.ts";
import { isThere, type StoredCoded, textAt } from "./StoredTexts.ts";

function* eachRow<Value>(length: number, told: (row: number) => Value): Iterable<Value> {
  for (let row = 0; row < length; row++) yield told(row);
}

function sizeOf({ texts }: StoredCoded): number {
  return texts.offsets.length;
}

/** Which facts a row has is part of what is concluded of it; of rows that have the same, one is asked. */
function inferredColumn(stored: StoredIncidents, rowAt: (row: number) => Incident): Coded<string> {
  const { length, evidence, name, count, place, date, sentence, charge } = stored;
  const bit = (codes: Codes, row: number, at: number) => (codes[row] === 0 ? 0 : 1 << at);
  const keys = new Map<number, string>();
  const keyOf = (row: number): string => {
    const facts = bit(place.codes, row, 0) | bit(date.codes, row, 1) | bit(sentence.codes, row, 2);
    const whom = (isThere(name.valid, row) ? 16 : 0) | (isThere(count.valid, row) ? 32 : 0);
    const combination = (evidence.codes[row] ?? 0) * 64 + (facts | bit(charge.codes, row, 3) | whom);
    const known = keys.get(combination);
    if (known !== undefined) return known;
    const key = inferredKeyOf(rowAt(row));
    keys.set(combination, key);
    return key;
  };
  return encode(eachRow(length, keyOf), length);
}

/** As `reportOf` tells it of the incident, which need not be made for that. */
function reportAt(stored: StoredIncidents, articles: ColumnarDataset["articles"], row: number): Report {
  const { date, place, sentence, fine, charge, organisation } = stored;
  return {
    id: textAt(stored.id, row) ?? "",
    background: isThere(stored.background, row),
    published: articles.publishedAt(stored.article[row] ?? 0) ?? "",
    facts: [date, place, sentence, fine, charge, organisation].filter(({ codes }) => codes[row] !== 0).length,
  };
}

/** What the engine counts by, equal to what `columnsFrom` makes of the incidents. */
export function engineColumns({ incidents, articles }: ColumnarDataset, stored: StoredIncidents): Columns {
  const { values } = incidents;
  const { length } = stored;
  const coded = <Value>(name: keyof typeof values & keyof StoredIncidents, of: CodedValues<Value>) =>
    recode(stored[name].codes, sizeOf(stored[name]), (code) => of.ofCode(code), JSON.stringify);
  const rowAt = (row: number): Incident => {
    const incident = incidents.at(row);
    if (incident === undefined) throw new RangeError(`row ${row} of ${length} incidents`);
    return incident;
  };
  return {
    length,
    profiles: profilesFrom({
      isNamed: encode(
        eachRow(length, (row) => isThere(stored.name.valid, row)),
        length,
      ),
      count: encode(
        eachRow(length, (row) => numberAt(stored.count, row)),
        length,
      ),
      background: encode(
        eachRow(length, (row) => isThere(stored.background, row)),
        length,
      ),
      status: recode(stored.status.codes, sizeOf(stored.status), (code) => values.status.ofCode(code) ?? "other"),
      date: coded("date", values.date),
      placeId: coded("place", values.place),
      country: coded("country", values.country),
      sentence: coded("sentence", values.sentence),
      category: recode(
        stored.charge.codes,
        sizeOf(stored.charge),
        (code) => values.charge.ofCode(code)?.category ?? null,
      ),
      organisation: coded("organisation", values.organisation),
      inferred: inferredColumn(stored, rowAt),
      weakest: recode(stored.evidence.codes, sizeOf(stored.evidence), (code) =>
        weakestBasisOf({ evidence: evidenceOf(values.evidence.ofCode(code) ?? {}, []) }),
      ),
    }),
    articleOf: stored.article,
    cases: caseColumnsFrom(firstsOfCases(stored), (row) => reportAt(stored, articles, row)),
  };
}

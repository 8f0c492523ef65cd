import { type CertaintyFacts, inferredKeyOf, weakestBasisOf } from "../domain/certainty.ts";
import { caseColumnsFrom, type Report } from "../domain/engine/CaseColumns.ts";
import type { Coded } from "../domain/engine/Coded.ts";
import type { Columns } from "../domain/engine/Columns.ts";
import { profilesFrom } from "../domain/engine/Profile.ts";
import { onTimeLine } from "../domain/impreciseDate.ts";
import type { CodedValues } from "./CodedValues.ts";
import type { ColumnarDataset } from "./datasetOf.ts";
import { firstsOfCases } from "./firstsOfCases.ts";
import { recode } from "./recode.ts";
import type { StoredIncidents } from "./StoredDataset.ts";
import { isThere, type StoredCoded, textAt } from "./StoredTexts.ts";

function sizeOf({ texts }: StoredCoded): number {
  return texts.offsets.length;
}

/** A column of what is so or is not. */
function flagsOf(length: number, isSo: (row: number) => boolean): Coded<boolean> {
  const codes = new Uint8Array(length);
  for (let row = 0; row < length; row++) codes[row] = isSo(row) ? 1 : 0;
  return recode(codes, 2, (code) => code === 1);
}

const FACT_BITS = 6;

/** Which facts a row has, of those of which it is told whether they are concluded: a bit for each. */
function factsAt({ name, count, place, date, sentence, chargeLaw }: StoredIncidents, row: number): number {
  const bit = (isIn: boolean, at: number) => (isIn ? 1 << at : 0);
  const told = bit(isThere(name.valid, row), 0) | bit(count.codes[row] !== 0, 1) | bit(chargeLaw.codes[row] !== 0, 2);
  return told | bit(place.codes[row] !== 0, 3) | bit(date.codes[row] !== 0, 4) | bit(sentence.codes[row] !== 0, 5);
}

/**
 * What is concluded of a row follows from how its facts are known, and from which it has: of rows that have the same, one
 * is asked.
 */
function inferredColumn(stored: StoredIncidents, { values }: ColumnarDataset["incidents"]): Coded<string> {
  const { length, evidence } = stored;
  // Of each combination that is met its number, from 1.
  const numbers = new Uint32Array(sizeOf(evidence) << FACT_BITS);
  const firsts: number[] = [];
  const codes = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const combination = ((evidence.codes[row] ?? 0) << FACT_BITS) | factsAt(stored, row);
    numbers[combination] ||= firsts.push(row);
    codes[row] = (numbers[combination] ?? 1) - 1;
  }
  return recode(codes, firsts.length, (code) => inferredKeyOf(factsOf(stored, values, firsts[code] ?? 0)));
}

function factsOf(stored: StoredIncidents, values: ColumnarDataset["incidents"]["values"], row: number): CertaintyFacts {
  return {
    person: isThere(stored.name.valid, row) ? UNREAD : null,
    count: values.count.at(row),
    date: values.date.at(row),
    placeId: values.place.at(row),
    sentence: values.sentence.at(row),
    charge: values.chargeLaw.at(row) === null ? null : UNREAD_CHARGE,
    evidence: values.evidence.at(row) ?? {},
  };
}

/** Somebody is named, and something charged; who and what does not matter. */
const UNREAD = { name: "", aliases: [], role: null };
const UNREAD_CHARGE = { text: null, category: null, law: [] };

/** As `reportOf` tells it of the incident, which need not be made for that. */
function reportAt(stored: StoredIncidents, articles: ColumnarDataset["articles"], row: number): Report {
  const { date, place, sentence, fine, chargeLaw, organisation } = stored;
  return {
    // Asked for where nothing else decides between two.
    get id() {
      return textAt(stored.id, row) ?? "";
    },
    background: isThere(stored.background, row),
    published: articles.publishedAt(stored.article[row] ?? 0) ?? "",
    facts: [date, place, sentence, fine, chargeLaw, organisation].filter(({ codes }) => codes[row] !== 0).length,
  };
}

/** What the engine counts by, equal to what `columnsFrom` makes of the incidents. */
export function engineColumns({ incidents, articles }: ColumnarDataset, stored: StoredIncidents): Columns {
  const { values } = incidents;
  const { length } = stored;
  const coded = <Value>(name: keyof typeof values & keyof StoredIncidents, of: CodedValues<Value>) =>
    recode(stored[name].codes, sizeOf(stored[name]), (code) => of.ofCode(code), JSON.stringify);
  return {
    length,
    profiles: profilesFrom({
      isNamed: flagsOf(length, (row) => isThere(stored.name.valid, row)),
      count: coded("count", values.count),
      background: flagsOf(length, (row) => isThere(stored.background, row)),
      status: recode(stored.status.codes, sizeOf(stored.status), (code) => values.status.ofCode(code) ?? "other"),
      date: recode(stored.date.codes, sizeOf(stored.date), (code) => onTimeLine(values.date.ofCode(code))),
      placeId: coded("place", values.place),
      country: coded("country", values.country),
      sentence: coded("sentence", values.sentence),
      category: coded("chargeCategory", values.chargeCategory),
      organisation: coded("organisation", values.organisation),
      inferred: inferredColumn(stored, incidents),
      weakest: recode(stored.evidence.codes, sizeOf(stored.evidence), (code) =>
        weakestBasisOf({ evidence: values.evidence.ofCode(code) ?? {} }),
      ),
    }),
    articleOf: stored.article,
    cases: caseColumnsFrom(firstsOfCases(stored), (row) => reportAt(stored, articles, row)),
  };
}

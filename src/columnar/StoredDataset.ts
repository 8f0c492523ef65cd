import type { Header } from "./header.ts";
import type { IdTable } from "./IdTable.ts";
import { isThere, type StoredCoded, type StoredTexts } from "./StoredTexts.ts";

/** Numbers as they lie in the file; `valid` as in StoredTexts. */
export interface StoredNumbers {
  readonly values: Float64Array;
  readonly valid: Uint8Array | null;
}

export function numberAt({ values, valid }: StoredNumbers, row: number): number | null {
  return isThere(valid, row) ? (values[row] ?? null) : null;
}

/** Incidents in the columns of the file. What is no text is coded as JSON of the contract. */
export interface StoredIncidents {
  readonly length: number;
  readonly table: IdTable;
  readonly id: StoredTexts;
  /** None where it is the incident's own id. */
  readonly caseId: StoredTexts;
  /** Row of the article. */
  readonly article: Uint32Array;
  readonly name: StoredTexts;
  /** JSON of a list; none where it is empty. */
  readonly aliases: StoredTexts;
  readonly role: StoredCoded;
  readonly count: StoredNumbers;
  /** A bit for each row. */
  readonly background: Uint8Array;
  readonly status: StoredCoded;
  readonly date: StoredCoded;
  readonly dateOf: StoredCoded;
  readonly place: StoredCoded;
  readonly country: StoredCoded;
  readonly sentence: StoredCoded;
  readonly fine: StoredCoded;
  readonly charge: StoredCoded;
  readonly organisation: StoredCoded;
  readonly trigger: StoredCoded;
  /** JSON of an EvidencePattern. */
  readonly evidence: StoredCoded;
  /** As `spans.ts` writes them. */
  readonly spans: StoredTexts;
}

/** Articles in the columns of the file. */
export interface StoredArticles {
  readonly length: number;
  readonly table: IdTable;
  readonly id: StoredTexts;
  /** None where it is the id and `.txt`. */
  readonly file: StoredTexts;
  /** 32 bytes for each. */
  readonly sha256: Uint8Array;
  readonly language: StoredCoded;
  readonly title: StoredTexts;
  readonly published: StoredCoded;
  readonly url: StoredTexts;
  readonly publisher: StoredCoded;
  /** A bit for each row. */
  readonly added: Uint8Array;
  /** JSON of a list; none where it is empty. */
  readonly problems: StoredCoded;
}

/** A dataset as it lies in the columnar file. Plain data: a worker may read it and hand it over. */
export interface StoredDataset {
  readonly header: Header;
  readonly articles: StoredArticles;
  readonly incidents: StoredIncidents;
}

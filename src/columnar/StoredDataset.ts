import type { Header } from "./header.ts";
import type { IdTable } from "./IdTable.ts";
import type { StoredCoded, StoredTexts } from "./StoredTexts.ts";

/** Incidents in the columns of the file. What is coded and no text is JSON of the contract. */
export interface StoredIncidents {
  readonly length: number;
  readonly table: IdTable;
  readonly id: StoredTexts;
  /** None where it is the incident's own id. */
  readonly caseId: StoredCoded;
  /** Row of the article. */
  readonly article: Uint32Array;
  readonly name: StoredTexts;
  /** None where the list is empty. */
  readonly aliases: StoredCoded;
  readonly role: StoredCoded;
  readonly count: StoredCoded;
  /** A bit for each row. */
  readonly background: Uint8Array;
  readonly status: StoredCoded;
  readonly date: StoredCoded;
  readonly dateOf: StoredCoded;
  readonly place: StoredCoded;
  readonly country: StoredCoded;
  readonly sentence: StoredCoded;
  readonly fine: StoredCoded;
  readonly chargeText: StoredCoded;
  readonly chargeCategory: StoredCoded;
  /** The list of a charge; none where there is no charge. */
  readonly chargeLaw: StoredCoded;
  readonly organisation: StoredCoded;
  readonly triggerText: StoredCoded;
  readonly triggerDate: StoredCoded;
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

/** A gold answer or a prediction, in the names of the gold files. */
export interface Answer {
  person: string | null;
  count: number | null;
  city: string | null;
  country: string | null;
  date: string | null;
  status: string | null;
  sentence: WrittenSentence | null;
  charge: string | null;
  charge_category: string | null;
  organisation: string | null;
  evidence: string | null;
}

export interface WrittenSentence {
  years?: number | undefined;
  months?: number | undefined;
  weeks?: number | undefined;
  days?: number | undefined;
  hours?: number | undefined;
  fine?: { amount: number | string; currency?: string | null } | undefined;
}

/** A gold answer: what else may be said, and whether it must be found. */
export interface Gold extends Answer {
  id: string;
  tier: "core" | "background";
  year_in_text: string | null;
  /** Where the evidence stands in the file, in UTF-16 units as JavaScript counts. */
  evidence_span?: readonly [start: number, end: number];
  aliases?: string[];
  count_accept?: (number | null)[];
  city_accept?: (string | null)[];
  date_accept?: (string | null)[];
  status_accept?: (string | null)[];
  sentence_accept?: (WrittenSentence | null)[];
  charge_category_accept?: (string | null)[];
  country_accept?: (string | null)[];
}

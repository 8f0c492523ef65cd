import type { LengthBin } from "../../length.ts";
import type { Basis, ChargeCategory, DateEvent, FieldName, Status } from "../../vocabulary.ts";

export const statuses: Record<Status, string> = {
  detained: "Detained",
  "pretrial-detention": "Pre-trial detention",
  "administrative-arrest": "Administrative arrest",
  fined: "Fined",
  imprisoned: "Imprisoned",
  "restricted-freedom": "Restricted or suspended",
  "house-arrest": "House arrest",
  released: "Released",
  acquitted: "Acquitted",
  "under-investigation": "Under investigation",
  warned: "Warned",
  "forced-psychiatric": "Forced psychiatric treatment",
  other: "Other outcome",
};

export const charges: Record<ChargeCategory, string> = {
  "peaceful-assembly": "Peaceful assembly",
  "banned-organisation": "Banned organisation",
  "extremism-financing": "Financing extremism",
  "incitement-discord": "Incitement of discord",
  "false-information": "False information",
  "insult-official": "Insulting an official",
  defamation: "Defamation",
  "mass-unrest": "Mass unrest",
  "police-disobedience": "Disobeying the police",
  hooliganism: "Hooliganism",
  drugs: "Drugs",
  economic: "Economic offence",
  "state-security": "State security",
  violence: "Violence",
  "military-discrediting": "Discrediting the military",
  other: "Other charge",
};

export const lengths: Record<LengthBin, string> = {
  "3-days": "up to 3 days",
  "15-days": "4–15 days",
  "30-days": "16–30 days",
  "6-months": "1–6 months",
  "1-year": "6–12 months",
  "3-years": "1–3 years",
  "5-years": "3–5 years",
  "10-years": "5–10 years",
  "20-years": "10–20 years",
  "over-20-years": "over 20 years",
  life: "life",
  "fine-only": "fine only",
  restricted: "restricted or suspended",
  "awaiting-verdict": "awaiting verdict",
  "no-sentence": "no sentence",
  "not-stated": "not stated",
};

/** In place of a length: why there is none, else that it is not stated. */
export function withoutTerm(bin: LengthBin): string {
  const says: readonly LengthBin[] = ["fine-only", "awaiting-verdict", "no-sentence"];
  return says.includes(bin) ? lengths[bin] : lengths["not-stated"];
}

export const bases: Record<Basis, { name: string; explained: string }> = {
  stated: { name: "stated", explained: "said in the same sentence as the outcome" },
  inherited: { name: "inherited", explained: "carried over from elsewhere in the article" },
  inferred: { name: "inferred", explained: "concluded from what the article says, not said in it" },
};

export const fields: Record<FieldName, string> = {
  person: "Person",
  count: "Number of people",
  status: "Status",
  date: "Date",
  year: "Year",
  place: "Place",
  sentence: "Sentence",
  fine: "Fine",
  charge: "Charge",
  organisation: "Organisation",
  trigger: "Act it is about",
};

export const dateEvents: Record<DateEvent, string> = {
  detention: "detention",
  charge: "charge",
  ruling: "ruling",
  release: "release",
};

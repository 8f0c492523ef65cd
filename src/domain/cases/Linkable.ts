import type { Charge, Incident } from "../schema.ts";

/** Of an incident what cases are found by: of a large archive no more than this stands in memory at once. */
export interface Linkable
  extends Pick<Incident, "id" | "articleId" | "status" | "date" | "country" | "placeId" | "sentence" | "fine"> {
  person: { name: string } | null;
  charge: Pick<Charge, "category" | "law"> | null;
}

export function linkableOf(incident: Incident): Linkable {
  const { id, articleId, person, status, date, country, placeId, sentence, fine, charge } = incident;
  return {
    id,
    articleId,
    status,
    date,
    country,
    placeId,
    sentence,
    fine,
    person: person && { name: person.name },
    charge: charge && { category: charge.category, law: charge.law },
  };
}

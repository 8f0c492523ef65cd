import type { Incident } from "../../src/domain/schema.ts";
import { incidentsOf } from "./told.ts";

const PUBLISHED = "2031-06-01";

/** What may be asked of an incident, by the word for it. */
const FIELDS: Readonly<Record<string, (incident: Incident) => string | number | null>> = {
  status: ({ status }) => status,
  date: ({ date }) => date,
  place: ({ placeId }) => placeId,
  charge: ({ charge }) => charge?.category ?? null,
  days: ({ sentence }) => sentence?.days ?? null,
  months: ({ sentence }) => sentence?.months ?? null,
  years: ({ sentence }) => sentence?.years ?? null,
  fine: ({ fine }) => fine?.amount ?? null,
};

/** The asked fields of Erbol Umarbekov's incident, or of the one of them that has all: "status fined; date 2031-05-12". */
export function fieldsOf(text: string, wanted: string): string {
  const found = incidentsOf(text.replaceAll(" ¶ ", "\n\n"), PUBLISHED).filter(
    ({ person }) => person?.name === "Erbol Umarbekov",
  );
  const told = found.map((incident) =>
    wanted
      .split("; ")
      .map((field) => field.split(" ")[0] ?? "")
      .map((name) => `${name} ${FIELDS[name]?.(incident) ?? "-"}`)
      .join("; "),
  );
  return told.find((each) => each === wanted) ?? told.join(" / ");
}

import { addDays, type Day, toDay } from "../../../domain/day.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Token } from "../../token.ts";

/** How long after its publication an article may still be added to. */
const UPDATED_WITHIN = 31;

const UPDATE = /^(?:upd|update|updated|correction|added)\b/iu;

/** "UPD. 17 December": an addition to the article. */
export function opensUpdate(tokens: readonly Token[]): boolean {
  return UPDATE.test(tokens[0]?.text ?? "");
}

/** The publication, or the last day of the updates added to the article within a month of it. */
export function latestOf(reads: readonly Read[], published: Day): Day {
  const end = addDays(published, UPDATED_WITHIN);
  const updates = reads.flatMap(({ tokens, sightings }) => {
    const first = sightings[0]?.mention;
    if (!opensUpdate(tokens) || first?.kind !== "date" || first.value.day === null) return [];
    const { month, day, year } = first.value;
    if (month === null) return [];
    const days = [Number(published.slice(0, 4)), Number(end.slice(0, 4))].map((each) =>
      toDay(year ?? each, month, day),
    );
    return days.filter((each) => each > published && each <= end);
  });
  return [published, ...updates].reduce((latest, each) => (each > latest ? each : latest));
}

import type { Told } from "../../domain/facets/told.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Words } from "../../domain/words/Words.ts";
import { Note } from "./Note.tsx";

/** Who is in view, counted in three ways; each says on hover, focus or press what it counts. */
export function Counters({ selection, told, words }: { selection: Selection; told: Told; words: Words }) {
  const { counters } = words.app;
  const people = counters.people[told];
  const { total, reports, size } = selection;
  return (
    <ul className="summary-counters" aria-label={counters.label}>
      <li>
        <Note label={people.of(total)} text={people.explained} />
      </li>
      <li>
        <Note label={counters.incidents(reports)} text={counters.incidentsExplained} />
      </li>
      <li>
        <Note label={counters.cases(size)} text={counters.casesExplained} />
      </li>
    </ul>
  );
}

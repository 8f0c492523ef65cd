import type { Selection } from "../../domain/selection.ts";
import type { Words } from "../../domain/words/Words.ts";
import { Note } from "./Note.tsx";

/** Who is in view, counted in three ways; each says on hover, focus or press what it counts. */
export function Counters({ selection, words }: { selection: Selection; words: Words }) {
  const { counters } = words.app;
  const { total, reports, size } = selection;
  return (
    <ul className="summary-counters" aria-label={counters.label}>
      <li>
        <Note label={counters.people(total)} text={counters.peopleExplained} />
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

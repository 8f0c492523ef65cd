import type { Words } from "../../domain/words/Words.ts";
import type { NeighbouringIncidents } from "./useNeighbours.ts";

interface NeighboursProps {
  neighbours: NeighbouringIncidents;
  onStep(incidentId: string | null): void;
  words: Words;
}

/** Goes to the incidents before and after. */
export function Neighbours({ neighbours: { previous, next, index, size }, onStep, words }: NeighboursProps) {
  const { evidence } = words;
  const step = (id: string | null, label: string, arrow: string) => (
    <button
      type="button"
      className="app-quiet-button"
      aria-label={label}
      disabled={id === null}
      onClick={() => onStep(id)}
    >
      <span aria-hidden="true">{arrow}</span>
    </button>
  );
  return (
    <div className="evidence-neighbours">
      {step(previous, evidence.previous, "←")}
      <span>{index < 0 ? evidence.outside : evidence.position(index + 1, size)}</span>
      {step(next, evidence.next, "→")}
      {index >= 0 && <span className="evidence-keys">{evidence.keys}</span>}
    </div>
  );
}

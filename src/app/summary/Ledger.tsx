import type { Filter } from "../../domain/facets/facets.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Movement } from "../../views/movement/Movement.ts";
import { useMoving } from "../../views/movement/useMoving.ts";
import { useMovingSelection } from "../useMovingSelection.ts";
import { Counters } from "./Counters.tsx";
import { Reconciliation } from "./Reconciliation.tsx";

interface LedgerProps {
  selection: Selection;
  filter: Filter;
  movement: Movement<Filter>;
  onChange(filter: Filter): void;
  words: Words;
}

/** The proof that the numbers add up; it follows a hand that moves. */
export function Ledger({ movement, onChange, words, ...rested }: LedgerProps) {
  const moved = useMoving(useMovingSelection(movement, rested.selection.dataset, null));
  const { selection, filter } = moved ?? rested;
  if (selection.size === 0 && moved === null) return null;
  return (
    <div className="summary-ledger">
      <Counters selection={selection} told={filter.told} words={words} />
      <Reconciliation selection={selection} filter={filter} onChange={onChange} words={words} />
    </div>
  );
}

import { memo } from "react";
import type { Filter } from "../../domain/facets/facets.ts";
import type { Movement } from "../../views/movement/Movement.ts";
import { Ledger } from "./Ledger.tsx";
import { type SummaryProps, SummaryWords } from "./SummaryWords.tsx";

/** The view in words, and beside it the proof that its numbers add up. */
export const SummarySection = memo(function SummarySection({
  movement,
  ...props
}: SummaryProps & { movement: Movement<Filter> }) {
  const { selection, filter, onChange, words } = props;
  return (
    <section className="summary">
      <SummaryWords {...props} />
      <Ledger {...{ selection, filter, movement, onChange, words }} />
    </section>
  );
});

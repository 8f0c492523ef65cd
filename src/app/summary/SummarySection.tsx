import { memo } from "react";
import { Counters } from "./Counters.tsx";
import { Reconciliation } from "./Reconciliation.tsx";
import { type SummaryProps, SummaryWords } from "./SummaryWords.tsx";

/** The view in words, and beside it the proof that its numbers add up; the proof also follows a hand that moves. */
export const SummarySection = memo(function SummarySection(props: SummaryProps) {
  const { selection, filter, onChange, isMoving, words } = props;
  return (
    <section className="summary" data-moving={isMoving || undefined}>
      <SummaryWords {...props} />
      {selection.size === 0 && !isMoving ? null : (
        <div className="summary-ledger">
          <Counters selection={selection} told={filter.told} words={words} />
          <Reconciliation selection={selection} filter={filter} onChange={onChange} words={words} />
        </div>
      )}
    </section>
  );
});

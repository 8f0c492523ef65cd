import type { Words } from "../../domain/words/Words.ts";
import { CopyButton } from "../CopyButton.tsx";
import { linkTo } from "./linkTo.ts";

interface IncidentActionsProps {
  incidentId: string;
  /** Whether a link leads here on other machines too. */
  isShared: boolean;
  /** Shows how a mistake in what is open is reported. */
  onReport(): void;
  words: Words;
}

/** What a reader does with an incident: hand it on, or say that it is wrong. */
export function IncidentActions({ incidentId, isShared, onReport, words }: IncidentActionsProps) {
  const { filters, about } = words.app;
  return (
    <div className="evidence-actions">
      {isShared ? (
        <CopyButton
          label={words.evidence.copyLink}
          className="app-button"
          text={() => linkTo(incidentId)}
          copied={filters.linkCopied}
          failed={filters.linkNotCopied}
        />
      ) : null}
      <button type="button" className="app-button" onClick={onReport}>
        {about.mistake.title}
      </button>
    </div>
  );
}

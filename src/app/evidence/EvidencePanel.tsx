import { late } from "../../views/late.tsx";
import { LateDialog } from "../LateDialog.tsx";
import { whileAtRest } from "../whileAtRest.ts";
import type { OpenPanelProps } from "./OpenPanel.tsx";

const OpenPanel = late(async () => (await import("./OpenPanel.tsx")).OpenPanel);

interface EvidencePanelProps extends Omit<OpenPanelProps, "incident" | "article"> {
  incidentId: string | null;
  isMoving: boolean;
}

/** The evidence of the chosen incident, if the dataset has it. */
export const EvidencePanel = whileAtRest(function EvidencePanel({ incidentId, ...rest }: EvidencePanelProps) {
  if (incidentId === null) return null;
  const { dataset } = rest.selection;
  const incident = dataset.incidents.find(({ id }) => id === incidentId);
  const article = dataset.articles.find(({ id }) => id === incident?.articleId);
  if (incident === undefined || article === undefined) return null;
  const { words, onChoose } = rest;
  return (
    <LateDialog part={words.app.broken.evidence} onClose={() => onChoose(null)} words={words}>
      <OpenPanel incident={incident} article={article} {...rest} />
    </LateDialog>
  );
});

import { late } from "../../views/late.tsx";
import { LateDialog } from "../LateDialog.tsx";
import type { OpenPanelProps } from "./OpenPanel.tsx";

const OpenPanel = late(async () => (await import("./OpenPanel.tsx")).OpenPanel);

interface EvidencePanelProps extends Omit<OpenPanelProps, "incident" | "article"> {
  incidentId: string | null;
}

/** The evidence of the chosen incident, if the dataset has it. */
export function EvidencePanel({ incidentId, ...rest }: EvidencePanelProps) {
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
}

import { articleOf } from "../../domain/articleOf.ts";
import { incidentOf } from "../../domain/incidentOf.ts";
import { late } from "../../views/late.tsx";
import { LateDialog } from "../LateDialog.tsx";
import type { OpenPanelProps } from "./OpenPanel.tsx";

const OpenPanel = late(async () => (await import("./OpenPanel.tsx")).OpenPanel);

interface EvidencePanelProps extends Omit<OpenPanelProps, "incident" | "article"> {
  incidentId: string | null;
}

/** The evidence of the chosen incident, if the dataset has it. */
export function EvidencePanel({ incidentId, ...rest }: EvidencePanelProps) {
  if (incidentId === null) return null;
  const { dataset } = rest.selection;
  const incident = incidentOf(incidentId, dataset);
  const article = incident && articleOf(incident, dataset);
  if (incident === undefined || article === undefined) return null;
  const { words, onChoose } = rest;
  return (
    <LateDialog part={words.app.broken.evidence} onClose={() => onChoose(null)} words={words}>
      <OpenPanel incident={incident} article={article} {...rest} />
    </LateDialog>
  );
}

import { Dialog } from "../Dialog.tsx";
import { HowToReport, type MistakeProps } from "./HowToReport.tsx";
import "./about.css";

interface MistakeDialogProps extends MistakeProps {
  onClose(): void;
}

/** How a mistake in the incident that is open is reported. */
export function MistakeDialog({ onClose, ...props }: MistakeDialogProps) {
  const { app } = props.words;
  return (
    <Dialog title={app.about.mistake.title} closeLabel={app.close} className="app-prose" onClose={onClose}>
      <HowToReport {...props} />
    </Dialog>
  );
}

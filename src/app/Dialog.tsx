import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog as Frame, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Scrollable } from "./Scrollable.tsx";
import "./dialog.css";

interface DialogProps {
  title: string;
  closeLabel: string;
  className?: string;
  onClose(): void;
  children: ReactNode;
  footer?: ReactNode;
}

/**
 * A modal dialog: it keeps the focus, gives it back, and closes on Escape and on a press beside it. The library behind
 * it is not small: whoever shows a dialog loads it when it is asked for.
 */
export function Dialog({ title, closeLabel, className = "", onClose, children, footer }: DialogProps) {
  return (
    <ModalOverlay
      className="app-dialog-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={`app-dialog ${className}`}>
        <Frame className="app-dialog-frame">
          <div className="app-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button className="app-icon-button" aria-label={closeLabel} onPress={onClose}>
              <span aria-hidden="true">×</span>
            </Button>
          </div>
          <Scrollable className="app-dialog-body" aria-label={title}>
            {children}
          </Scrollable>
          {footer === undefined ? null : <div className="app-dialog-foot">{footer}</div>}
        </Frame>
      </Modal>
    </ModalOverlay>
  );
}

import type { RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { COLUMNS, type Column, columns } from "../../domain/settings/columns.ts";
import type { Words } from "../../domain/words/Words.ts";
import { OrderedChoice } from "../ordering/OrderedChoice.tsx";

interface ColumnMenuProps {
  /** What opens the menu, and takes the focus back. */
  trigger: RefObject<HTMLButtonElement | null>;
  shown: readonly Column[];
  onShow(columns: readonly Column[]): void;
  onClose(): void;
  words: Words;
}

/** Chooses and orders the columns. */
export function ColumnMenu({ trigger, shown, onShow, onClose, words }: ColumnMenuProps) {
  const { columnMenu, columns: names } = words.table;
  return (
    <Popover triggerRef={trigger} isOpen placement="bottom end" onOpenChange={onClose} className="table-menu">
      <Dialog aria-label={columnMenu.title} className="table-menu-dialog">
        <p className="table-menu-hint">{columnMenu.explained}</p>
        <OrderedChoice
          label={columnMenu.title}
          all={COLUMNS}
          chosen={shown}
          onChange={onShow}
          nameOf={(column) => names[column]}
          earlier={columnMenu.earlier}
          later={columnMenu.later}
        />
        <button type="button" className="app-quiet-button" onClick={() => onShow(columns.empty)}>
          {columnMenu.reset}
        </button>
      </Dialog>
    </Popover>
  );
}

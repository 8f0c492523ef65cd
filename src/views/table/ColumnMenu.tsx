import type { RefObject } from "react";
import { Button } from "react-aria-components/Button";
import { Checkbox } from "react-aria-components/Checkbox";
import { Dialog } from "react-aria-components/Dialog";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { Popover } from "react-aria-components/Popover";
import { type Column, columns } from "../../domain/settings/columns.ts";
import type { Words } from "../../domain/words/Words.ts";
import { moveColumn, offeredColumns, showColumns } from "./columnOrder.ts";

interface ColumnMenuProps {
  /** What opens the menu, and takes the focus back. */
  trigger: RefObject<HTMLButtonElement | null>;
  shown: readonly Column[];
  onShow(columns: readonly Column[]): void;
  onClose(): void;
  words: Words;
}

/** Chooses and orders the columns: a list that arrow keys walk, with a box to tick and two buttons to move in each row. */
export function ColumnMenu({ trigger, shown, onShow, onClose, words }: ColumnMenuProps) {
  const { columnMenu } = words.table;
  return (
    <Popover triggerRef={trigger} isOpen placement="bottom end" onOpenChange={onClose} className="table-menu">
      <Dialog aria-label={columnMenu.title} className="table-menu-dialog">
        <p className="table-menu-hint">{columnMenu.explained}</p>
        <GridList
          aria-label={columnMenu.title}
          className="table-menu-list"
          selectionMode="multiple"
          selectedKeys={shown}
          disallowEmptySelection
          escapeKeyBehavior="none"
          onSelectionChange={(keys) =>
            onShow(
              showColumns(shown, new Set(offeredColumns(shown).filter((each) => keys === "all" || keys.has(each)))),
            )
          }
        >
          {offeredColumns(shown).map((column) => (
            <ColumnItem key={column} column={column} shown={shown} onShow={onShow} words={words} />
          ))}
        </GridList>
        <button type="button" className="app-quiet-button" onClick={() => onShow(columns.empty)}>
          {columnMenu.reset}
        </button>
      </Dialog>
    </Popover>
  );
}

type ColumnItemProps = Pick<ColumnMenuProps, "shown" | "onShow" | "words"> & { column: Column };

function ColumnItem({ column, shown, onShow, words }: ColumnItemProps) {
  const { columnMenu, columns: names } = words.table;
  const name = names[column];
  const place = shown.indexOf(column);
  return (
    <GridListItem id={column} textValue={name} className="table-menu-item">
      <Checkbox slot="selection" className="table-menu-box">
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="M3 8.5 6.5 12 13 4.5" />
        </svg>
      </Checkbox>
      <span className="table-menu-name">{name}</span>
      {place < 0 ? null : (
        <>
          <Button
            className="table-menu-move"
            aria-label={columnMenu.earlier(name)}
            isDisabled={place === 0}
            onPress={() => onShow(moveColumn(shown, column, -1))}
          >
            <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
              <path d="M4 8l4-4 4 4M8 4v9" />
            </svg>
          </Button>
          <Button
            className="table-menu-move"
            aria-label={columnMenu.later(name)}
            isDisabled={place === shown.length - 1}
            onPress={() => onShow(moveColumn(shown, column, 1))}
          >
            <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
              <path d="M4 8l4 4 4-4M8 12V3" />
            </svg>
          </Button>
        </>
      )}
    </GridListItem>
  );
}

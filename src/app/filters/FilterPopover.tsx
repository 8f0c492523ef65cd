import type { RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { select } from "../../domain/selection.ts";
import { FilterPanel } from "./FilterPanel.tsx";
import type { FilterProps } from "./FilterProps.ts";
import { type MenuName, nameOfMenu } from "./menus.ts";

interface FilterPopoverProps extends FilterProps {
  menu: MenuName;
  trigger: RefObject<HTMLButtonElement | null>;
  onClose(): void;
}

/**
 * The panel of a menu beside its button, within the column of the page, with the number of people that is left; Escape
 * gives the focus back.
 */
export function FilterPopover({ menu, trigger, onClose, ...props }: FilterPopoverProps) {
  const { dataset, filter, words } = props;
  return (
    <Popover
      className="filter-popover"
      isOpen
      triggerRef={trigger}
      placement={menu === "more" ? "bottom end" : "bottom start"}
      offset={6}
      containerPadding={8}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog className="filter-panel" data-menu={menu} aria-label={nameOfMenu(menu, words)}>
        <FilterPanel menu={menu} shouldFocus {...props} />
        <p className="filter-in-view" role="status">
          {words.choosing.inView(select(dataset, filter).total)}
        </p>
      </Dialog>
    </Popover>
  );
}

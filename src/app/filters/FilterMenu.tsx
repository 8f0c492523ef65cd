import { useRef, useState } from "react";
import { late } from "../../views/late.tsx";
import { LateDialog } from "../LateDialog.tsx";
import type { FilterProps } from "./FilterProps.ts";
import { MenuLabel } from "./MenuLabel.tsx";
import { isChosenIn, type MenuName } from "./menus.ts";

const load = () => import("./FilterPopover.tsx");
/** A reader who only passes by is not told that it did not come. */
const prepare = () => void load().catch(() => undefined);
/** Lists, calendar and what places them are much code, which comes when a reader is about to choose. */
const FilterPopover = late(async () => (await load()).FilterPopover);

interface FilterMenuProps extends FilterProps {
  menu: MenuName;
}

/** A button that says what is chosen, and opens the panel in which it is chosen. */
export function FilterMenu({ menu, ...props }: FilterMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const { words } = props;
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="filter-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-active={isChosenIn(menu, props.filter) || undefined}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(true)}
      >
        <MenuLabel menu={menu} {...props} />
      </button>
      {isOpen ? (
        <LateDialog part={words.choosing.panel} onClose={() => setOpen(false)} words={words}>
          <FilterPopover menu={menu} trigger={trigger} onClose={() => setOpen(false)} {...props} />
        </LateDialog>
      ) : null}
    </>
  );
}

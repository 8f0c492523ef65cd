import { lazy, Suspense, useRef, useState } from "react";
import { Boundary } from "../Boundary.tsx";
import type { FilterProps } from "./FilterProps.ts";
import { isChosenIn, type MenuName, nameOfMenu, summaryOf } from "./menus.ts";

const load = () => import("./FilterPopover.tsx");
/** Lists, calendar and what places them are much code, which comes when a reader is about to choose. */
const FilterPopover = lazy(async () => ({ default: (await load()).FilterPopover }));

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
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => setOpen(true)}
      >
        <span className="filter-button-text">
          <span className="filter-button-name">{nameOfMenu(menu, words)}</span>{" "}
          <span className="filter-button-value">{summaryOf(menu, props)}</span>
        </span>
        <svg className="filter-chevron" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
          <path d="M2 4.2 6 8.2l4-4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
      </button>
      {isOpen ? (
        <Boundary
          part={words.choosing.panel}
          words={words}
          frame={(failure) => <div className="filter-broken">{failure}</div>}
        >
          <Suspense>
            <FilterPopover menu={menu} trigger={trigger} onClose={() => setOpen(false)} {...props} />
          </Suspense>
        </Boundary>
      ) : null}
    </>
  );
}

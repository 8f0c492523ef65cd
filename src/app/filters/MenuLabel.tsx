import type { FilterProps } from "./FilterProps.ts";
import { type MenuName, nameOfMenu, summaryOf } from "./menus.ts";

/** What stands on the button of a menu: its name, and under it what is chosen. */
export function MenuLabel({ menu, ...props }: FilterProps & { menu: MenuName }) {
  return (
    <>
      <span className="filter-button-text">
        <span className="filter-button-name">{nameOfMenu(menu, props.words)}</span>{" "}
        <span className="filter-button-value">{summaryOf(menu, props)}</span>
      </span>
      <svg className="filter-chevron" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        <path d="M2 4.2 6 8.2l4-4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </>
  );
}

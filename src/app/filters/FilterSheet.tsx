import { Button } from "react-aria-components/Button";
import { Disclosure, DisclosurePanel, Heading } from "react-aria-components/Disclosure";
import { select } from "../../domain/selection.ts";
import { Dialog } from "../Dialog.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import type { FilterProps } from "./FilterProps.ts";
import { isChosenIn, MENUS, type MenuName, nameOfMenu, summaryOf } from "./menus.ts";

interface FilterSheetProps extends FilterProps {
  onClose(): void;
}

/** The menus of the bar for a phone: each opens in place, below the other. */
export function FilterSheet({ onClose, ...props }: FilterSheetProps) {
  const { dataset, filter, words } = props;
  const { filters } = words.app;
  return (
    <Dialog
      title={filters.label}
      closeLabel={words.app.close}
      className="filter-sheet"
      onClose={onClose}
      footer={
        <Button className="app-button app-button-strong" onPress={onClose}>
          {filters.show(words.tally(select(dataset, filter).total))}
        </Button>
      }
    >
      {MENUS.map((menu) => (
        <SheetSection key={menu} menu={menu} {...props} />
      ))}
    </Dialog>
  );
}

function SheetSection({ menu, ...props }: FilterProps & { menu: MenuName }) {
  return (
    <Disclosure className="filter-section">
      {({ isExpanded }) => (
        <>
          <Heading level={3}>
            <Button slot="trigger" className="filter-button" data-active={isChosenIn(menu, props.filter) || undefined}>
              <span className="filter-button-text">
                <span className="filter-button-name">{nameOfMenu(menu, props.words)}</span>{" "}
                <span className="filter-button-value">{summaryOf(menu, props)}</span>
              </span>
              <svg className="filter-chevron" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
                <path d="M2 4.2 6 8.2l4-4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
              </svg>
            </Button>
          </Heading>
          <DisclosurePanel className="filter-section-panel">
            {isExpanded ? <FilterPanel menu={menu} {...props} /> : null}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}

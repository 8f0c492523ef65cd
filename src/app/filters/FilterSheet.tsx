import { Button } from "react-aria-components/Button";
import { Disclosure, DisclosurePanel, Heading } from "react-aria-components/Disclosure";
import { select } from "../../domain/selection.ts";
import { Dialog } from "../Dialog.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import type { FilterProps } from "./FilterProps.ts";
import { MenuLabel } from "./MenuLabel.tsx";
import { isChosenIn, MENUS, type MenuName } from "./menus.ts";

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
              <MenuLabel menu={menu} {...props} />
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

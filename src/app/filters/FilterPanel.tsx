import { ChoicePanel } from "./ChoicePanel.tsx";
import { DatePanel } from "./DatePanel.tsx";
import type { FilterProps } from "./FilterProps.ts";
import { MorePanel } from "./MorePanel.tsx";
import type { MenuName } from "./menus.ts";
import "./filterPanels.css";

export interface PanelProps extends FilterProps {
  /** Whether the first control takes the focus when the panel opens. */
  shouldFocus?: boolean;
}

/** Where the values of one menu are chosen. */
export function FilterPanel({ menu, ...props }: PanelProps & { menu: MenuName }) {
  if (menu === "dates") return <DatePanel {...props} />;
  return menu === "more" ? <MorePanel {...props} /> : <ChoicePanel name={menu} {...props} />;
}

import { LEAST_BASES } from "../../domain/facets/basis.ts";
import type { Told } from "../../domain/facets/told.ts";
import { ChoicePanel } from "./ChoicePanel.tsx";
import type { PanelProps } from "./FilterPanel.tsx";
import { OneOf } from "./OneOf.tsx";

const TOLD: readonly Told[] = ["reported", "background"];

/** The facets that are chosen by less often. */
export function MorePanel(props: PanelProps) {
  const { filter, onChange, words } = props;
  const { filters } = words.app;
  const { leastBasis, leastBasisName } = words.choosing;
  return (
    <div className="filter-more">
      <section>
        <h3 className="filter-heading">{filters.names.organisation}</h3>
        <ChoicePanel name="organisation" {...props} />
      </section>
      <section>
        <h3 className="filter-heading">{filters.names.articles}</h3>
        <ChoicePanel name="articles" {...props} shouldFocus={false} />
      </section>
      <OneOf
        label={leastBasisName}
        value={filter.basis}
        options={LEAST_BASES.map((basis) => ({ value: basis, ...leastBasis[basis] }))}
        onChange={(basis) => onChange({ ...filter, basis })}
      />
      <OneOf
        label={filters.names.told}
        value={filter.told}
        options={TOLD.map((told) => ({ value: told, ...words.choosing.told[told] }))}
        onChange={(told) => onChange({ ...filter, told })}
      />
    </div>
  );
}

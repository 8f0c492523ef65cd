import { useMemo } from "react";
import { areaAround } from "./areas.ts";
import { NameLayer } from "./NameLayer.tsx";
import { TOWN_DOT, type TownName } from "./townNames.ts";

/** A small square at each town that is named for orientation. */
export function TownDots({ towns }: { towns: readonly TownName[] }) {
  const dots = useMemo(
    () => towns.map(({ id, dot }) => ({ id, text: "", area: areaAround(dot, TOWN_DOT, TOWN_DOT) })),
    [towns],
  );
  return <NameLayer labels={dots} className="map-town-dot" />;
}

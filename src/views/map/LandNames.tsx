import { memo, useDeferredValue, useMemo } from "react";
import type { Words } from "../../domain/words/Words.ts";
import { NameLayer } from "./NameLayer.tsx";
import { type Land, orientationOf } from "./orientation.ts";
import type { Scene, Stage } from "./scene.ts";
import { TownDots } from "./TownDots.tsx";

interface LandNamesProps {
  scene: Scene & { stage: Stage };
  land: Land;
  words: Words;
}

/** Names that give orientation; streets bring their own. They come after what the reader is looking for. */
export function LandNames({ scene, land, words }: LandNamesProps) {
  const shown = useDeferredValue(scene, null);
  return shown && <Names scene={shown} land={land} words={words} />;
}

const Names = memo(function Names({ scene, land, words }: LandNamesProps) {
  const names = useMemo(() => orientationOf(scene, scene.stage, land, words), [scene, land, words]);
  return (
    <>
      <NameLayer labels={names.countryNames} className="map-country-name" />
      <NameLayer labels={names.unitNames} className="map-unit-name" />
      <TownDots towns={names.townNames} />
      <NameLayer labels={names.townNames} className="map-town-name" />
    </>
  );
});

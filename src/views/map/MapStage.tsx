import type { Map as LeafletMap } from "leaflet";
import { type CSSProperties, useEffect, useMemo, useRef, useState } from "react";
import { MapContainer } from "react-leaflet";
import "leaflet/dist/leaflet.css";
import type { PlaceKey } from "../../domain/dimension.ts";
import type { Words } from "../../domain/words/Words.ts";
import { screenPalette } from "../chart/screenPalette.ts";
import type { Movement } from "../movement/Movement.ts";
import { MovingPicture } from "../movement/MovingPicture.tsx";
import type { Moved } from "../View.ts";
import type { Boundaries } from "./boundaries.ts";
import { type Frame, Framing, showFrame } from "./Framing.tsx";
import { Gestures } from "./Gestures.tsx";
import { boundsOf, LandLayer } from "./LandLayer.tsx";
import { LandNames } from "./LandNames.tsx";
import { LeaderLayer } from "./LeaderLayer.tsx";
import { MapControls } from "./MapControls.tsx";
import { sceneNodes } from "./markNodes.ts";
import type { MapMarks, MapModel } from "./model.ts";
import { NameLayer } from "./NameLayer.tsx";
import { PlaceLayer } from "./PlaceLayer.tsx";
import { CLOSEST_WITHOUT_STREETS, FREE_SNAP, StreetLayer } from "./StreetLayer.tsx";
import { movedScene, type Stage, sceneOf } from "./scene.ts";
import { useStage } from "./useStage.ts";

interface MapStageProps {
  model: MapModel;
  boundaries: Boundaries | null;
  /** Countries that hold data, by ISO code. */
  focus: ReadonlySet<string>;
  frame: Frame;
  chosen: readonly PlaceKey[];
  movement: Movement<Moved>;
  /** What is drawn at a step of the movement. */
  marksAt(step: Moved): MapMarks;
  onToggle(place: PlaceKey): void;
  withStreets: boolean;
  words: Words;
}

/** Between the margins of an upright A4 sheet, in CSS pixels. */
const SHEET = 672;

/** What the style sheet needs to print the map as it stands on the screen, only smaller: a printer lays out no map anew. */
function onPaper({ width, height }: Stage): CSSProperties {
  const sizes = {
    "--map-width": `${width}px`,
    "--map-height": `${height}px`,
    "--map-paper": Math.min(1, SHEET / width),
  };
  return sizes as CSSProperties;
}

/** What takes the focus is what has the name: Leaflet's own element, which arrow keys move. */
function useName(map: LeafletMap | null, name: string): void {
  useEffect(() => {
    const element = map?.getContainer();
    element?.setAttribute("role", "region");
    element?.setAttribute("aria-label", name);
  }, [map, name]);
}

/** The map itself, with its marks and the buttons that move it. */
export function MapStage(props: MapStageProps) {
  const { model, boundaries, focus, frame, chosen, movement, marksAt, onToggle, withStreets, words } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  useName(map, words.map.explained);
  const controls = useRef<HTMLDivElement>(null);
  const stage = useStage(map, controls);
  const scene = useMemo(
    () => (stage === null ? null : { stage, ...sceneOf(model, stage, words, chosen) }),
    [model, stage, words, chosen],
  );
  const draw = (step: Moved) =>
    scene === null ? [] : sceneNodes(movedScene(scene, marksAt(step), scene.stage, words), screenPalette, chosen);
  return (
    <div
      className={withStreets ? "map-stage map-stage-streets" : "map-stage"}
      style={stage === null ? undefined : onPaper(stage)}
    >
      <MapContainer
        ref={setMap}
        className="map-canvas"
        bounds={boundsOf(frame.box)}
        attributionControl={false}
        zoomControl={false}
        zoomSnap={FREE_SNAP}
        minZoom={2}
        maxZoom={CLOSEST_WITHOUT_STREETS}
      >
        <Gestures />
        <Framing frame={frame} over={controls} />
        {withStreets && <StreetLayer />}
        {boundaries && <LandLayer boundaries={boundaries} focus={focus} />}
        {scene && <PlaceLayer marks={scene.marks} {...{ chosen, onToggle, words }} />}
        {scene && boundaries && !withStreets && <LandNames scene={scene} land={boundaries} words={words} />}
        {scene && <LeaderLayer labels={scene.labels} />}
        {scene && <NameLayer labels={scene.labels} className="map-label movement-still" />}
      </MapContainer>
      {stage !== null && <MovingPicture movement={movement} width={stage.width} height={stage.height} draw={draw} />}
      <MapControls
        ref={controls}
        map={map}
        onFit={() => map && controls.current && showFrame(map, frame, controls.current)}
        words={words}
      />
    </div>
  );
}

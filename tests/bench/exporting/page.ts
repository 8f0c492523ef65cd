import "../../../src/app/main.tsx";
import { snapdom } from "@zumer/snapdom";
import { toBlob } from "html-to-image";
import { drawFigure } from "../../../src/app/export/drawFigure.ts";
import { pngBlob } from "../../../src/app/export/pictureFile.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { type DatasetFile, parseDataset } from "../../../src/domain/schema.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { english } from "../../../src/domain/words/english.ts";
import { views } from "../../../src/views/views.ts";

/** Pixels of a picture to the CSS pixel. */
const SCALE = 2;

async function exported(dataset: DatasetFile): Promise<Blob> {
  const drawn = await drawFigure({
    views,
    choice: {
      views: views.map(({ name }) => name),
      title: null,
      note: "",
      sheet: "web",
      theme: "light",
      extent: "data",
    },
    dataset,
    // Another object each time: what was counted for the last picture is counted again.
    filter: { ...EMPTY_FILTER },
    settings: DEFAULT_SETTINGS,
    datasetVersion: null,
    permalink: location.href,
    words: english,
  });
  return pngBlob(drawn, SCALE);
}

async function datasetAt(address: string): Promise<DatasetFile> {
  const parsed = parseDataset(await (await fetch(address)).json());
  if ("problems" in parsed) throw new Error(parsed.problems.join("\n"));
  return parsed.dataset;
}

/** The whole page, as those see it who photograph it. */
function photographed(): HTMLElement {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no root");
  return root;
}

const dataset = datasetAt("./dataset.json");
const archives = new Map<number, Promise<DatasetFile>>();

function archiveOf(size: number): Promise<DatasetFile> {
  const archive = archives.get(size) ?? datasetAt(`./archive-${size}.json`);
  archives.set(size, archive);
  return archive;
}

/** Ways to make a picture of the page; each answers with the bytes of a PNG. */
const WAYS = {
  qamau: async () => exported(await dataset),
  "html-to-image": async () => toBlob(photographed(), { pixelRatio: SCALE }),
  snapdom: async () =>
    snapdom.toBlob(photographed(), { type: "png", scale: SCALE, dpr: 1, embedFonts: true, invalidate: true }),
  "1,000 incidents": async () => exported(await archiveOf(1000)),
  "50,000 incidents": async () => exported(await archiveOf(50_000)),
};

export type Way = keyof typeof WAYS;

async function sizeOfPicture(way: Way): Promise<number> {
  const blob = await WAYS[way]();
  if (blob === null) throw new Error(`${way} made no picture`);
  return blob.size;
}

Object.assign(window, { sizeOfPicture });

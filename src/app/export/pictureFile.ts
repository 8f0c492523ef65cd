import { toPng } from "../../figure/png.ts";
import { withPngText } from "../../figure/pngText.ts";
import type { DrawnFigure } from "./drawFigure.ts";
import type { DownloadFile } from "./saveFile.ts";

export const PICTURE_FORMATS = ["svg", "png", "pdf"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Pixels of a PNG to the CSS pixel, of which there are 96 to the inch; the broken one makes 300, as printers ask for. */
export const SCALES = [1, 2, 3, 300 / 96, 4] as const;
export type Scale = number;

/** The figure as a PNG with its facts inside. Rejects with a PngError where it cannot be made. */
export async function pngBlob({ svgText, width, height, facts }: DrawnFigure, scale: Scale): Promise<Blob> {
  const png = await toPng(svgText, width, height, scale);
  return new Blob([withPngText(new Uint8Array(await png.arrayBuffer()), facts)], { type: "image/png" });
}

/** The formats the page writes itself; a PDF is saved from the browser's print dialogue. */
type FileFormat = Exclude<PictureFormat, "pdf">;

export async function pictureFile(figure: DrawnFigure, format: FileFormat, scale: Scale): Promise<DownloadFile> {
  const blob = format === "svg" ? new Blob([figure.svgText], { type: "image/svg+xml" }) : await pngBlob(figure, scale);
  return { name: figure.nameWith(format), blob };
}

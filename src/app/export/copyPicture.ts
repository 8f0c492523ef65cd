import type { DrawnFigure } from "./drawFigure.ts";
import { pngBlob, type Scale } from "./pictureFile.ts";

/** The browser has no clipboard for pictures, or forbids it. */
export class ClipboardError extends Error {
  constructor(options?: ErrorOptions) {
    super("the clipboard takes no picture", options);
    this.name = "ClipboardError";
  }
}

/** Puts the figure into the clipboard as a PNG. Rejects with a PngError or a ClipboardError. */
export async function copyPicture(figure: DrawnFigure, scale: Scale): Promise<void> {
  if (navigator.clipboard?.write === undefined || typeof ClipboardItem === "undefined") throw new ClipboardError();
  // Given before it is drawn: a browser allows the clipboard only while it handles the click.
  const png = pngBlob(figure, scale);
  const written = navigator.clipboard.write([new ClipboardItem({ "image/png": png })]).catch((error: unknown) => {
    throw new ClipboardError({ cause: error });
  });
  await Promise.all([png, written]);
}

/** Why a picture could not be made; the words for it are those of the page. */
export type PngProblem = "too-large" | "not-drawn";

export class PngError extends Error {
  readonly problem: PngProblem;

  constructor(problem: PngProblem, options?: ErrorOptions) {
    super(`no PNG: ${problem}`, options);
    this.name = "PngError";
    this.problem = problem;
  }
}

/** Pixels along a side of the largest canvas that Chromium, Firefox and Safari on a desktop all have. */
const LONGEST_SIDE = 16_384;

export function fitsCanvas(width: number, height: number, scale: number): boolean {
  return Math.max(width, height) * scale <= LONGEST_SIDE;
}

/** The font files in an SVG, as `withFonts` puts them there. */
const FONT = /url\((data:font\/[^)]*)\)/gu;

/**
 * A picture is decoded before the fonts inside it are, and its text is left out until then. A font that the browser has
 * decoded once is there at once.
 */
async function decodeFonts(svgText: string): Promise<void> {
  const loading = [...svgText.matchAll(FONT)].map(([source]) => new FontFace("of a figure", source).load());
  try {
    await Promise.all(loading);
  } catch (error) {
    throw new PngError("not-drawn", { cause: error });
  }
}

async function decoded(svgText: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svgText], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch (error) {
    throw new PngError("not-drawn", { cause: error });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * The SVG as a PNG of `scale` pixels to the CSS pixel (1 to 4); `width` and `height` are its size in CSS pixels.
 * Rejects with a PngError where the canvas would be too large, or the browser does not draw it.
 */
export async function toPng(svgText: string, width: number, height: number, scale: number): Promise<Blob> {
  if (!fitsCanvas(width, height, scale)) throw new PngError("too-large");
  await decodeFonts(svgText);
  const image = await decoded(svgText);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new PngError("not-drawn");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (png === null) throw new PngError("too-large");
  return png;
}

import { svg } from "./SvgNode.ts";
import { svgText } from "./svgText.ts";

/** CSS pixels along a side of the largest page of a PDF that every reader opens: 200 inches. */
const LONGEST_SIDE = 19_200;

/** A figure as it was composed, with its fonts inside. */
export interface PrintedFigure {
  svgText: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

/** Outside an SVG of its own, a declaration has no place. */
const DECLARATION = /^<\?xml[^>]*\?>\s*/u;

/**
 * The figure as an HTML document of one page, which has the figure's own size: printed, it is a PDF with real text and the
 * figure's fonts. A browser proposes the name for the file. The figure is escaped already, so it cannot end before its end.
 */
export function printDocument(figure: PrintedFigure, name: string, language: string): string {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(figure.width, figure.height));
  const [width, height] = [figure.width * scale, figure.height * scale];
  const style = [
    `@page{size:${width}px ${height}px;margin:0}`,
    "html,body{margin:0;padding:0}",
    // A hair beyond the page would be a second, empty one.
    `body{height:${height}px;overflow:hidden;print-color-adjust:exact;-webkit-print-color-adjust:exact}`,
    `svg:not(svg svg){display:block;width:${width}px;height:${height}px}`,
  ].join("");
  const head = svgText(
    svg("head", {}, svg("meta", { charset: "utf-8" }), svg("title", {}, name), svg("style", {}, style)),
  );
  return `<!doctype html><html lang="${language}">${head}<body>${figure.svgText.replace(DECLARATION, "")}</body></html>`;
}

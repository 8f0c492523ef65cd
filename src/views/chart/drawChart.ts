import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { SvgNode } from "../../figure/SvgNode.ts";
import { svgNodesOf } from "./svgNodesOf.ts";

/**
 * Mounts a chart of fixed size out of sight and takes its marks; nothing of it stays in the page.
 * Throws where the chart drew no SVG.
 */
export function drawChart(chart: ReactElement): SvgNode[] {
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  host.style.cssText = "position:absolute;left:-20000px;top:0";
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(chart));
    const surface = host.querySelector("svg");
    if (surface === null) throw new Error("the chart drew nothing");
    return svgNodesOf(surface);
  } finally {
    root.unmount();
    host.remove();
  }
}

import type { Refused } from "../domain/refusal.ts";
import { FACTS_ID } from "./facts.ts";

/** The facts that `compose` put into an SVG; or why there are none. The SVG is read, and never becomes part of the page. */
export function svgFactsIn(xml: string): string | Refused {
  const parsed = new DOMParser().parseFromString(xml, "image/svg+xml");
  if (parsed.querySelector("parsererror") !== null) return { refusal: "damaged-figure", detail: "XML" };
  const facts = parsed.querySelector(`metadata#${FACTS_ID}`)?.textContent;
  return facts ?? { refusal: "no-view", detail: "" };
}

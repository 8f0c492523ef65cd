import { type CarriedView, readCarriedView } from "../../domain/carriedView.ts";
import type { Refused } from "../../domain/refusal.ts";
import { pngTextIn } from "../../figure/pngTextIn.ts";
import { svgFactsIn } from "../../figure/svgFactsIn.ts";

/** Bytes; a PNG of the whole page at the largest scale has some thirty million. */
const LARGEST_FIGURE = 200_000_000;

async function factsIn(file: File): Promise<string | Refused> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return /\.png$/iu.test(file.name) ? pngTextIn(bytes) : svgFactsIn(new TextDecoder().decode(bytes));
}

/** The view that a saved figure carries; or why it gives none. */
export async function carriedViewIn(file: File): Promise<CarriedView | Refused> {
  if (file.size > LARGEST_FIGURE)
    return { refusal: "too-large", detail: `${file.size} bytes, at most ${LARGEST_FIGURE}` };
  try {
    const facts = await factsIn(file);
    return typeof facts === "string" ? readCarriedView(facts) : facts;
  } catch (error) {
    return { refusal: "unreadable", detail: error instanceof Error ? error.message : String(error) };
  }
}

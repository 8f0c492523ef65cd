import { compose } from "../../../src/figure/compose.ts";
import type { Figure } from "../../../src/figure/Figure.ts";
import { svgText } from "../../../src/figure/svgText.ts";

export function svgOf(figure: Figure): string {
  return svgText(compose(figure).svg);
}

/** A file with its content, which those of jsdom do not give. */
export function fileOf(name: string, content: string | Uint8Array): File {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return Object.assign(new File([name], name), { arrayBuffer: async () => new Uint8Array(bytes).buffer });
}

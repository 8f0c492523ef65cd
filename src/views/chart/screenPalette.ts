import { STATUSES, type Status } from "../../domain/vocabulary.ts";
import { type Palette, palettes } from "../../figure/palette.ts";

function variable(entry: string): string {
  return `var(--${entry.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}

const { statuses: _, ...plain } = palettes.light;

/** The palette as references to the custom properties of the page, so that a chart follows the theme without a render. */
export const screenPalette: Palette = {
  ...(Object.fromEntries(Object.keys(plain).map((entry) => [entry, variable(entry)])) as Omit<Palette, "statuses">),
  statuses: Object.fromEntries(STATUSES.map((status) => [status, variable(`status-${status}`)])) as Record<
    Status,
    string
  >,
};

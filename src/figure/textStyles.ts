import type { TextStyle } from "./Block.ts";
import type { Palette } from "./palette.ts";

type Size = readonly [size: number, leading: number];

/** Narrower paper has smaller titles, as its lines hold fewer words. Bounds are in CSS pixels. */
function sizesFor(width: number): Record<"title" | "filter" | "lead" | "panel", Size> {
  if (width < 400) return { title: [21, 27], filter: [13, 19], lead: [14, 21], panel: [16, 22] };
  if (width < 700) return { title: [27, 34], filter: [14, 21], lead: [16, 24], panel: [18, 25] };
  return { title: [34, 42], filter: [16, 24], lead: [18, 28], panel: [20, 28] };
}

/** The type of a figure of that width: few sizes, hierarchy by face and weight. Sizes are in CSS pixels. */
export function textStyles(palette: Palette, width: number) {
  const sizes = sizesFor(width);
  const style = ([size, leading]: Size, face: TextStyle["face"], weight: number, fill: string): TextStyle => ({
    size,
    leading,
    face,
    weight,
    fill,
  });
  return {
    kicker: style([13, 20], "sans", 600, palette.accent),
    title: style(sizes.title, "serif", 600, palette.ink),
    filter: style(sizes.filter, "sans", 500, palette.ink),
    summary: style(sizes.lead, "serif", 400, palette.ink),
    panelTitle: style(sizes.panel, "serif", 600, palette.ink),
    remark: style([14, 22], "serif", 400, palette.ink),
    counts: style([13, 20], "sans", 400, palette.muted),
    label: style([12, 18], "sans", 600, palette.ink),
    note: style([12, 18], "sans", 400, palette.muted),
  };
}

export type TextStyles = ReturnType<typeof textStyles>;

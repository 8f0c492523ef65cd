import type { TextStyle } from "./Block.ts";
import type { Palette } from "./palette.ts";

/** The type of a figure: few sizes, hierarchy by face and weight. Sizes are in CSS pixels. */
export function textStyles(palette: Palette) {
  const style = (size: number, leading: number, face: TextStyle["face"], weight: number, fill: string): TextStyle => ({
    size,
    leading,
    face,
    weight,
    fill,
  });
  return {
    kicker: style(13, 20, "sans", 600, palette.accent),
    title: style(34, 42, "serif", 600, palette.ink),
    filter: style(16, 24, "sans", 500, palette.ink),
    summary: style(18, 28, "serif", 400, palette.ink),
    panelTitle: style(20, 28, "serif", 600, palette.ink),
    counts: style(13, 20, "sans", 400, palette.muted),
    label: style(12, 18, "sans", 600, palette.ink),
    note: style(12, 18, "sans", 400, palette.muted),
  };
}

export type TextStyles = ReturnType<typeof textStyles>;

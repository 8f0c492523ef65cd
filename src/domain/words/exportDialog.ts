import type { Speaker } from "./Speaker.ts";

export function exportDialog({ text }: Speaker) {
  return {
    title: text("exporting.title"),
    close: text("exporting.close"),
    picture: text("exporting.picture"),
    content: text("exporting.content"),
    earlier: (view: string) => text("exporting.earlier", { view }),
    later: (view: string) => text("exporting.later", { view }),
    titleLabel: text("exporting.titleLabel"),
    noteLabel: text("exporting.noteLabel"),
    sheet: text("exporting.sheet"),
    sheets: {
      web: text("exporting.sheet.web"),
      column: text("exporting.sheet.column"),
      page: text("exporting.sheet.page"),
      slide: text("exporting.sheet.slide"),
      square: text("exporting.sheet.square"),
      story: text("exporting.sheet.story"),
    },
    /** Said of a figure that is higher than the form of its sheet. */
    higher: text("exporting.higher"),
    extent: text("exporting.extent"),
    extents: { data: text("exporting.extent.data"), shown: text("exporting.extent.shown") },
    format: text("exporting.format"),
    formats: { svg: "SVG", png: "PNG" },
    vector: text("exporting.vector"),
    scale: text("exporting.scale"),
    scales: (scale: number) => text("exporting.scales", { scale }),
    print: text("exporting.print"),
    theme: text("exporting.theme"),
    themes: {
      light: text("exporting.theme.light"),
      dark: text("exporting.theme.dark"),
      grey: text("exporting.theme.grey"),
    },
    preview: text("exporting.preview"),
    previewOf: (title: string) => text("exporting.previewOf", { title }),
    drawing: text("exporting.drawing"),
    pixels: (width: number, height: number) => text("exporting.pixels", { width, height }),
    download: (format: string) => text("exporting.download", { format }),
    copy: text("exporting.copy"),
    saved: (name: string) => text("exporting.saved", { name }),
    copied: text("exporting.copied"),
    data: text("exporting.data"),
    problems: {
      "too-large": text("exporting.problem.too-large"),
      "not-drawn": text("exporting.problem.not-drawn"),
      clipboard: text("exporting.problem.clipboard"),
      unexpected: (reason: string) => text("exporting.problem.unexpected", { reason }),
    },
  };
}

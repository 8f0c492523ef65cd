import type { Speaker } from "./Speaker.ts";

export function exportDialog({ text }: Speaker) {
  return {
    title: text("exporting.title"),
    close: text("exporting.close"),
    picture: text("exporting.picture"),
    content: text("exporting.content"),
    wholePage: text("exporting.wholePage"),
    format: text("exporting.format"),
    formats: { svg: "SVG", png: "PNG" },
    vector: text("exporting.vector"),
    scale: text("exporting.scale"),
    scales: (scale: number) => text("exporting.scales", { scale }),
    theme: text("exporting.theme"),
    themes: { light: text("exporting.theme.light"), dark: text("exporting.theme.dark") },
    preview: text("exporting.preview"),
    previewOf: (title: string) => text("exporting.previewOf", { title }),
    drawing: text("exporting.drawing"),
    pixels: (width: number, height: number) => text("exporting.pixels", { width, height }),
    download: (format: string) => text("exporting.download", { format }),
    copy: text("exporting.copy"),
    saved: (name: string) => text("exporting.saved", { name }),
    copied: text("exporting.copied"),
    data: text("exporting.data"),
    dataHint: text("exporting.dataHint"),
    filtered: (incidents: number) => text("exporting.filtered", { incidents }),
    all: (incidents: number) => text("exporting.all", { incidents }),
    dataFormats: { csv: "CSV", json: "JSON", geojson: "GeoJSON" },
    downloadData: (what: string, format: string) => text("exporting.downloadData", { what, format }),
    problems: {
      "too-large": text("exporting.problem.too-large"),
      "not-drawn": text("exporting.problem.not-drawn"),
      clipboard: text("exporting.problem.clipboard"),
      unexpected: (reason: string) => text("exporting.problem.unexpected", { reason }),
    },
  };
}

import type { Speaker } from "./Speaker.ts";

/** What the rows of a file are. */
interface Rows {
  counted: number;
  again: number;
  background: number;
}

/** The data as files. */
export function dataExport({ text, percent }: Speaker) {
  return {
    hint: text("dataExport.hint"),
    extents: {
      filtered: (rows: number) => text("dataExport.filtered", { rows }),
      all: (rows: number) => text("dataExport.all", { rows }),
    },
    /** "= 9 counted + 1 told as background": the parts add up to the rows. */
    madeUpOf: ({ counted, again, background }: Rows) => {
      const parts = [
        text("dataExport.counted", { count: counted }),
        ...(again === 0 ? [] : [text("dataExport.again", { count: again })]),
        ...(background === 0 ? [] : [text("dataExport.background", { count: background })]),
      ];
      return `= ${parts.join(" + ")}`;
    },
    formats: { csv: "CSV", json: "JSON", geojson: "GeoJSON", zip: text("dataExport.archive") },
    download: (what: string, format: string) => text("dataExport.download", { what, format }),
    mark: text("dataExport.mark"),
    markHint: text("dataExport.markHint"),
    codebook: text("dataExport.codebook"),
    codebookHint: text("dataExport.codebookHint"),
    writing: (name: string) => text("dataExport.writing", { name }),
    percent,
    cancel: text("dataExport.cancel"),
    cancelled: text("dataExport.cancelled"),
  };
}

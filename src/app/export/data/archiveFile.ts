import type { DataRequest } from "./DataRequest.ts";
import { codebookFile, type DataFile, nameOf, textFile } from "./dataFile.ts";
import { readme } from "./readme.ts";
import { zip } from "./zip.ts";

/** Everything in one file: the data in each format, its codebook, and what says where it comes from. */
export function archiveFile(request: DataRequest, isMarked: boolean): DataFile {
  const files = [
    { name: "README.txt", chunks: readme(request), expected: 1 },
    { ...codebookFile(isMarked), name: "codebook.csv" },
    { ...textFile(request, "csv", isMarked), name: "data.csv" },
    { ...textFile(request, "geojson", isMarked), name: "data.geojson" },
    { ...textFile(request, "json", isMarked), name: "data.json" },
  ];
  return {
    name: nameOf(request, "zip"),
    mediaType: "application/zip",
    chunks: zip(files),
    expected: files.reduce((sum, { expected }) => sum + expected, 0),
  };
}

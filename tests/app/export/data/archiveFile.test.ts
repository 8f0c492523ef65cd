import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { codebook } from "../../../../src/app/export/data/codebook.ts";
import { csv } from "../../../../src/app/export/data/csv.ts";
import { requestOf } from "../../../../src/app/export/data/DataRequest.ts";
import { dataFile } from "../../../../src/app/export/data/dataFile.ts";
import { geojson } from "../../../../src/app/export/data/geojson.ts";
import { json } from "../../../../src/app/export/data/json.ts";
import { writeInSlices } from "../../../../src/app/export/data/writeInSlices.ts";
import { zip } from "../../../../src/app/export/data/zip.ts";
import { EMPTY_FILTER, type Filter } from "../../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../../src/domain/schema.ts";
import { inventedDataset } from "../../../invented/dataset.ts";
import { syntheticDataset } from "../../../synthetic/syntheticDataset.ts";

const almaty: Filter = { ...EMPTY_FILTER, city: ["almaty"] };

function request(filter: Filter, extent: "filtered" | "all" = "filtered", dataset: DatasetFile = inventedDataset) {
  const permalink = "https://example.org/?city=almaty";
  return requestOf({ dataset, filter, datasetVersion: "0123456789ab", permalink }, extent);
}

async function bytesOf(...given: Parameters<typeof request>): Promise<Uint8Array> {
  const file = await dataFile(request(...given), "zip", false);
  const blob = await writeInSlices(file, { onProgress: () => undefined, signal: new AbortController().signal });
  return new Uint8Array(await blob.arrayBuffer());
}

async function unpacked(...given: Parameters<typeof request>): Promise<Record<string, string>> {
  const files = unzipSync(await bytesOf(...given));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("the archive", () => {
  test("is named by its filter, and holds the very files there are besides it", async () => {
    const asked = request(almaty);
    expect((await dataFile(asked, "zip", false)).name).toBe("qamau_almaty_all-dates_data.zip");
    const { "README.txt": note, ...files } = await unpacked(almaty);
    expect(note).toBeDefined();
    expect(files).toEqual({
      "codebook.csv": [...codebook()].join(""),
      "data.csv": [...csv(asked.data)].join(""),
      "data.geojson": [...geojson(asked.data)].join(""),
      "data.json": [...json(asked.data)].join(""),
    });
  });

  test("is whole, however large, and the same bytes from the same data", async () => {
    const archive = syntheticDataset({ incidents: 3000, seed: 1 });
    const files = await unpacked(EMPTY_FILTER, "all", archive);
    expect(JSON.parse(files["data.json"] ?? "")).toEqual(archive);
    expect(await bytesOf(almaty)).toEqual(await bytesOf(almaty));
  });

  test("gives back any text, in whatever pieces it came", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 20 }), (chunks) => {
        const parts = [...zip([{ name: "a.txt", chunks }])].filter((part) => typeof part !== "string");
        const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
        let at = 0;
        for (const part of parts) {
          bytes.set(part, at);
          at += part.length;
        }
        expect(strFromU8(unzipSync(bytes)["a.txt"] ?? new Uint8Array())).toBe(chunks.join(""));
      }),
    );
  });
});

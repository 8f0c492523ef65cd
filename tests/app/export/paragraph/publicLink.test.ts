import { expect, test } from "vitest";
import { publicLink } from "../../../../src/app/export/paragraph/publicLink.ts";

test.each(["https://example.org/?city=almaty", "http://data.example.org:8080/qamau/", "https://93.184.216.34/"])(
  "others can follow %s",
  (link) => {
    expect(publicLink(link)).toBe(link);
  },
);

test.each([
  "http://localhost:4173/?city=almaty",
  "http://127.0.0.1:4173/",
  "http://[::1]:4173/",
  "http://192.168.1.4/",
  "http://10.0.0.1/",
  "http://172.16.0.1/",
  "http://printer.local/",
  "http://intranet/qamau/",
  "file:///home/reader/index.html",
  "null/",
])("nobody else can follow %s", (link) => {
  expect(publicLink(link)).toBeNull();
});

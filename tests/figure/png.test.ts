import { expect, test } from "vitest";
import { fitsCanvas, PngError, toPng } from "../../src/figure/png.ts";

test("a picture fits a canvas by its longer side", () => {
  expect(fitsCanvas(1400, 2000, 4)).toBe(true);
  expect(fitsCanvas(1400, 4096, 4)).toBe(true);
  expect(fitsCanvas(1400, 4097, 4)).toBe(false);
  expect(fitsCanvas(16_385, 10, 1)).toBe(false);
});

test("a picture that is too large says so, and is not drawn", async () => {
  const drawn = toPng("<svg/>", 1400, 20_000, 1);
  await expect(drawn).rejects.toBeInstanceOf(PngError);
  await expect(drawn).rejects.toMatchObject({ problem: "too-large" });
});

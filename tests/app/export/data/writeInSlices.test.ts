import { describe, expect, test } from "vitest";
import { writeInSlices } from "../../../../src/app/export/data/writeInSlices.ts";

const never = new AbortController().signal;

/** Chunks that take their time, by a clock that is not asked for any other. */
function* slow(count: number, milliseconds: number): Generator<string> {
  for (let index = 0; index < count; index++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield `${index}\n`;
  }
}

function writing(chunks: Iterable<string>, expected: number) {
  return { chunks, expected, mediaType: "text/plain" };
}

describe("a large file", () => {
  test("is written while the page does other things, and is whole at the end", async () => {
    const gaps: number[] = [];
    let last = performance.now();
    const beat = setInterval(() => {
      gaps.push(performance.now() - last);
      last = performance.now();
    }, 1);
    const blob = await writeInSlices(writing(slow(300, 1), 300), { onProgress: () => undefined, signal: never });
    clearInterval(beat);
    expect(await blob.text()).toBe(Array.from({ length: 300 }, (_, index) => `${index}\n`).join(""));
    expect(blob.type).toBe("text/plain");
    expect(gaps.length).toBeGreaterThan(5);
  });

  test("says how far it is: always further, never past the end, though there be more than was expected", async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    await writeInSlices(writing(slow(60, 2), 30), { onProgress, signal: never });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test("is not there at all when it is cancelled, and no more of it is made", async () => {
    const controller = new AbortController();
    let made = 0;
    function* counted() {
      for (const chunk of slow(1000, 1)) {
        made += 1;
        yield chunk;
      }
    }
    const onProgress = () => controller.abort();
    const written = writeInSlices(writing(counted(), 1000), { onProgress, signal: controller.signal });
    await expect(written).rejects.toHaveProperty("name", "AbortError");
    expect(made).toBeLessThan(200);
  });

  test("is not there at all when it fails", async () => {
    function* broken() {
      yield "a";
      throw new Error("no more memory");
    }
    const progress = { onProgress: () => undefined, signal: never };
    await expect(writeInSlices(writing(broken(), 2), progress)).rejects.toThrow("no more memory");
  });
});

import { expect, it } from "vitest";
import { withoutClock } from "../../../src/build/figure/withoutClock.ts";

it("makes one PDF of what was made at two times, and moves nothing in it", () => {
  const madeAt = (time: string) =>
    Buffer.concat([Buffer.from([0x00, 0xe9, 0xff]), Buffer.from(`/CreationDate (D:${time})\n/ModDate (D:${time})`)]);
  const [first, second] = [madeAt("20310304050607+00'00'"), madeAt("20320405060708-05'30'")];
  expect(withoutClock(first)).toEqual(withoutClock(second));
  expect(withoutClock(first)).toHaveLength(first.length);
  expect(withoutClock(first).subarray(0, 3)).toEqual(first.subarray(0, 3));
});

import { expect, it } from "vitest";
import { intakeOf } from "../../../src/app/loading/Intake.ts";

const PIECES = [[1, 2, 3], [4], [5, 6]].map((piece) => Uint8Array.from(piece));

let writtenInPlace = 0;

/** Bodies of the same bytes: one of a kind that writes where it is told to, one of a kind that cannot. */
const BODIES = {
  "in place": () => {
    const bytes = PIECES.map((piece) => [...piece]);
    return new ReadableStream({
      type: "bytes",
      pull: (controller) => {
        const { view } = controller.byobRequest ?? {};
        if (view == null) throw new Error("nowhere to write to");
        const piece = bytes[0]?.splice(0, view.byteLength) ?? [];
        if (bytes[0]?.length === 0) bytes.shift();
        writtenInPlace += piece.length;
        new Uint8Array(view.buffer, view.byteOffset).set(piece);
        if (piece.length === 0) controller.close();
        controller.byobRequest?.respond(piece.length);
      },
    });
  },
  "by copy": () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const piece of PIECES) controller.enqueue(piece.slice());
        controller.close();
      },
    }),
};

async function takenIn(body: ReadableStream<Uint8Array>, room: number): Promise<number[]> {
  const intake = intakeOf(body, room);
  let length = 0;
  while (length < room) {
    const came = await intake.next(length);
    if (came === null) break;
    length += came;
  }
  return [...intake.bytes.subarray(0, Math.min(length, room))];
}

it.each(Object.entries(BODIES))("takes in a body %s, each piece behind the one before", async (_, bodyOf) => {
  expect(await takenIn(bodyOf(), 7)).toEqual([1, 2, 3, 4, 5, 6]);
});

it.each(Object.entries(BODIES))("keeps %s no more than there is room for", async (_, bodyOf) => {
  expect(await takenIn(bodyOf(), 5)).toEqual([1, 2, 3, 4, 5]);
});

it("fails as the body does", async () => {
  const broken = new ReadableStream({ type: "bytes", pull: (controller) => controller.error(new Error("cut off")) });
  await expect(takenIn(broken, 7)).rejects.toThrow("cut off");
});

it("has the browser write where it can", async () => {
  writtenInPlace = 0;
  await takenIn(BODIES["in place"](), 7);
  expect(writtenInPlace).toBe(6);
});

it("does not try again where there is no room", () => {
  expect(() => intakeOf(BODIES["in place"](), 2 ** 53)).toThrow(RangeError);
});

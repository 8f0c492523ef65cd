import { describe, expect, it } from "vitest";
import { inTurn } from "../../src/views/inTurn.ts";

describe("views that come at the same time", () => {
  it("are handed on one after the other, with a pause in which the browser can do something else", async () => {
    const order: string[] = [];
    const turns = ["map", "timeline", "table"].map((name) =>
      inTurn(Promise.resolve(name)).then(() => order.push(name)),
    );
    const pause = Promise.resolve(turns[0]).then(() => setTimeout(() => order.push("something else")));
    await Promise.all([...turns, pause]);
    expect(order[0]).toBe("map");
    expect(order.indexOf("something else")).toBeLessThan(order.indexOf("table"));
  });

  it("keep their order, however long each takes to load", async () => {
    const order: string[] = [];
    const slow = new Promise<string>((resolve) => setTimeout(() => resolve("slow"), 20));
    await Promise.all([slow, Promise.resolve("quick")].map((part) => inTurn(part).then((name) => order.push(name))));
    expect(order).toEqual(["slow", "quick"]);
  });

  it("do not wait for one that cannot be loaded", async () => {
    const failed = inTurn(Promise.reject(new Error("offline")));
    await expect(failed).rejects.toThrow("offline");
    await expect(inTurn(Promise.resolve("next"))).resolves.toBe("next");
  });
});

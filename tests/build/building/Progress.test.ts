import { expect, it } from "vitest";
import { Progress } from "../../../src/build/building/Progress.ts";

function watched(isTTY: boolean) {
  const written: string[] = [];
  let clock = 0;
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => clock);
  const tick = (milliseconds: number) => {
    clock += milliseconds;
  };
  return { progress, written, tick };
}

it("is silent about work that is soon done", () => {
  const { progress, written, tick } = watched(true);
  tick(1900);
  progress.done(9, 10, true);
  progress.say("writing");
  expect(written).toEqual([]);
});

it("says how far it is and how long it will take, over the same line of a screen", () => {
  const { progress, written, tick } = watched(true);
  for (let done = 1; done <= 200; done++) {
    tick(100);
    progress.done(done, 12_000, true);
  }
  expect(written.at(-1)).toBe("\r\u001b[K200 of 12,000 articles, about 20 min left");
  progress.clear();
  expect(written.at(-1)).toBe("\r\u001b[K");
});

it("reckons the time by what had to be read, not by what was known already", () => {
  const { progress, written, tick } = watched(true);
  for (let done = 1; done <= 5000; done++) progress.done(done, 5100, false);
  for (let done = 5001; done <= 5050; done++) {
    tick(100);
    progress.done(done, 5100, true);
  }
  expect(written.at(-1)).toContain("5,050 of 5,100 articles, about 5 s left");
});

it("promises nothing before it has seen some work", () => {
  const { progress, written, tick } = watched(true);
  tick(5000);
  progress.done(1, 100, true);
  expect(written).toEqual(["\r\u001b[K1 of 100 articles"]);
});

it("writes whole lines into a log, and few of them", () => {
  const { progress, written, tick } = watched(false);
  for (let done = 1; done <= 600; done++) {
    tick(100);
    progress.done(done, 600, true);
  }
  progress.clear();
  expect(written[0]).toMatch(/^\d+ of 600 articles, about \d+ s left\n$/);
  expect(written.length).toBeLessThan(6);
});

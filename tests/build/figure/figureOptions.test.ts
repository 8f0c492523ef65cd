import { describe, expect, it } from "vitest";
import { figureOptions } from "../../../src/build/figure/figureOptions.ts";

const NOTHING = {
  address: "",
  views: null,
  title: null,
  note: null,
  sheet: null,
  theme: null,
  language: null,
  scale: null,
  site: null,
};

describe("the options of npm run figure", () => {
  it("leave to the composer what is not said", () => {
    expect(figureOptions(["--out", "f.svg"])).toEqual({
      order: { ...NOTHING, file: "svg" },
      out: "f.svg",
      data: "data/dataset.json",
    });
  });

  it("hand on what is said, as it is said", () => {
    const given = ["--address", "?city=almaty", "--views", "map,sentences", "--scale", "3", "--out", "a.b/F.PNG"];
    const order = { ...NOTHING, file: "png", address: "?city=almaty", views: "map,sentences", scale: "3" };
    expect(figureOptions(given)).toMatchObject({ order, out: "a.b/F.PNG" });
  });

  it.each([
    [[], "--out FILE is missing"],
    [["--out", "f.jpg"], "--out f.jpg: a figure is a file that ends in .svg, .png, .pdf"],
    [["--out", "svg"], "--out svg: a figure is a file"],
    [["--out", "f.svg", "--scale", "2"], "--scale 2: only a .png has a scale"],
    [["--out", "f.svg", "--view", "map"], "Unknown option '--view'"],
    [["f.svg"], "Unexpected argument 'f.svg'"],
  ])("are refused where they are none: %j", (given, message) => {
    expect(() => figureOptions(given)).toThrow(message);
  });
});

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { themeSheet, variablesOf } from "../../src/app/themeSheet.ts";
import { palettes } from "../../src/figure/palette.ts";

const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");

describe("colours on the page", () => {
  it("have the name of the palette entry in kebab case", () => {
    const names = Object.keys(variablesOf(palettes.light));
    expect(names).toContain("--on-accent");
    expect(names).toContain("--status-pretrial-detention");
  });

  it("are given for both themes and are light on paper", () => {
    const sheet = themeSheet();
    expect(sheet).toContain(palettes.dark.paper);
    for (const line of sheet.split("\n").filter((each) => each.includes(palettes.dark.paper)))
      expect(line).toMatch(/^@media screen/);
  });
});

describe("index.html", () => {
  it("allows exactly the one inline script it has", () => {
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? "");
    const hashes = scripts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    expect(scripts).toHaveLength(1);
    expect(page).toContain(`script-src 'self' ${hashes[0]};`);
  });

  it.each([
    ["file:///invented/index.html", ["none", "block"]],
    ["https://invented.example/", ["block", "none"]],
  ])("says of %s what keeps the page from beginning", (url, shown) => {
    const { window } = new JSDOM(page, { url, runScripts: "dangerously" });
    const texts = [...window.document.querySelectorAll("#unserved p")];
    expect(texts.map((text) => window.getComputedStyle(text).display)).toEqual(shown);
  });

  it("forbids whatever it does not name", () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/script-src[^;]*unsafe/);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { REASONED_RULES, reasonOf } from "../../src/domain/reasonOf.ts";

const rules = fileURLToPath(new URL("../../src/extract", import.meta.url));

describe("the reason of a conclusion", () => {
  it("is told by names that rules have", () => {
    const source = readdirSync(rules, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(rules, name), "utf8"))
      .join("\n");
    expect(REASONED_RULES.filter((name) => !source.includes(name))).toEqual([]);
    expect(source).toContain("; told as");
  });

  it("is none where the rule concludes in a way of its own", () => {
    expect(reasonOf("surname of the family")).toBeNull();
  });
});

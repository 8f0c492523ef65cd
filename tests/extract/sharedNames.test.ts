import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */

function problemsOf(text: string): string[] {
  return extract({ id: "invented", text, metadata: {} }, tables).problems.map(({ message }) => message);
}

const TWO = "A court in Taraz jailed Dauren Akbarov for ten days and Aigul Akbarova and Serik Akbarov for five days.";

describe("a surname of several people", () => {
  it("is named as a problem where it stands alone, with all whom it may mean", () => {
    expect(problemsOf(`${TWO} Akbarov is on hunger strike.`)).toContain(
      "“Akbarov” may be Dauren Akbarov or Serik Akbarov",
    );
  });

  it.each([
    ["of one person only", "A court in Taraz jailed Dauren Akbarov for ten days. Akbarov is on hunger strike."],
    ["with a given name", `${TWO} Dauren Akbarov is on hunger strike.`],
  ])("is no problem %s", (_, text) => {
    expect(problemsOf(text).filter((message) => message.includes("may be"))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { columns } from "../../../src/domain/settings/columns.ts";

describe("the columns of the table", () => {
  it("stand in the address in their order, each once", () => {
    expect(columns.toEntries(["date", "person"])).toEqual(["date.person"]);
    expect(columns.fromEntries(["date.person.date"])).toEqual({ value: ["date", "person"], problems: [] });
  });

  it("are the default ones where none is left, so that there is always a table", () => {
    expect(columns.fromEntries(["colour"])).toEqual({ value: columns.empty, problems: ["colour"] });
  });

  it("leave out what they do not know and keep the rest", () => {
    expect(columns.fromEntries(["person.colour.city"])).toEqual({ value: ["person", "city"], problems: ["colour"] });
  });
});

import { describe, expect, it } from "vitest";
import { loosen } from "../../../src/app/summary/loosen.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { english } from "../../../src/domain/words/english.ts";
import { inventedDataset } from "../../invented/dataset.ts";

describe("loosening a filter that leaves nobody", () => {
  it("offers the removal that gives most", () => {
    const filter = { ...EMPTY_FILTER, city: ["oral"], status: ["detained" as const] };
    const best = loosen(inventedDataset, filter, english);
    expect(best?.chip.text).toBe("Oral");
    expect(best?.gain).toEqual({ people: 20, incidents: 2, unnumbered: 1 });
  });

  it("offers nothing where no single removal helps", () => {
    const filter = {
      ...EMPTY_FILTER,
      city: ["oral"],
      status: ["warned" as const],
      text: { words: "nobody is called so", scope: "facts" as const },
    };
    expect(loosen(inventedDataset, filter, english)).toBeNull();
  });
});

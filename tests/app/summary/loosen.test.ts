import { describe, expect, it } from "vitest";
import { loosen } from "../../../src/app/summary/loosen.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import type { Incident } from "../../../src/domain/schema.ts";
import { english } from "../../../src/domain/words/english.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

describe("loosening a filter that leaves nobody", () => {
  it("offers the removal that gives most", () => {
    const filter = { ...EMPTY_FILTER, city: ["oral"], status: ["detained" as const] };
    const best = loosen(inventedDataset, filter, english);
    expect(best?.chip.text).toBe("Oral");
    expect(best?.gain).toEqual({ people: 20, incidents: 2, unnumbered: 1 });
  });

  it("offers, of removals that give as many people, the one that gives more incidents", () => {
    const group = (id: string, placeId: string, status: "detained" | "warned") =>
      inventIncident({ id, placeId, status, count: null });
    const best = (...incidents: Incident[]) => {
      const filter = { ...EMPTY_FILTER, city: ["oral"], status: ["warned" as const] };
      return loosen({ ...inventedDataset, incidents }, filter, english)?.chip.text;
    };
    const here = ["a", "b"].map((id) => group(id, "oral", "detained"));
    const elsewhere = ["c", "d"].map((id) => group(id, "astana", "warned"));
    expect(best(...here, ...elsewhere.slice(1))).toBe("Warned");
    expect(best(...here.slice(1), ...elsewhere)).toBe("Oral");
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

import { describe, expect, it } from "vitest";
import type { Status } from "../../src/domain/vocabulary.ts";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/**
 * One case told from its beginning to where it stands, each step with a day of its own: what is told last decides, and the
 * day beside it is the day of the outcome. All people here are invented. `N`: the name, `@`: the day.
 */

const NAME = "Natallia Testava";
const DAYS = ["2031-02-03", "2031-03-11", "2031-04-07", "2031-05-26"] as const;
const WRITTEN = ["3 February", "March 11", "7 April", "26 May"] as const;

const BEGINNINGS: readonly string[] = [
  "N was detained on @.",
  "Police detained N on @.",
  "Officers of the security service took N from her home on @.",
  "On @, N was picked up by police outside a shop.",
  "On @, masked men led N out of her flat.",
  "A criminal case was opened against N on @.",
];

const MEASURES: readonly (readonly [Status, string])[] = [
  ["pretrial-detention", "A court ordered two months' custody for her on @."],
  ["pretrial-detention", "On @, a judge sent her to a remand prison until August."],
  ["pretrial-detention", "Her arrest was sanctioned by the court on @."],
  ["pretrial-detention", "On @ her custody was authorised for two months."],
  ["house-arrest", "On @ the court placed her under house arrest."],
  ["house-arrest", "The court let her go home under house arrest on @."],
  ["released", "On @ she was released on her own recognisance."],
  ["under-investigation", "She was formally charged on @."],
];

const VERDICTS: readonly (readonly [Status, string])[] = [
  ["imprisoned", "On @ she was convicted and sent to a colony for four years."],
  ["imprisoned", "The trial ended on @ with a sentence of four years in prison."],
  ["fined", "On @ the court fined her 50,000 tenge."],
  ["fined", "The case ended on @ with a fine of 50,000 tenge."],
  ["restricted-freedom", "She got a three-year suspended sentence on @."],
  ["acquitted", "The court cleared her of all charges on @."],
];

const CHANGES: readonly (readonly [Status, string])[] = [
  ["imprisoned", "On @ the appeal court cut the term to three years."],
  ["released", "She was pardoned and released on @."],
  ["restricted-freedom", "The term was replaced with restricted freedom on @."],
  ["acquitted", "On @ the Supreme Court overturned the conviction and acquitted her."],
];

function told(steps: readonly string[]): { status: Status; date: string | null }[] {
  const first = DAYS.length - steps.length;
  const text = steps
    .map((step, at) => step.replace("@", WRITTEN[first + at] ?? ""))
    .join(" ")
    .replace(/\bN\b/gu, NAME);
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-05-28" } }, tables);
  return incidents.map(({ status, date }) => ({ status, date }));
}

const LAST = DAYS[3];

describe("a case stands as it is told last", () => {
  it.each(MEASURES)("%s: %s", (status, measure) => {
    const beginnings = BEGINNINGS.filter((each) => status !== "under-investigation" || !each.includes("case"));
    for (const beginning of beginnings) expect(told([beginning, measure]), beginning).toEqual([{ status, date: LAST }]);
  });

  it.each(VERDICTS)("%s: %s", (status, verdict) => {
    for (const beginning of BEGINNINGS)
      for (const [, measure] of MEASURES)
        expect(told([beginning, measure, verdict]), `${beginning} ${measure}`).toEqual([{ status, date: LAST }]);
  });

  it.each(CHANGES)("%s: %s", (status, change) => {
    const [, prison] = VERDICTS[0] ?? ["", ""];
    for (const [, measure] of MEASURES)
      expect(told([BEGINNINGS[0] ?? "", measure, prison, change]), measure).toEqual([{ status, date: LAST }]);
  });
});

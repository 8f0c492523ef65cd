import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";

/** All people here are invented. */
describe("a penalty told by that of another", () => {
  it.each(
    rows(`
      The court in Osh sentenced Erbol Umarbekov to 17 years in prison. For his nephew, Timur Asanov, it was nine. → Erbol Umarbekov: imprisoned 17 years; Timur Asanov: imprisoned 9 years
      On Monday the Osh court gave Erbol Umarbekov 17 years of strict regime; for his nephew, Timur Asanov, it was nine. → Erbol Umarbekov: imprisoned 17 years; Timur Asanov: imprisoned 9 years
      Seventeen years in a strict-regime colony for Erbol Umarbekov; for his neighbour Timur Asanov, a beekeeper from Osh, thirteen. → Erbol Umarbekov: imprisoned 17 years; Timur Asanov: imprisoned 13 years
      The driver Erbol Umarbekov was sentenced to six years in prison. For his employer, the imam Timur Asanov, there were nine. → Erbol Umarbekov: imprisoned 6 years; Timur Asanov: imprisoned 9 years
      The court gave seven days of arrest to the husband, Erbol Umarbekov, and five to the wife, Aigul Asanova. → Erbol Umarbekov: administrative-arrest 7 days; Aigul Asanova: administrative-arrest 5 days
      A court in Osh handed Erbol Umarbekov 11 years in prison. Timur Asanov got four. → Erbol Umarbekov: imprisoned 11 years; Timur Asanov: imprisoned 4 years
      A court in Osh handed Erbol Umarbekov 11 years in prison. His co-defendant Timur Asanov was given four. → Erbol Umarbekov: imprisoned 11 years; Timur Asanov: imprisoned 4 years
      A court in Osh handed Erbol Umarbekov 11 years in prison and to his brother, Timur Asanov, four. → Erbol Umarbekov: imprisoned 11 years; Timur Asanov: imprisoned 4 years
      A court in Osh sentenced Erbol Umarbekov to 11 years in prison, while for Timur Asanov the term was four and a half. → Erbol Umarbekov: imprisoned 11 years; Timur Asanov: imprisoned 4 years 6 months
      Erbol Umarbekov was fined 3,000 soms on Monday. Timur Asanov must pay the same. → Erbol Umarbekov: fined 3000 KGS; Timur Asanov: fined 3000 KGS
      Erbol Umarbekov was fined 3,000 soms on Monday; Timur Asanov, the same. → Erbol Umarbekov: fined 3000 KGS; Timur Asanov: fined 3000 KGS
      Erbol Umarbekov was sentenced to five years in prison on Monday. His brother Timur Asanov got exactly as much. → Erbol Umarbekov: imprisoned 5 years; Timur Asanov: imprisoned 5 years
      Erbol Umarbekov was sentenced to five years in prison; the second defendant, Timur Asanov, heard "seven years". → Erbol Umarbekov: imprisoned 5 years; Timur Asanov: imprisoned 7 years
      Erbol Umarbekov was sentenced to five years in prison. Two years more went to Timur Asanov, who got seven. → Erbol Umarbekov: imprisoned 5 years; Timur Asanov: imprisoned 7 years
      Erbol Umarbekov was sentenced to 12 years in prison, Timur Asanov to half that. → Erbol Umarbekov: imprisoned 12 years; Timur Asanov: imprisoned 6 years
      Erbol Umarbekov was sentenced to 12 years in prison. Timur Asanov got half as much. → Erbol Umarbekov: imprisoned 12 years; Timur Asanov: imprisoned 6 years
      Erbol Umarbekov was sentenced to six years in prison and Timur Asanov to twice as much. → Erbol Umarbekov: imprisoned 6 years; Timur Asanov: imprisoned 12 years
      Erbol Umarbekov was sentenced to five years in prison; for Timur Asanov it was two years of probation. → Erbol Umarbekov: imprisoned 5 years; Timur Asanov: restricted-freedom 2 years
      Erbol Umarbekov was sentenced to five years in prison. For his lawyer, Timur Asanov, it was a shock. → Erbol Umarbekov: imprisoned 5 years
      Erbol Umarbekov was sentenced to five years in prison. For his daughter, Aigul Umarbekova, it was nine years of waiting. → Erbol Umarbekov: imprisoned 5 years
      Erbol Umarbekov was sentenced to five years in prison. For Timur Asanov the prosecutor wanted nine. → Erbol Umarbekov: imprisoned 5 years
      Erbol Umarbekov was sentenced to five years in prison. To his son Timur Umarbekov, five, nobody has explained it. → Erbol Umarbekov: imprisoned 5 years
      Erbol Umarbekov was sentenced to five years in prison. For Timur Asanov, nine, it means growing up without a father. → Erbol Umarbekov: imprisoned 5 years
      The prosecutor had asked for 15 years. On Friday Erbol Umarbekov heard the words "ten years". → Erbol Umarbekov: imprisoned 10 years
      Erbol Umarbekov was fined 2,000 soms and Timur Asanov twice that. → Erbol Umarbekov: fined 2000 KGS; Timur Asanov: fined 4000 KGS
      The prosecutor demanded ten years for Erbol Umarbekov; the court in Osh gave him half of that. → Erbol Umarbekov: imprisoned 5 years
      The prosecutor had demanded ten years. Judge Asanova sentenced Erbol Umarbekov to half that term. → Erbol Umarbekov: imprisoned 5 years
      Erbol Umarbekov heard three days of testimony.
    `),
  )("%s", (report, expected) => {
    expect(told(report.replaceAll(" ¶ ", "\n\n"))).toEqual(expected);
  });
});

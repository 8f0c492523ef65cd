import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, NodeResult, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** A target that lies partly under the bar that stays at the top, or under the evidence, is whole once one scrolls. */
function isCovered({ failureSummary }: NodeResult): boolean {
  return failureSummary?.includes("partially obscured") ?? false;
}

/** Every violation axe finds on the page as it stands, one line for each element. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated, not added as an element: the page's own policy forbids foreign scripts.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const { violations }: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(OPTIONS)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => id !== "target-size" || !isCovered(node))
      .map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}

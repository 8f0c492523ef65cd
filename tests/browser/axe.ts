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

/** A list that is walked by the arrow keys of a field keeps the focus in the field, also while it scrolls. */
function isWalkedFromField({ id }: Element): boolean {
  return id !== "" && document.querySelector(`input[aria-controls~="${id}"]`) !== null;
}

/** A number beside the label, read aloud as its description, is no part of the label. */
function holdsItsDescription(element: Element): boolean {
  const ids = (element.getAttribute("aria-describedby") ?? "").split(" ");
  return ids.some((id) => id !== "" && element.contains(document.getElementById(id)));
}

/** What axe cannot know, by its rule. */
const EXCUSES: Readonly<Record<string, (element: Element) => boolean>> = {
  "scrollable-region-focusable": isWalkedFromField,
  "label-content-name-mismatch": holdsItsDescription,
};

async function isExcused(page: Page, rule: string, node: NodeResult): Promise<boolean> {
  if (rule === "target-size") return isCovered(node);
  const excuse = EXCUSES[rule];
  return excuse !== undefined && page.locator(node.target.join(" ")).first().evaluate(excuse);
}

/** Every violation axe finds on the page as it stands, one line for each element. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated, not added as an element: the page's own policy forbids foreign scripts.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const { violations }: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(OPTIONS)})`);
  const found: string[] = [];
  for (const { id, nodes } of violations)
    for (const node of nodes) {
      if (await isExcused(page, id, node)) continue;
      found.push(`${id} at ${node.target.join(" ")}: ${node.failureSummary ?? ""}`);
    }
  return found;
}

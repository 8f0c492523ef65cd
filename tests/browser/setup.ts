import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { buildPage, MANY_ARTICLES, withArticles } from "./servedPage.ts";

/** Folders of built pages. */
interface BuiltPages {
  /** With the article of the project. */
  one: string;
  many: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    builtPages: BuiltPages;
  }
}

/** Builds what all tests in the browser look at, once for all of them; gives back what takes it away again. */
export async function setup(tests: TestProject): Promise<() => Promise<void>> {
  const one = await buildPage();
  const many = await withArticles(one, MANY_ARTICLES);
  tests.provide("builtPages", { one, many });
  return async () => {
    for (const folder of [one, many]) await rm(folder, { recursive: true, force: true });
  };
}

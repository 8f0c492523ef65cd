import { stat } from "node:fs/promises";
import { join, normalize } from "node:path";
import type { Browser, BrowserContext, Route } from "playwright-core";
import { DATA_FOLDER } from "./bundleComposer.ts";

/** No host has a name that ends so (RFC 6761): what is not answered from the folders goes nowhere. */
const ORIGIN = "https://figure.invalid";

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** Where a file may lie. The manifest would speak of another dataset, or lead to columns: the dataset is read as it is. */
function placesOf(name: string, folder: string, dataset: string): string[] {
  if (name === "/manifest.json") return [];
  return name === "/dataset.json" ? [dataset] : [join(folder, name), join(DATA_FOLDER, name)];
}

async function answer(route: Route, folder: string, dataset: string): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== ORIGIN) return route.abort();
  if (pathname === "/") return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
  const name = normalize(pathname);
  for (const path of placesOf(name, folder, dataset)) if (await isFile(path)) return route.fulfill({ path });
  return route.fulfill({ status: 404, body: "not found" });
}

/** A context of the browser whose only site is the built composer with that dataset; there is no network in it. */
export async function openComposer(browser: Browser, folder: string, dataset: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: ORIGIN, serviceWorkers: "block" });
  await context.route("**/*", (route) => answer(route, folder, dataset));
  return context;
}

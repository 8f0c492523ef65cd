import { readFileSync } from "node:fs";
import { vi } from "vitest";

const files = ["basemap.json", "basemap-world.json"];

/** Serves the bundled base maps as the page would get them; returns the names of what was asked for. */
export function serveBasemap(): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: URL) => {
    const name = url.pathname.split("/").at(-1) ?? "";
    asked.push(name);
    if (!files.includes(name)) return new Response(null, { status: 404 });
    return new Response(readFileSync(`data/${name}`, "utf8"));
  });
  return asked;
}

/** Every request fails, as without a network. */
export function refuseBasemap(): void {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
}

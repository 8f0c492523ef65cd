import { fileURLToPath } from "node:url";
import { build } from "vite";
import { expect, it } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));

it("runs before the page's other scripts, and brings little", async () => {
  const built = await build({ root: project, logLevel: "error", build: { write: false, copyPublicDir: false } });
  const output = "output" in built ? built.output : [];
  const html = output.find(({ fileName }) => fileName === "index.html");
  const text = html?.type === "asset" ? String(html.source) : "";
  const scripts = [...text.matchAll(/<script type="module"[^>]* src="\.\/([^"]+)"/gu)].map(([, name = ""]) => name);
  expect(text.indexOf(scripts[0] ?? "")).toBeLessThan(text.indexOf("<link "));
  const chunks = scripts.map((name) => output.find(({ fileName }) => fileName === name));
  const [first, page] = chunks.map((chunk) => (chunk?.type === "chunk" ? chunk : null));
  expect(first?.moduleIds.some((id) => id.endsWith("/loading/open.ts"))).toBe(true);
  expect(first?.code.length).toBeLessThan(50_000);
  expect(page?.imports).toContain(first?.fileName);
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));

function data(...options: string[]) {
  const command = join(project, "node_modules/.bin/tsx");
  return spawnSync(command, ["src/build/data.ts", ...options], { cwd: project, encoding: "utf8" });
}

describe("npm run data", () => {
  it("says in one line that a folder is not there, and fails", () => {
    const { status, stderr } = data("--seeds", "no-such-folder");
    expect([status, stderr]).toEqual([1, "no-such-folder: there is no such folder of articles\n"]);
  });

  it("tells its options when asked", () => {
    const { status, stdout } = data("--help");
    expect([status, stdout.includes("--seeds DIR --out FILE")]).toEqual([0, true]);
  });

  it("says in one line that an option is unknown, and fails", () => {
    const { status, stderr } = data("--seed", "x");
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("--seed");
  });

  it("explains an article: what was seen, the frames, and the rule and the words behind every value", () => {
    const folder = mkdtempSync(join(tmpdir(), "qamau-"));
    writeFileSync(join(folder, "one.txt"), "On 3 March 2031, a court in Almaty sentenced Arman Invented to 15 days.");
    const { status, stdout } = data("--seeds", folder, "--explain", "one");
    expect(status).toBe(0);
    expect(stdout).toContain("person “Arman Invented”");
    expect(stdout).toMatch(/frame “sentenced”: .*for “Arman Invented”; term “15 days”; date “3 March 2031”/);
    expect(stdout).toContain('date "2031-03-03": stated by the rule “date” from “3 March 2031”');
  });

  it("says in one line that there is no article to explain, and fails", () => {
    const folder = mkdtempSync(join(tmpdir(), "qamau-"));
    const { status, stderr } = data("--seeds", folder, "--explain", "one");
    expect([status, stderr]).toEqual([1, "one: there is no such article\n"]);
  });

  it("fails where nothing can be written", () => {
    const folder = mkdtempSync(join(tmpdir(), "qamau-"));
    const { status, stderr } = data("--seeds", folder, "--out", "/dev/null/dataset.json");
    expect(status).toBe(1);
    expect(stderr).toContain("/dev/null");
  });
});

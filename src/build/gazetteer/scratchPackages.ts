import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Installs packages of the npm registry in a scratch folder, hands its `node_modules` to `use`, and deletes it.
 * Source data of hundreds of megabytes must never become a dependency of the project.
 *
 * @param packages exact versions, such as `world-atlas@2.0.2`
 * @throws where npm fails or `use` throws; the folder is deleted all the same
 */
export function withScratchPackages(packages: readonly string[], use: (nodeModules: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "qamau-"));
  try {
    execFileSync("npm", ["install", "--no-save", "--ignore-scripts", "--prefix", folder, ...packages], {
      stdio: "inherit",
    });
    use(join(folder, "node_modules"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

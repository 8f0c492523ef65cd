import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench } from "../Ratio.ts";
import { wordsOf, writeRenamedArticles } from "./renamedArticles.ts";

const [SMALL, LARGE] = [1000, 10_000];
/** Asked for: cost in proportion to the articles; by a square law the large folder would cost ten times as much for each. */
const MOST_PER_ARTICLE = 1.3;
/** Asked for: one changed article costs a fiftieth of all. */
const MOST_AGAIN = 0.02;

const project = fileURLToPath(new URL("../../..", import.meta.url));
const CHANGED = "A court in Taraz on 3 March 2031 sentenced Erbol Inventedov to 15 days of administrative arrest.";

/** Seconds that the command takes, from its start to its end. */
function secondsOf(folder: string, ...options: readonly string[]): number {
  const start = performance.now();
  const command = ["--import", "tsx", "src/build/data.ts", "--seeds", join(folder, "seeds"), ...options];
  const { status, stderr } = spawnSync(process.execPath, [...command, "--out", join(folder, "data/dataset.json")], {
    cwd: project,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  return (performance.now() - start) / 1000;
}

/** Words of the articles in `seeds/`, as published: the measure of how long articles are. */
function realWords(): number {
  const folder = join(project, "seeds");
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.reduce((sum, name) => sum + wordsOf(readFileSync(join(folder, name), "utf8")), 0) / names.length;
}

/** Builds folders of articles as anybody would, by the command. */
export const building: Bench = {
  name: "the build of articles as long as real ones",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "qamau-bench-"));
    try {
      writeRenamedArticles(join(folder, "seeds"), SMALL);
      // Once for nothing, since the first build of all makes the module of the workers.
      secondsOf(folder);
      const small = secondsOf(folder, "--fresh");
      const [words, real] = [writeRenamedArticles(join(folder, "seeds"), LARGE) / LARGE, realWords()];
      const large = secondsOf(folder, "--fresh");
      writeFileSync(join(folder, "seeds/000000-changed.txt"), CHANGED);
      const again = secondsOf(folder);
      const start = secondsOf(folder, "--help");
      const [perLarge, perSmall] = [large / LARGE, small / SMALL];
      return [
        { what: `words of an article here / in seeds (${words.toFixed()} / ${real.toFixed()})`, ratio: words / real },
        {
          what: `an article of ${LARGE} / an article of ${SMALL}`,
          ratio: perLarge / perSmall,
          atMost: MOST_PER_ARTICLE,
        },
        { what: `after one more of ${LARGE} / all of them`, ratio: again / large, atMost: MOST_AGAIN },
        { what: "of which the command takes to begin", ratio: start / again },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

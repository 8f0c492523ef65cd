import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { provideChromium } from "../../src/build/chromium.ts";
import { MANY_ARTICLES, serveArticles, servePage } from "./servedPage.ts";

/** Fetched when it is run: it is large, and its newer versions want a newer Node. */
const LIGHTHOUSE = "lighthouse@12.8.2";
/** One run depends much on what else the machine does; the middle one of three is judged. */
const RUNS = 3;

const FORMS = {
  desktop: { options: ["--preset=desktop"], bounds: { performance: 95, accessibility: 100, "best-practices": 100 } },
  mobile: { options: [], bounds: { performance: 90, accessibility: 100, "best-practices": 100 } },
};
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
const MEASURES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
];

interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number }>;
  audits: Record<string, { displayValue?: string }>;
  /** How fast the machine was just then; a quiet one of today has 1500 or more. */
  environment: { benchmarkIndex: number };
}

const chromium = await provideChromium();

async function run(address: string, options: readonly string[]): Promise<Report> {
  const flags = ["--headless=new", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const { stdout } = await promisify(execFile)(
    "npx",
    [
      "--yes",
      LIGHTHOUSE,
      address,
      ...options,
      "--quiet",
      "--output=json",
      `--only-categories=${CATEGORIES.join(",")}`,
      `--chrome-flags=${flags.join(" ")}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}

function score(report: Report, category: (typeof CATEGORIES)[number]): number {
  return Math.round(report.categories[category].score * 100);
}

async function middleOf(address: string, options: readonly string[]): Promise<Report> {
  const reports: Report[] = [];
  for (let count = 0; count < RUNS; count += 1) reports.push(await run(address, options));
  reports.sort((a, b) => score(a, "performance") - score(b, "performance"));
  const middle = reports[Math.floor(RUNS / 2)];
  if (middle === undefined) throw new Error("Lighthouse has not run");
  return middle;
}

/** `npm run lighthouse`: measures the built page as a host would serve it, and fails under the bounds. */
const one = await servePage();
const many = await serveArticles(one, MANY_ARTICLES);
for (const [articles, { address }] of [["1 article", one] as const, ["48 articles", many] as const])
  for (const [form, { options, bounds }] of Object.entries(FORMS)) {
    const report = await middleOf(address, options);
    const scores = CATEGORIES.map((category) => `${category} ${score(report, category)}`);
    const measures = MEASURES.map((name) => `${name} ${report.audits[name]?.displayValue ?? "?"}`);
    console.log(
      `${form}, ${articles}: ${[...scores, ...measures].join(", ")} (machine ${report.environment.benchmarkIndex})`,
    );
    for (const category of CATEGORIES) {
      if (score(report, category) >= bounds[category]) continue;
      console.error(`  ${category} is under ${bounds[category]}`);
      process.exitCode = 1;
    }
  }
await Promise.all([one.close(), many.close()]);

import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const HOW_TO_INSTALL = `No Chromium could be found. Do one of these:
  npx playwright-core install --with-deps chromium     (any system with a network)
  sudo apt-get install chromium                        (Debian, Ubuntu)
  CHROMIUM=/path/to/chrome npm …                       (a Chromium or Chrome that is somewhere else)`;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Every Chromium this machine may have: the one named, those on the path, Playwright's own. */
function candidates(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = process.env.CHROMIUM ? [process.env.CHROMIUM] : [];
  return [...named, ...onPath, ...ELSEWHERE, chromium.executablePath()].filter(isExecutable);
}

function launchOptions(executablePath: string): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];
  return { executablePath, args: [...quiet, "--disable-sync", "--disable-gpu", ...(isRoot ? ["--no-sandbox"] : [])] };
}

/** One that is there may still lack the libraries it needs, so each is started before it is believed. */
async function startable(): Promise<string | null> {
  for (const path of candidates()) {
    try {
      await (await chromium.launch(launchOptions(path))).close();
      return path;
    } catch (error) {
      console.error(`${path} does not start: ${String(error).split("\n")[0]}`);
    }
  }
  return null;
}

interface Way {
  words: string;
  isPossible: boolean;
  commands: readonly (readonly string[])[];
}

function waysToFetch(): Way[] {
  const isRoot = process.getuid?.() === 0;
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core")), "cli.js");
  const withLibraries = isRoot && process.platform === "linux" ? ["--with-deps"] : [];
  return [
    {
      words: "Playwright's own download",
      isPossible: true,
      commands: [[process.execPath, cli, "install", ...withLibraries, "chromium"]],
    },
    {
      words: "Debian's package",
      isPossible: isRoot && process.platform === "linux",
      commands: [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
      ],
    },
  ];
}

function runs([command = "", ...options]: readonly string[]): boolean {
  const { status } = spawnSync(command, options, { stdio: "inherit", timeout: 300_000 });
  return status === 0;
}

/**
 * Path of a Chromium that starts; fetches one where there is none.
 * Throws an Error that says what to install where none can be had.
 */
export async function provideChromium(): Promise<string> {
  const present = await startable();
  if (present !== null) return present;
  for (const { words, isPossible, commands } of waysToFetch()) {
    if (!isPossible) continue;
    console.log(`No Chromium starts here; trying ${words}.`);
    if (!commands.every(runs)) continue;
    const fetched = await startable();
    if (fetched !== null) return fetched;
  }
  throw new Error(HOW_TO_INSTALL);
}

export async function launchChromium(): Promise<Browser> {
  const path = await startable();
  if (path === null) throw new Error(HOW_TO_INSTALL);
  return chromium.launch(launchOptions(path));
}

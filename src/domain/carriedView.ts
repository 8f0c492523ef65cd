import * as z from "zod/mini";
import type { Filter } from "./facets/facets.ts";
import { chipsOf, writeFilter } from "./filter.ts";
import type { Refused } from "./refusal.ts";
import type { Dataset } from "./schema.ts";
import { type Settings, writeSettings } from "./settings/settings.ts";
import type { Words } from "./words/Words.ts";

/** By this the facts of a figure are known as ours. */
const FORMAT = "qamau-figure";
/** Grows where an older page would misread what a newer one writes. */
const VERSION = 1;

const entry = z.readonly(z.tuple([z.string(), z.string()]));

const carriedView = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  filter: z.array(entry),
  settings: z.array(entry),
  /** False where something chosen is not told, since its reader keeps it private. */
  isWhole: z.boolean(),
  datasetVersion: z.nullable(z.string()),
});

/** What a figure carries so that its view can be shown again: entries as in an address, and the state of the data. */
export type CarriedView = z.infer<typeof carriedView>;

/** Private entries that the words of the figure say anyway: what is searched for, but not the file of an added article with a title. */
function saidInWords(filter: Filter, words: Words, dataset: Dataset): ReadonlySet<string> {
  const written = writeFilter(filter, dataset).kept;
  const said = chipsOf(filter, words, dataset)
    .filter(({ isPrivate }) => isPrivate)
    .flatMap(({ facet, text, without }) => {
      const left = new Set(writeFilter(without, dataset).kept.map(String));
      const own = written.filter((each) => each[0] === facet && !left.has(String(each)));
      return own.some(([, value]) => text.includes(value.trim())) ? own.map(String) : [];
    });
  return new Set(said);
}

/** The view of a figure; what is kept private goes along only where the figure itself says it in words. */
export function carriedViewOf(
  { filter, settings, datasetVersion }: { filter: Filter; settings: Settings; datasetVersion: string | null },
  words: Words,
  dataset: Dataset,
): CarriedView {
  const { address, kept } = writeFilter(filter, dataset);
  const said = saidInWords(filter, words, dataset);
  const told = kept.filter((each) => said.has(String(each)));
  return {
    format: FORMAT,
    version: VERSION,
    filter: [...address, ...told],
    settings: writeSettings(settings),
    isWhole: told.length === kept.length,
    datasetVersion,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The version of facts that are ours, whatever else is in them. */
function versionOf(facts: unknown): number | null {
  if (typeof facts !== "object" || facts === null) return null;
  if (!("format" in facts) || facts.format !== FORMAT || !("version" in facts)) return null;
  return typeof facts.version === "number" ? facts.version : null;
}

/** Reads the facts of a figure; or why they give no view. */
export function readCarriedView(json: string): CarriedView | Refused {
  const facts = parsed(json);
  if (facts === undefined) return { refusal: "damaged-figure", detail: "JSON" };
  const version = versionOf(facts);
  if (version === null) return { refusal: "no-view", detail: "" };
  if (version > VERSION) return { refusal: "newer-figure", detail: String(version) };
  const result = z.safeParse(carriedView, facts);
  if (result.success) return result.data;
  return { refusal: "damaged-figure", detail: result.error.issues.map(({ path }) => path.join(".")).join(", ") };
}

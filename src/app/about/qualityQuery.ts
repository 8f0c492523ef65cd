import { queryOptions } from "@tanstack/react-query";
import { parseQuality, type Quality } from "../../domain/quality.ts";

async function loadQuality(signal: AbortSignal): Promise<Quality> {
  const response = await fetch(new URL("./quality.json", document.baseURI), { signal });
  if (!response.ok) throw new Error(`quality.json: ${response.status} ${response.statusText}`);
  const parsed = parseQuality(await response.json());
  if ("problems" in parsed) throw new Error(`quality.json: ${parsed.problems.join("; ")}`);
  return parsed.quality;
}

/** The figures of the evaluation, as the page was built with them. */
export const qualityQuery = queryOptions({
  queryKey: ["quality"],
  queryFn: ({ signal }) => loadQuality(signal),
});

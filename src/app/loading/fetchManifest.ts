import { type Manifest, parseManifest } from "../../domain/manifest.ts";

/**
 * What files there are of the dataset; null where nobody says so: the dataset is then read as it is. An Error says why
 * what does stand there is no manifest.
 */
export async function fetchManifest(init: RequestInit): Promise<Manifest | Error | null> {
  const response = await fetch(new URL("./manifest.json", document.baseURI), init).catch(() => null);
  // A server that answers every address with its page has no manifest either.
  const isPage = response?.headers.get("content-type")?.includes("text/html") ?? false;
  if (response === null || !response.ok || isPage) return null;
  try {
    const parsed = parseManifest(await response.json());
    return "manifest" in parsed ? parsed.manifest : new Error(parsed.problem);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
